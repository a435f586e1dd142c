// An administrator lets somebody in; the pages that need no login, and those that stay shut.

import assert from 'node:assert/strict';

const chosen = 'pagi cerah di sawah';

export default {
  'a visitor sees the public page and no other': async (office, people) => {
    people.visitor = await office.visitor();
    const page = await people.visitor.open('/');
    assert.match(await page.locator('body').innerText(), /Kecamatan Plandaan/);
    await people.visitor.open('/pengguna');
    assert.match(page.url(), /\/masuk\?lanjut=/);
    await people.visitor.open('/tidak-ada');
    assert.ok([303, 404, 200].includes(people.visitor.status));
  },

  'a wrong password says so and keeps the name': async (office, { visitor }) => {
    await visitor.logIn('administrator', 'bukan kata sandinya');
    assert.equal(visitor.status, 422);
    assert.equal(await visitor.page.getByLabel('Nama pengguna').inputValue(), 'administrator');
    assert.equal(await visitor.page.locator('.ringkasan-galat').evaluate((e) => e === document.activeElement), true);
  },

  'the administrator makes a person': async (office, people) => {
    const administrator = await office.person('administrator');
    people.administrator = administrator;
    const page = await administrator.open('/pengguna/baru');
    await administrator.press('Buat pengguna');
    assert.equal(administrator.status, 422);
    await page.getByLabel('Nama pengguna').fill('kasi.trantib');
    await page.getByLabel('Nama yang tampil').fill('Kasi Trantib');
    await page.getByLabel('Peran', { exact: true }).selectOption('kasi');
    await page.getByLabel('Unit kerja').selectOption('seksi-trantib');
    await administrator.press('Buat pengguna');
    assert.equal(administrator.status, 200);
    people.secret = await page.locator('code').innerText();
    assert.match(people.secret, /\S{8,}/);
    await administrator.follow(() => page.getByRole('link', { name: 'Lihat pengguna ini' }).click());
    await administrator.open('/pengguna');
    assert.match(await administrator.text(), /kasi\.trantib/);
  },

  'whose password has to be changed before anything else': async (office, people) => {
    const newcomer = await office.visitor();
    people.newcomer = newcomer;
    await newcomer.logIn('kasi.trantib', people.secret);
    assert.equal(new URL(newcomer.page.url()).pathname, '/akun/sandi');
    await newcomer.open('/realisasi');
    assert.equal(new URL(newcomer.page.url()).pathname, '/akun/sandi');
    const page = newcomer.page;
    await page.getByLabel('Kata sandi sekarang').fill(people.secret);
    await page.getByLabel('Kata sandi baru', { exact: true }).fill('pendek');
    await page.getByLabel('Ketik ulang kata sandi baru').fill('lain');
    await newcomer.press('Ganti kata sandi');
    assert.equal(newcomer.status, 422);
    await page.getByLabel('Kata sandi sekarang').fill(people.secret);
    await page.getByLabel('Kata sandi baru', { exact: true }).fill(chosen);
    await page.getByLabel('Ketik ulang kata sandi baru').fill(chosen);
    await newcomer.press('Ganti kata sandi');
    assert.equal(new URL(page.url()).pathname, '/beranda');
  },

  'what is not his is shut and says why': async (office, { newcomer }) => {
    await newcomer.open('/pengguna');
    assert.equal(newcomer.status, 403);
    await newcomer.open('/realisasi/2022/TW3/seksi-pmd');
    assert.equal(newcomer.status, 403);
    await newcomer.open('/tidak-ada');
    assert.equal(newcomer.status, 404);
  },

  'his account closed, he is out at once': async (office, { administrator, newcomer }) => {
    await administrator.open('/pengguna/kasi.trantib');
    await administrator.press('Tutup akun ini');
    await newcomer.open('/beranda');
    assert.match(newcomer.page.url(), /\/masuk/);
    await newcomer.logIn('kasi.trantib', chosen);
    assert.equal(newcomer.status, 422);
  },
};
