// The administrator notes who stands in for the Camat and changes a deadline and the
// letterhead, seeing before what that changes.

import assert from 'node:assert/strict';

/** The fields by their labels. */
async function fill(page, fields) {
  for (const [label, value] of Object.entries(fields)) {
    await page.getByLabel(label, { exact: true }).fill(value);
  }
}

export default {
  'the list says who holds which post and where accounts disagree': async (office, people) => {
    people.administrator = await office.person('administrator');
    await people.administrator.open('/pejabat');
    const text = await people.administrator.text();
    assert.match(text, /Camat Plandaan/);
    assert.match(text, /Belum ada akun yang dapat bertindak sebagai Kasi Tapem/);
  },

  'a Plt beside the definitive holder is refused with both terms': async (office, { administrator }) => {
    const page = administrator.page;
    await administrator.open('/pejabat/camat');
    await administrator.follow(() => page.getByRole('link', { name: 'Catat pemegang' }).click());
    await page.getByLabel('Sebagai').selectOption('plt');
    await fill(page, {
      Nama: 'Pejabat Pengganti',
      'Mulai tanggal': '2026-03-02',
      'Nomor keputusan': '821.2/9/2026',
      'Tanggal keputusan': '2026-03-01',
    });
    await administrator.press('Simpan');
    assert.equal(administrator.status, 422);
    const summary = await page.locator('.ringkasan-galat').innerText();
    assert.match(summary, /Plt\. Pejabat Pengganti, 2 Maret 2026/);
    assert.match(summary, /Camat Plandaan, 1 Januari 2022 s\.d\. sekarang/);
    assert.equal(await page.getByLabel('Nama', { exact: true }).inputValue(), 'Pejabat Pengganti');
  },

  'a Plh with a last day is taken, and named on that day': async (office, { administrator }) => {
    const page = administrator.page;
    await page.getByLabel('Sebagai').selectOption('plh');
    await fill(page, { 'Sampai tanggal': '2026-03-13' });
    await administrator.press('Simpan');
    assert.equal(new URL(page.url()).pathname, '/pejabat/camat');
    await administrator.open('/pejabat?pada=2026-03-05');
    assert.match(await administrator.text(), /Plh\. Pejabat Pengganti/);
    await administrator.open('/pejabat?pada=2026-03-14');
    assert.doesNotMatch(await administrator.text(), /Pejabat Pengganti/);
  },

  'without JavaScript the term is ended with a reason': async (office, people) => {
    people.plain = await office.person('administrator', { javaScriptEnabled: false });
    const page = await people.plain.open('/pejabat/camat');
    await people.plain.follow(() => page.getByRole('link', { name: 'Pejabat Pengganti' }).click());
    await fill(page, { 'Sampai tanggal': '2026-03-10' });
    await people.plain.press('Simpan');
    assert.equal(people.plain.status, 422);
    await fill(page, { 'Alasan perubahan': 'Camat kembali lebih cepat' });
    await people.plain.press('Simpan');
    assert.equal(people.plain.status, 200);
    assert.match(await people.plain.text(), /10 Maret 2026/);
  },

  'a new deadline shows what it moves before it is saved': async (office, { administrator }) => {
    const page = await administrator.open('/acuan');
    await administrator.follow(() => page.getByRole('link', { name: 'tenggat-isian-unit' }).click());
    await administrator.follow(() => page.getByRole('link', { name: 'Tambah versi' }).click());
    await fill(page, {
      'Berlaku mulai': '2026-01-01',
      Peraturan: 'Keputusan Camat Nomor 4 Tahun 2026',
      'Nilai (hari kerja)': '7',
      'Alasan perubahan': 'Waktu terlalu singkat',
    });
    await administrator.press('Lihat akibatnya');
    assert.match(await administrator.text(), /Tribulan I 2026, unit: .* menjadi /);
    await administrator.press('Simpan versi baru');
    const text = await administrator.text();
    assert.match(text, /7 hari kerja/);
    assert.match(text, /s\.d\. 31 Desember 2025/);
  },

  'a scale whose ranges overlap is refused at its field': async (office, { administrator }) => {
    const page = await administrator.open('/acuan/skala/menunjang/versi');
    await fill(page, {
      'Berlaku mulai': '2026-01-01',
      Peraturan: 'Keputusan Camat Nomor 5 Tahun 2026',
      'Batas atas, baris 2': '95',
      'Alasan perubahan': 'Hasil evaluasi',
    });
    await administrator.press('Simpan versi baru');
    assert.equal(administrator.status, 422);
    assert.match(await page.locator('.ringkasan-galat').innerText(), /bertindih/);
    assert.equal(await page.getByLabel('Batas atas, baris 2').inputValue(), '95');
  },

  'the letterhead is seen before it is kept': async (office, { administrator }) => {
    const page = await administrator.open('/tata-naskah');
    await fill(page, { Alamat: 'Jalan Raya Nomor 1', Telepon: '(0321) 123456' });
    await administrator.press('Lihat pratinjau');
    assert.match(await administrator.text(), /Jalan Raya Nomor 1, Telepon \(0321\) 123456/);
    await administrator.press('Simpan');
    assert.equal(administrator.status, 422);
    await fill(page, { 'Alasan perubahan': 'Nomor telepon baru' });
    await administrator.press('Simpan');
    assert.equal(administrator.status, 200);
    assert.equal(await page.getByLabel('Telepon').inputValue(), '(0321) 123456');
  },
};
