// What was typed stays: without scripts, after a second click, after Back, after a restart.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fillIn, form } from './isian.mjs';

const field = (person, id = 'nilai-lembaga-aktif') => person.page.locator(`#${id}`);

/** How many acts the trail holds. */
function acts(office) {
  const said = execFileSync(process.env.LARAS, ['verifikasi', '--data', office.data], { encoding: 'utf8' });
  return Number(/(\d+) peristiwa/.exec(said)[1]);
}

export default {
  'two clicks are one act': async (office, people) => {
    people.kasi = await office.person('kasi');
    await people.kasi.open(form);
    await field(people.kasi).fill('25');
    const before = acts(office);
    const button = people.kasi.page.getByRole('button', { name: 'Simpan draf' });
    await people.kasi.follow(() => button.dblclick());
    await people.kasi.page.waitForLoadState();
    await people.kasi.open(form);
    assert.equal(await field(people.kasi).inputValue(), '25');
    assert.equal(acts(office), before + 1);
  },

  'the page that Back leads to can be sent again': async (office, { kasi }) => {
    await field(kasi).fill('24');
    await kasi.press('Simpan draf');
    await kasi.page.goBack();
    assert.equal(await field(kasi).inputValue(), '24');
    await field(kasi).fill('23');
    await kasi.press('Simpan draf');
    assert.equal(kasi.status, 200);
    assert.equal(await field(kasi).inputValue(), '23');
  },

  'a draft and a session outlive the server': async (office, { kasi }) => {
    await field(kasi, 'nilai-lembaga-dibina').fill('sembilan');
    await kasi.press('Simpan draf');
    assert.equal(kasi.status, 422);
    assert.equal(await office.stop(), 0);
    await office.start();
    await kasi.open(form);
    assert.equal(await field(kasi).inputValue(), '23');
    assert.equal(await field(kasi, 'nilai-lembaga-dibina').inputValue(), 'sembilan');
    assert.match(await kasi.text(), /dipulihkan; belum disimpan/);
  },

  'without scripts all of it works as well': async (office) => {
    const staf = await office.person('staf', { javaScriptEnabled: false });
    await staf.open(form);
    assert.equal(await field(staf, 'nilai-lembaga-dibina').inputValue(), '');
    await fillIn(staf.page);
    await field(staf).fill('dua');
    await staf.press('Ajukan ke Sungram');
    assert.equal(staf.status, 422);
    assert.equal(await field(staf).inputValue(), 'dua');
    await field(staf).fill('26');
    await staf.press('Ajukan ke Sungram');
    assert.match(await staf.text(), /Semua isian sudah diajukan/);
  },

  'whoever submits after him is told, not overruled': async (office, { kasi }) => {
    await field(kasi, 'nilai-lembaga-dibina').fill('9');
    await kasi.press('Ajukan ke Sungram');
    assert.ok([409, 422].includes(kasi.status), `${kasi.status}`);
    await kasi.open(form);
    assert.match(await kasi.text(), /Semua isian sudah diajukan/);
  },
};
