// From the signing PIN to the final Perjanjian Kinerja: two people, one of them without scripts.

import assert from 'node:assert/strict';
import { password } from './office.mjs';

const agreement = '/perjanjian/2022/kasi-pmd';

async function enrol(person, pin, again = pin) {
  await person.open('/akun/pin');
  await person.page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await person.page.getByLabel('PIN baru', { exact: true }).fill(pin);
  await person.page.getByLabel('Ketik ulang PIN baru').fill(again);
  await person.press('Daftarkan PIN');
}

export default {
  'kasi enrols a PIN, not a weak one': async (office, people) => {
    people.kasi = await office.person('kasi');
    await enrol(people.kasi, '123456');
    assert.equal(people.kasi.status, 422);
    await enrol(people.kasi, '271828');
    assert.match(await people.kasi.text(), /Nomor 1/);
  },

  'kasi sees the list, the check list and what will be signed': async (office, { kasi }) => {
    await kasi.open('/perjanjian?tahun=2022');
    await kasi.follow(() => kasi.page.getByRole('link', { name: 'Kasi PMD', exact: true }).click());
    assert.match(await kasi.text(), /Daftar periksa/);
    await kasi.follow(() => kasi.page.getByRole('link', { name: 'Siapkan dengan PIN' }).click());
    assert.match(await kasi.text(), /Sidik SHA-256/);
  },

  'a wrong PIN signs nothing and keeps the reason': async (office, { kasi }) => {
    await kasi.page.locator('#alasan').fill('Uji <coba>');
    await kasi.page.locator('#pin').fill('999990');
    await kasi.press('Tanda tangani sebagai pihak pertama');
    assert.equal(kasi.status, 422);
    assert.equal(await kasi.page.locator('#alasan').inputValue(), 'Uji <coba>');
    assert.equal(await kasi.page.locator('#pin').inputValue(), '');
  },

  'the right one prepares it': async (office, { kasi }) => {
    await kasi.page.locator('#pin').fill('271828');
    await kasi.press('Tanda tangani sebagai pihak pertama');
    assert.equal(new URL(kasi.page.url()).pathname, `${agreement}/1`);
    assert.match(await kasi.text(), /Menunggu tanda tangan pihak kedua, Camat/);
  },

  'camat signs without scripts': async (office, people) => {
    people.camat = await office.person('camat', { javaScriptEnabled: false });
    const { camat } = people;
    await enrol(camat, '314159');
    await camat.open('/tugas?tahun=2022');
    await camat.follow(() =>
      camat.page.getByRole('link', { name: /Tanda tangani perjanjian kinerja Kasi PMD/ }).click(),
    );
    await camat.page.locator('#pin').fill('314159');
    await camat.press('Tanda tangani sebagai pihak kedua');
    assert.match(await camat.text(), /Menunggu lembar/);
  },

  'the signed page makes it final': async (office, { kasi }) => {
    await kasi.open('/tugas?tahun=2022');
    await kasi.follow(() =>
      kasi.page.getByRole('link', { name: /Unggah lembar bertanda tangan perjanjian kinerja Kasi PMD/ }).click(),
    );
    await kasi.page.locator('#lembar').setInputFiles({
      name: 'lembar.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
    });
    await kasi.press('Unggah lembar');
    assert.match(await kasi.text(), /Tetap/);
    assert.match(await kasi.text(), /berkas utuh/);
  },

  'everybody sees that both signatures hold': async (office, { kasi }) => {
    await kasi.open(`${agreement}/1/tanda-tangan`);
    assert.doesNotMatch(await kasi.text(), /tidak sah/);
    assert.equal(await kasi.page.getByText('laras/perjanjian/1').count(), 2);
  },

  'sungram sets a standard': async (office, people) => {
    people.sungram = await office.person('sungram');
    const { sungram } = people;
    await sungram.open('/perjanjian/2022/camat/standar');
    await sungram.page.locator('#waktu-lembaga-aktif').fill('12 bulan');
    await sungram.press('Simpan standar');
    assert.equal(await sungram.page.locator('#waktu-lembaga-aktif').inputValue(), '12 bulan');
  },

  'sekcam is told of a key that was replaced': async (office, people) => {
    const { kasi } = people;
    await kasi.open('/akun/pin');
    await kasi.page.getByLabel('Kata sandi', { exact: true }).fill(password);
    await kasi.page.getByLabel('PIN baru', { exact: true }).fill('161803');
    await kasi.page.getByLabel('Ketik ulang PIN baru').fill('161803');
    await kasi.press('Ganti PIN');
    people.sekcam = await office.person('sekcam');
    await people.sekcam.open('/kunci');
    await people.sekcam.press('Ketahui kunci baru Kasi PMD');
    assert.match(await people.sekcam.text(), /diketahui Sekcam/);
  },

  'the other pages are sound, on a desk and on a phone': async (office, { kasi }) => {
    for (const path of [
      '/perjanjian?tahun=2022',
      agreement,
      `${agreement}/penyiapan`,
      `${agreement}/1`,
      `${agreement}/1/tanda-tangan`,
      `${agreement}/standar`,
      '/akun/pin',
      '/rencana-aksi?tahun=2022',
      '/pengukuran?tahun=2022',
    ]) {
      await kasi.open(path);
    }
  },
};
