// Two people type into the same row.

import assert from 'node:assert/strict';
import { form } from './isian.mjs';

const value = (person) => person.page.locator('#nilai-lembaga-aktif');

async function meet(office, people) {
  for (const name of ['kasi', 'staf']) {
    people[name] ??= await office.person(name);
    await people[name].open(`${form}?buang=1`);
  }
}

export default {
  'the second sees both values and loses nothing': async (office, people) => {
    await meet(office, people);
    await value(people.staf).fill('25');
    await people.staf.press('Simpan draf');
    await value(people.kasi).fill('26');
    await people.kasi.page.locator('#nilai-lembaga-dibina').fill('24');
    await people.kasi.press('Simpan draf');
    assert.equal(people.kasi.status, 409);
    const text = await people.kasi.text();
    assert.match(text, /\b25\b/);
    assert.match(text, /\b26\b/);
  },

  'and his choice is kept with the rest of his form': async (office, { kasi }) => {
    await kasi.page.getByRole('radio').first().check();
    await kasi.press('Simpan pilihan saya');
    assert.equal(kasi.status, 200);
    assert.equal(await value(kasi).inputValue(), '26');
    assert.equal(await kasi.page.locator('#nilai-lembaga-dibina').inputValue(), '24');
  },

  'or the stored value stays': async (office, people) => {
    await meet(office, people);
    await value(people.kasi).fill('20');
    await people.kasi.press('Simpan draf');
    await value(people.staf).fill('21');
    await people.staf.press('Simpan draf');
    assert.equal(people.staf.status, 409);
    await people.staf.page.getByRole('radio').nth(1).check();
    await people.staf.press('Simpan pilihan saya');
    assert.equal(await value(people.staf).inputValue(), '20');
  },
};
