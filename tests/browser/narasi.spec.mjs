// The planner writes a part of the LKjIP with figures out of the data.

import assert from 'node:assert/strict';

const part = '/narasi/3.1.6-prinsip?tahun=2022';
const words = (person) => person.page.getByLabel('Teks', { exact: true });

export default {
  'the list says what is missing and leads to a part': async (office, people) => {
    people.planner = await office.person('sungram');
    await people.planner.open('/narasi?tahun=2022');
    await people.planner.follow(() => people.planner.page.getByRole('link', { name: 'Prinsip efisiensi' }).click());
    assert.match(people.planner.page.url(), /3\.1\.6-prinsip/);
  },

  'a figure goes where a place was left for it': async (office, { planner }) => {
    await words(planner).fill('Capaian {{}} tanpa tambahan belanja.');
    await planner.page.getByLabel('Angka dari data').selectOption('capaian:iku-ikm');
    await planner.press('Sisipkan angka');
    assert.equal(await words(planner).inputValue(), 'Capaian {{capaian:iku-ikm}} tanpa tambahan belanja.');
    assert.match(await planner.text(), /Capaian 100,45% tanpa tambahan belanja\./);
  },

  'an unknown figure is refused and the text stays': async (office, { planner }) => {
    await words(planner).fill('Capaian {{capaian:iku-apa}}.');
    await planner.press('Simpan');
    assert.equal(planner.status, 422);
    assert.equal(await words(planner).inputValue(), 'Capaian {{capaian:iku-apa}}.');
  },

  'without scripts it is written and printed': async (office) => {
    const planner = await office.person('sekcam', { javaScriptEnabled: false });
    await planner.open(part);
    await words(planner).fill('Setiap rupiah dipertanggungjawabkan.');
    await planner.press('Simpan');
    assert.match(planner.page.url(), /\/narasi\?tahun=2022$/);
    await planner.open('/laporan/lkjip.html?tahun=2022');
    assert.match(await planner.text(), /Setiap rupiah dipertanggungjawabkan\./);
  },
};
