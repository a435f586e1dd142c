// From the invitation to the last thing that a meeting asked for; the monitor of the Renstra.

import assert from 'node:assert/strict';
import { pdf } from './isian.mjs';

const meeting = '/rapat/r-2022-1';
const item = `${meeting}/tindak-lanjut/1`;

export default {
  'a meeting is prepared without scripts': async (office) => {
    const plain = await office.person('sekcam', { javaScriptEnabled: false });
    const { page } = plain;
    await plain.open('/rapat?tahun=2022');
    assert.match(await plain.text(), /Belum ada rapat/);
    await plain.open('/rapat/baru/persiapan?tahun=2022');
    await plain.press('Tetapkan undangan');
    assert.equal(plain.status, 422);
    assert.match(await plain.text(), /Isi tanggal rapat/);
    await page.getByLabel('Periode yang dibahas').selectOption('TW4');
    await page.getByLabel('Tanggal rapat').fill('2023-01-20');
    await page.locator('#pukul').fill('09.00 WIB');
    await page.locator('#tempat').fill('Ruang rapat');
    await page.locator('#agenda').fill('- Capaian tribulan IV');
    await plain.press('Simpan persiapan');
    assert.equal(new URL(page.url()).pathname, meeting);
  },

  'its invitation is issued and printed': async (office, people) => {
    people.sekcam = await office.person('sekcam');
    const { page } = people.sekcam;
    await people.sekcam.open(`${meeting}/persiapan`);
    await page.locator('#nomor_undangan').fill('005/12/415.61/2023');
    await page.locator('#tanggal_undangan').fill('2023-01-16');
    await people.sekcam.press('Tetapkan undangan');
    assert.match(await people.sekcam.text(), /Diundang/);
    await people.sekcam.open('/rapat?tahun=2022');
    await people.sekcam.open(meeting);
    const letter = await page.request.get(`${office.address}${meeting}/naskah/undangan.pdf`);
    assert.equal(letter.status(), 200);
    assert.equal((await letter.body()).subarray(0, 4).toString(), '%PDF');
  },

  'follow-up and minutes are kept, then fixed': async (office, { sekcam }) => {
    const { page } = sekcam;
    await sekcam.open(`${meeting}/tindak-lanjut/baru`);
    await page.locator('#uraian').fill('Lengkapi data desa');
    await page.locator('#jabatan').selectOption('kasi-pmd');
    await page.locator('#tenggat').fill('2023-02-10');
    await sekcam.press('Simpan tindak lanjut');
    await sekcam.open(`${meeting}/notulen`);
    await sekcam.press('Tetapkan notulen');
    assert.equal(sekcam.status, 422);
    for (const field of await page.locator('select[name^="hadir-"]').all()) {
      await field.selectOption('hadir');
    }
    await page.locator('#notulen').fill('Capaian IKM {{capaian:iku-ikm}}.');
    await sekcam.press('Tetapkan notulen');
    assert.match(await sekcam.text(), /Selesai/);
    assert.match(await sekcam.text(), /Lengkapi data desa/);
  },

  'its owner reports with evidence, the meeting accepts': async (office, people) => {
    people.kasi = await office.person('kasi');
    const { page } = people.kasi;
    await people.kasi.open(item);
    await page.locator('#hasil').fill('Data dua desa masuk');
    await page.locator('#selesai').fill('2023-01-25');
    await page.locator('#bukti').setInputFiles(pdf);
    await people.kasi.press('Laporkan selesai');
    assert.match(await people.kasi.text(), /Dilaporkan selesai/);
    await people.sekcam.open(item);
    await people.sekcam.press('Kembalikan dengan alasan');
    assert.equal(people.sekcam.status, 422);
    await people.sekcam.press('Terima');
    assert.match(await people.sekcam.text(), /Diterima/);
  },

  'the monitor has a named reporter who reports': async (office, { sekcam, kasi }) => {
    await sekcam.open('/pemantauan?tahun=2022');
    await sekcam.open('/pemantauan/iku-ikm/pelapor?tahun=2022');
    await sekcam.page.locator('#jabatan').selectOption('kasi-pmd');
    await sekcam.page.locator('#berkala').selectOption('tahun');
    await sekcam.page.locator('#hari').fill('31');
    await sekcam.press('Simpan pelapor');
    await kasi.open('/pemantauan/iku-ikm/2022/TAHUN');
    await kasi.page.locator('#hambatan').fill('Antrean panjang');
    await kasi.press('Simpan laporan');
    assert.equal(kasi.status, 422);
    await kasi.page.locator('#upaya').fill('Tambah petugas');
    await kasi.page.locator('#tenggat').fill('2023-06-30');
    await kasi.press('Simpan laporan');
    assert.match(await kasi.text(), /Tambah petugas/);
  },
};
