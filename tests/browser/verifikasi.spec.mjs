// From the submitted form to the closed period and back.

import assert from 'node:assert/strict';
import { form, period, submitAll } from './isian.mjs';

const ofUnit = `${period}?unit=seksi-pmd`;
const reason = 'Daftar hadir "Bulan Juli" <belum> ada';

async function choose(person, states) {
  const boxes = person.page.getByRole('checkbox', { name: 'Pilih' });
  const count = await boxes.count();
  assert.equal(count, states);
  for (let at = 0; at < count; at += 1) await boxes.nth(at).check();
}

export default {
  'sungram sees what was submitted': async (office, people) => {
    people.kasi = await submitAll(office);
    people.sungram = await office.person('sungram');
    await people.sungram.open('/tugas');
    const link = people.sungram.page.getByRole('link', { name: /Verifikasi realisasi Tribulan III 2022/ });
    await people.sungram.follow(() => link.click());
    assert.equal(new URL(people.sungram.page.url()).pathname, period);
  },

  'a row goes back with a reason, not without': async (office, { sungram }) => {
    const { page } = sungram;
    await sungram.open(ofUnit);
    await page.locator('#pilih-lembaga-aktif').check();
    await sungram.press('Kembalikan yang dipilih');
    assert.equal(sungram.status, 422);
    assert.equal(await page.locator('#pilih-lembaga-aktif').isChecked(), true);
    await page.locator('#alasan-lembaga-aktif').fill(reason);
    await sungram.press('Kembalikan yang dipilih');
    assert.equal(sungram.status, 200);
  },

  'kasi reads the reason and corrects that row alone': async (office, { kasi }) => {
    await kasi.open(form);
    assert.ok((await kasi.text()).includes(reason));
    assert.equal(await kasi.page.locator('#nilai-lembaga-dibina').count(), 0);
    await kasi.page.locator('#nilai-lembaga-aktif').fill('25');
    await kasi.press('Ajukan ke Sungram');
    assert.match(await kasi.text(), /Semua isian sudah diajukan/);
  },

  'sungram verifies but may not approve': async (office, { sungram }) => {
    await sungram.open(ofUnit);
    assert.equal(await sungram.page.getByRole('button', { name: 'Sahkan yang dipilih' }).count(), 0);
    await choose(sungram, 8);
    await sungram.press('Verifikasi yang dipilih');
    assert.equal(sungram.status, 200);
  },

  'sekcam approves and closes': async (office, people) => {
    people.sekcam = await office.person('sekcam');
    const { sekcam } = people;
    await sekcam.open(ofUnit);
    await choose(sekcam, 8);
    await sekcam.press('Sahkan yang dipilih');
    await sekcam.press('Tutup Tribulan III 2022');
    assert.equal(sekcam.status, 422, 'other units have not approved entries');
    await sekcam.page.locator('#alasan').fill('Batas waktu kabupaten');
    await sekcam.press('Tutup Tribulan III 2022');
    assert.equal(sekcam.status, 200);
    await people.kasi.open(form);
    assert.match(await people.kasi.text(), /Ditutup .* oleh Sekcam: Batas waktu kabupaten/);
    assert.equal(await people.kasi.page.getByRole('button', { name: 'Simpan draf' }).count(), 0);
  },

  'it opens again with a reason alone': async (office, { sekcam }) => {
    await sekcam.press('Buka kembali Tribulan III 2022');
    assert.equal(sekcam.status, 422);
    await sekcam.page.locator('#alasan').fill('Angka salah ketik');
    await sekcam.press('Buka kembali Tribulan III 2022');
    assert.match(await sekcam.text(), /Dibuka kembali .* oleh Sekcam: Angka salah ketik/);
  },

  'the figure stands on the pages of kinerja': async (office, { kasi }) => {
    await kasi.open('/indikator/lembaga-aktif?tahun=2022');
    assert.match(await kasi.text(), /25/);
  },
};
