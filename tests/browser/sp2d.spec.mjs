// From an SP2D in the register to the figure of the report, and to where the year is going.

import assert from 'node:assert/strict';

const list = '/anggaran/2022/sp2d';
const csv = {
  name: 'daftar.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    'Nomor SP2D;Tanggal SP2D;Jenis;Kode Sub Kegiatan;Nilai;Keterangan;Pihak\n' +
      '000013/GU;10/03/2022;GU;7.01.01.2.01.06;800.000;Fotokopi;Toko\n' +
      '000014/STS;11/03/2022;KEMBALI;7.01.01.2.01.01;65.000;Sisa;Toko\n'),
};

export default {
  'a line is written without scripts': async (office) => {
    const plain = await office.person('sungram', { javaScriptEnabled: false });
    await plain.open(list);
    assert.match(await plain.text(), /Belum ada SP2D tahun 2022/);
    await plain.open(`${list}/baris/baru`);
    await plain.page.getByLabel('Nomor').fill('000012/LS');
    await plain.page.locator('#tanggal').fill('2022-03-05');
    await plain.page.locator('#simpul').selectOption('7.01.01.2.01.01');
    await plain.page.locator('#jumlah').fill('satu juta');
    await plain.press('Simpan baris');
    assert.equal(plain.status, 422);
    assert.equal(await plain.page.locator('#jumlah').inputValue(), 'satu juta');
    await plain.page.locator('#jumlah').fill('1.265.000');
    await plain.press('Simpan baris');
    assert.match(await plain.text(), /1 baris, belanja Rp1\.265\.000/);
  },

  'a list is looked at before it is taken in': async (office, people) => {
    people.sungram = await office.person('sungram');
    const { page } = people.sungram;
    await people.sungram.open(`${list}/impor`);
    await page.locator('#berkas').setInputFiles(csv);
    await people.sungram.press('Periksa daftar');
    assert.match(await people.sungram.text(), /2 baris akan ditambahkan/);
    assert.match(await people.sungram.text(), /Kolom yang tidak dibaca: Pihak/);
    await people.sungram.press('Tambahkan ke register');
    assert.match(await people.sungram.text(), /3 baris, belanja Rp2\.000\.000/);
    await people.sungram.open(`${list}?bulan=3&urut=-jumlah`);
  },

  'a correction needs its reason': async (office, { sungram }) => {
    await sungram.open(`${list}/baris/1`);
    await sungram.page.locator('#jumlah').fill('1.365.000');
    await sungram.press('Simpan baris');
    assert.equal(sungram.status, 422);
    await sungram.page.locator('#alasan').fill('Salah ketik');
    await sungram.press('Simpan baris');
    await sungram.open(`${list}/baris/1`);
    assert.match(await sungram.text(), /Salah ketik/);
  },

  'the report takes the register where it is chosen': async (office, { sungram }) => {
    await sungram.open('/anggaran/2022/sumber/TW2');
    await sungram.page.locator('[id="sumber-7.01.01.2.01.01"]').selectOption('register');
    await sungram.page.locator('#alasan').fill('Sesuai rekonsiliasi');
    await sungram.press('Simpan sumber');
    assert.match(await sungram.text(), /Sumber tersimpan/);
    await sungram.open('/anggaran/2022');
    assert.match(await sungram.text(), /1\.300\.000/);
    await sungram.open('/asal?angka=realisasi-anggaran-tw2:7.01.01.2.01.01&tahun=2022');
    assert.match(await sungram.text(), /Jumlah baris register SP2D/);
  },

  'the plan of cash stands beside what was spent': async (office, { sungram }) => {
    const { page } = sungram;
    await sungram.open('/anggaran/2022/kas');
    await sungram.open('/anggaran/2022/kas/7.01.01.2.01.01');
    await page.getByLabel('Maret').fill('1.000.000');
    await page.getByLabel('Juni').fill('530.000');
    await sungram.press('Simpan rencana');
    assert.match(await sungram.text(), /Rencana kas tersimpan/);
    await sungram.open('/anggaran/2022/bulanan');
    await sungram.open('/anggaran/2022/bulanan?cara=kumulatif');
  },

  'the head sees where the year is going': async (office) => {
    const camat = await office.person('camat');
    await camat.open('/beranda?tahun=2022');
    assert.match(await camat.text(), /Akhir tahun dengan laju sekarang/);
    assert.match(await camat.text(), /Yang ditunggu Inspektorat/);
    await camat.open('/proyeksi?tahun=2022');
    await camat.open('/asal?angka=proyeksi-capaian:iku-akip&tahun=2022');
  },
};
