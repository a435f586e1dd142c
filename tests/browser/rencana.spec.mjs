// The planner builds a year: a new node with its indikator and target, locked definitions, a
// perubahan beside the old document, the plan as a workbook.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const year = '/rencana/2022';

export default {
  'everybody reads the plan and finds its documents': async (office) => {
    const reader = await office.person('evaluator');
    const page = await reader.open('/rencana');
    await reader.follow(() => page.getByRole('link', { name: '2022', exact: true }).click());
    assert.match(await reader.text(), /Perubahan Renja Kecamatan Plandaan Tahun 2022/);
    assert.equal(await page.getByRole('link', { name: /^Tambah/ }).count(), 0);
    await reader.follow(() => page.getByRole('link', { name: 'Cascading' }).click());
    assert.ok((await page.locator('main svg').count()) > 0);
    await reader.open('/rencana/buku-kerja');
    assert.equal(reader.status, 403);
  },

  'the planner adds a sub kegiatan and hears of every mistake at once': async (office, people) => {
    people.planner = await office.person('sungram');
    const { planner } = people;
    const page = await planner.open(year);
    await planner.follow(() =>
      page.locator('#s-7\\.01\\.01\\.2\\.01').getByRole('link', { name: /^Tambah sub kegiatan/ }).click());
    await planner.press('Simpan');
    assert.equal(planner.status, 422);
    await page.getByLabel('Kode nomenklatur').fill('7.01.01.2.01.09');
    await page.getByLabel('Nama', { exact: true }).fill('Uji coba perencanaan');
    await planner.press('Simpan');
    assert.match(await page.locator('#s-7\\.01\\.01\\.2\\.01\\.09').innerText(), /Uji coba perencanaan/);
  },

  'gives it an indikator and a target': async (office, { planner }) => {
    const { page } = planner;
    await planner.follow(() =>
      page.locator('#s-7\\.01\\.01\\.2\\.01\\.09').getByRole('link', { name: /^Tambah indikator/ }).click());
    await page.getByLabel('Rumusan indikator').fill('Jumlah uji coba');
    await page.getByLabel('Satuan').selectOption('dokumen');
    await planner.press('Simpan');
    await planner.open(`${year}/target/jumlah-uji-coba`);
    await page.getByLabel('Target tahun 2022').fill('4');
    await page.getByLabel('Target tribulan I', { exact: true }).fill('1');
    await planner.press('Simpan');
    assert.match(await page.locator('#s-7\\.01\\.01\\.2\\.01\\.09').innerText(), /4 dokumen/);
  },

  'locks the definitions, which then ask for a perubahan': async (office, { planner }) => {
    const page = await planner.open(`${year}/kunci`);
    await planner.press('Kunci definisi');
    await planner.open(`${year}/indikator/iku-ikm`);
    await page.getByLabel('Arah', { exact: true }).selectOption('makin_rendah');
    await planner.press('Simpan');
    assert.equal(planner.status, 422);
    await page.getByLabel('Nomor perubahan').fill('188/1/2022');
    await page.getByLabel('Tanggal perubahan').fill('2022-10-01');
    await page.getByLabel('Alasan perubahan').fill('Uji');
    await planner.press('Simpan');
    await planner.open(`${year}/kunci`);
    assert.match(await planner.text(), /188\/1\/2022/);
  },

  'makes a perubahan and compares it, without scripts': async (office, people) => {
    people.plain = await office.person('sungram', { javaScriptEnabled: false });
    const { plain } = people;
    const page = await plain.open(`${year}/dokumen/baru?jenis=renja`);
    await page.getByLabel('Nomor penetapan').fill('188/9');
    await page.getByLabel('Tanggal penetapan').fill('2022-11-01');
    await page.getByLabel('Alasan perubahan').fill('Pergeseran');
    await plain.press('Simpan');
    await plain.open(`${year}/target/jumlah-uji-coba`);
    await page.getByLabel('Target tahun 2022').fill('6');
    await plain.press('Simpan');
    await people.planner.open('/rencana/dokumen/renja-2022-p2');
    assert.match(await people.planner.text(), /0 ditambah, 0 dihapus, 1 diubah/);
  },

  'takes the plan out and in again as a workbook': async (office, { planner }) => {
    const page = await planner.open('/rencana/buku-kerja');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Rencana yang tersimpan' }).click(),
    ]);
    const buffer = readFileSync(await download.path());
    await page.getByLabel('Buku kerja (.xlsx)').setInputFiles({ name: 'rencana.xlsx', mimeType: '', buffer });
    await planner.press('Periksa buku kerja');
    assert.match(await planner.text(), /sama dengan yang tersimpan/);
    await page.getByLabel('Buku kerja (.xlsx)').setInputFiles({
      name: 'bukan.xlsx', mimeType: '', buffer: Buffer.from('bukan buku kerja'),
    });
    await planner.press('Periksa buku kerja');
    assert.equal(planner.status, 422);
  },
};
