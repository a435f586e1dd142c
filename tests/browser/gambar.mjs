// Takes the pictures of the guide anew: the main pages as people of the sample office see them.
//
//   node gambar.mjs TEMPLATE FOLDER

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fillIn, form, period, submitAll } from './isian.mjs';
import { launchChromium, Office } from './office.mjs';

const [template, folder] = process.argv.slice(2);
const largest = 80 * 1024;

async function take(person, name, path) {
  if (path) await person.open(path);
  const file = join(folder, `web-${name}.png`);
  await person.page.screenshot({ path: file });
  const { size } = statSync(file);
  if (size > largest) throw new Error(`${file} has ${size} bytes, more than ${largest}`);
  console.log(`${file}: ${size} bytes`);
}

const browser = await launchChromium();
const office = await Office.open(template, browser);
try {
  const size = { viewport: { width: 800, height: 540 } };
  // The public page shows what was issued.
  const camat = await office.person('camat', size);
  await camat.open('/laporan/terbit?tahun=2022&jenis=pk');
  await camat.press('Terbitkan sebagai pk-2022-v1');
  const visitor = await office.visitor(size);
  await take(visitor, 'publik', '/');
  await take(visitor, 'masuk', '/masuk');
  const kasi = await office.person('kasi', size);
  await take(kasi, 'tugas', '/tugas');
  await take(kasi, 'beranda', '/beranda?tahun=2022');
  await take(kasi, 'kinerja', '/kinerja?tahun=2022');
  await take(kasi, 'indikator', '/indikator/iku-ikm?tahun=2022');
  await kasi.open(form);
  await fillIn(kasi.page);
  await kasi.page.locator('#nilai-lembaga-aktif').fill('dua puluh');
  await kasi.press('Simpan draf');
  await take(kasi, 'galat');
  await submitAll(office, 'staf');
  const sungram = await office.person('sungram', size);
  await sungram.open(`${period}?unit=seksi-pmd`);
  await sungram.page.locator('#b-lembaga-aktif').scrollIntoViewIfNeeded();
  await take(sungram, 'verifikasi');
  await take(await office.person('administrator', size), 'pengguna', '/pengguna');
  await take(kasi, 'laporan', '/laporan?tahun=2022');
} finally {
  await office.close();
  await browser.close();
}
