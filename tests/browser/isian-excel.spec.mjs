// The form of a unit goes out as a workbook and comes back, without scripts.

import assert from 'node:assert/strict';
import { form } from './isian.mjs';

export default {
  'a workbook that was only looked at changes nothing': async (office) => {
    const kasi = await office.person('kasi', { javaScriptEnabled: false });
    await kasi.open(form);
    await kasi.follow(() => kasi.page.getByRole('link', { name: /Isi dengan Excel/ }).click());
    assert.equal(kasi.status, 200);
    const [download] = await Promise.all([
      kasi.page.waitForEvent('download'),
      kasi.page.getByRole('link', { name: 'Unduh buku kerja' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'isian-2022-TW3-seksi-pmd.xlsx');
    await kasi.page.locator('#berkas').setInputFiles(await download.path());
    await kasi.press('Periksa buku kerja');
    assert.equal(kasi.status, 200);
    assert.match(await kasi.text(), /tidak ada yang perlu diterapkan/);
  },

  'what is no workbook is refused at its field': async (office) => {
    const kasi = await office.person('kasi', { javaScriptEnabled: false });
    await kasi.open(`${form}/buku-kerja`);
    await kasi.page.locator('#berkas').setInputFiles(
      { name: 'isian.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('bukan') });
    await kasi.press('Periksa buku kerja');
    assert.equal(kasi.status, 422);
    assert.equal(await kasi.page.locator('a[href="#berkas"]').count(), 1);
  },
};
