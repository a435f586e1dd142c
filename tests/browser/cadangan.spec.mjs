// The administrator keeps the office safe: health, a backup with a passphrase, the proof that it
// comes back, the copy that is taken away.

import assert from 'node:assert/strict';

const passphrase = 'lumbung padi di bukit';

export default {
  'health says that there is no backup yet': async (office, people) => {
    people.administrator = await office.person('administrator');
    const page = await people.administrator.open('/kesehatan');
    const text = await page.locator('main').innerText();
    assert.match(text, /belum pernah/);
    assert.match(text, /utuh/);
    await people.administrator.follow(() => page.getByRole('link', { name: 'belum pernah' }).click());
    assert.equal(new URL(page.url()).pathname, '/cadangan');
  },

  'two passphrases that differ are refused at their field': async (office, { administrator }) => {
    const page = administrator.page;
    await page.getByLabel('Kata sandi cadangan', { exact: true }).fill(passphrase);
    await page.getByLabel('Ketik ulang kata sandi').fill('lain');
    await administrator.press('Buat cadangan sekarang');
    assert.equal(administrator.status, 422);
    assert.match(await page.locator('.ringkasan-galat').innerText(), /belum sama/);
  },

  'a backup is made without JavaScript too': async (office, people) => {
    people.plain = await office.person('administrator', { javaScriptEnabled: false });
    const page = await people.plain.open('/cadangan');
    await page.getByLabel('Kata sandi cadangan', { exact: true }).fill(passphrase);
    await page.getByLabel('Ketik ulang kata sandi').fill(passphrase);
    await people.plain.press('Buat cadangan sekarang');
    assert.equal(people.plain.status, 200);
    assert.match(await page.locator('main').innerText(), /diminta/);
  },

  'it proves to come back, and health says so': async (office, { administrator }) => {
    const page = await administrator.open('/cadangan');
    await page.getByLabel(/^Kata sandi cadangan-/).fill(passphrase);
    await administrator.follow(() => page.getByRole('button', { name: /Uji pemulihan/ }).click());
    assert.equal(administrator.status, 200);
    assert.match(await page.locator('main').innerText(), /pulih utuh/);
    await administrator.open('/kesehatan');
    assert.match(await page.locator('main').innerText(), /Uji pemulihan terakhir\s+pulih utuh/);
  },

  'the copy that is taken away restores a folder': async (office, { administrator }) => {
    const page = await administrator.open('/cadangan');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /Unduh/ }).click(),
    ]);
    assert.match(download.suggestedFilename(), /^cadangan-\d{8}T\d{6}Z\.laras$/);
    assert.equal(await download.failure(), null);
  },
};
