// From the letter of the Inspektorat to the decision that follows from it.

import assert from 'node:assert/strict';
import { pdf } from './isian.mjs';

const lhe = '/evaluasi/2023/lhe';
const first = '/evaluasi/2023/rekomendasi/1';

export default {
  'the evaluator keeps a draft without scripts': async (office) => {
    const plain = await office.person('evaluator', { javaScriptEnabled: false });
    await plain.open(lhe);
    await plain.page.getByLabel('Nomor surat').fill('700/1/2023');
    await plain.page.locator('#nilai-1').fill('24,2670');
    await plain.page.locator('#rek-1-isi').fill('Tetapkan SOP <pengumpulan data>');
    await plain.press('Simpan konsep');
    assert.match(await plain.text(), /Konsep tersimpan/);
    assert.equal(await plain.page.locator('#nilai-1').inputValue(), '24,2670');
  },

  'an LHE with gaps is not issued': async (office, people) => {
    people.evaluator = await office.person('evaluator');
    const { page } = people.evaluator;
    await people.evaluator.open(lhe);
    await people.evaluator.press('Tetapkan LHE');
    assert.equal(people.evaluator.status, 422);
    assert.equal(await page.getByLabel('Nomor surat').inputValue(), '700/1/2023');
  },

  'a whole one is issued with its total': async (office, { evaluator }) => {
    const { page } = evaluator;
    await page.getByLabel('Tanggal surat').fill('2023-09-29');
    await page.getByLabel('Penerbit').fill('Inspektur Kabupaten Jombang');
    await page.getByLabel('Perihal').fill('Hasil evaluasi 2023');
    await page.locator('#nilai-2').fill('18,93');
    await page.locator('#nilai-3').fill('7,1610');
    await page.locator('#nilai-4').fill('19,8125');
    await page.locator('#rek-1-komponen').selectOption('Pengukuran Kinerja');
    await evaluator.press('Tetapkan LHE');
    assert.equal(new URL(page.url()).pathname, '/evaluasi/2023');
    assert.match(await evaluator.text(), /70,17/);
    assert.match(await evaluator.text(), /BB \(Sangat Baik\)/);
  },

  'the office answers with evidence and hands it in': async (office, people) => {
    people.sekcam = await office.person('sekcam');
    const { page } = people.sekcam;
    await people.sekcam.open('/evaluasi');
    await people.sekcam.open(first);
    await page.locator('#rencana_aksi').fill('Susun SOP');
    await page.locator('#jabatan').selectOption('sekcam');
    await page.locator('#tenggat').fill('2023-12-29');
    await page.locator('#status').selectOption('Dalam proses');
    await people.sekcam.press('Ajukan ke evaluator');
    assert.equal(people.sekcam.status, 422);
    await page.locator('#hasil').fill('SOP nomor 12');
    await page.locator('#bukti').setInputFiles(pdf);
    await people.sekcam.press('Ajukan ke evaluator');
    assert.match(await people.sekcam.text(), /daftar hadir/);
    assert.match(await people.sekcam.text(), /Diajukan/);
  },

  'the evaluator gives it back, then accepts it': async (office, { evaluator, sekcam }) => {
    await evaluator.open(first);
    await evaluator.press('Kembalikan dengan alasan');
    assert.equal(evaluator.status, 422);
    await evaluator.page.locator('#alasan').fill('Tanda tangan belum ada');
    await evaluator.press('Kembalikan dengan alasan');
    await sekcam.open(first);
    assert.match(await sekcam.text(), /Dikembalikan evaluator: Tanda tangan belum ada/);
    await sekcam.press('Ajukan ke evaluator');
    await evaluator.open(first);
    await evaluator.press('Terima tindak lanjut');
    assert.match(await evaluator.text(), /Diterima evaluator/);
  },

  'all evidence comes as one file': async (office, { evaluator }) => {
    await evaluator.open('/evaluasi/2023');
    const [file] = await Promise.all([
      evaluator.page.waitForEvent('download'),
      evaluator.page.getByRole('button', { name: 'Unduh bundel bukti' }).click(),
    ]);
    assert.equal(file.suggestedFilename(), 'bukti-2023.zip');
  },

  'a decision follows and stands in the register': async (office, { sekcam }) => {
    const { page } = sekcam;
    await sekcam.open('/keputusan/baru?temuan=rekomendasi&rujukan=1&tahun=2023');
    await page.locator('#jenis').selectOption('kebijakan');
    await page.locator('#isi-keputusan').fill('SOP pengumpulan data ditetapkan');
    await sekcam.press('Simpan keputusan');
    assert.equal(sekcam.status, 422);
    await page.locator('#alasan').fill('Rekomendasi evaluator');
    await page.locator('#jabatan').selectOption('camat');
    await sekcam.press('Simpan keputusan');
    assert.match(await sekcam.text(), /SOP pengumpulan data ditetapkan/);
    assert.match(await sekcam.text(), /Rekomendasi LHE nomor 1/);
  },
};
