// The LKjIP looked at before it is issued, its review, and the statement.

import assert from 'node:assert/strict';

const review = '/laporan/reviu?tahun=2022';

export default {
  'findings lead to the page that mends them': async (office, people) => {
    people.sungram = await office.person('sungram');
    await people.sungram.open('/laporan/pemeriksaan?tahun=2022');
    const text = await people.sungram.text();
    assert.match(text, /Kriteria LKE 3\.a sampai dengan 3\.c/);
    assert.match(text, /Belum dapat dinilai/);
    assert.match(text, /Dibandingkan dengan tahun 2021/);
  },

  'the form is filled in without scripts': async (office, people) => {
    people.evaluator = await office.person('evaluator', { javaScriptEnabled: false });
    const { evaluator } = people;
    const { page } = evaluator;
    await evaluator.open(review);
    for (const field of await page.locator('select[name^="jawaban-"]').all()) {
      await field.selectOption('ya');
    }
    await evaluator.press('Simpan reviu');
    assert.match(await evaluator.text(), /23 dari 23 butir dijawab/);
    await evaluator.press('Nyatakan telah direviu');
    assert.equal(evaluator.status, 422);
    assert.match(await evaluator.text(), /Tulis nomor pernyataan/);
  },

  'no statement is given while something is not filled in': async (office, { evaluator }) => {
    const { page } = evaluator;
    await page.locator('#nomor_surat').fill('700/12/415.20/2023');
    await page.locator('#tanggal').fill('2023-01-31');
    await evaluator.press('Nyatakan telah direviu');
    assert.equal(evaluator.status, 422);
    assert.match(await evaluator.text(), /LKjIP masih KONSEP/);
    assert.equal(await page.locator('#nomor_surat').inputValue(), '700/12/415.20/2023');
    const file = await page.request.get(`${office.address}/laporan/reviu/pernyataan.pdf?tahun=2022`);
    assert.equal(file.status(), 404);
  },
};
