// What somebody with bad intentions sends: to pages through forms, to the server through a socket.

import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { form, period } from './isian.mjs';

const markup = '"><img src=x onerror="document.title=\'jebol\'"><script>document.title=\'jebol\'</script>';

/** Sends bytes as they are; returns everything that comes back. */
function send(office, bytes) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    const socket = connect(office.port, '127.0.0.1', () => socket.write(bytes));
    socket.setTimeout(10_000, () => socket.destroy(new Error('no answer')));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('end', () => resolve(Buffer.concat(chunks).toString('latin1')));
    // A refused body is cut off while it is still being sent.
    socket.on('error', (error) => (chunks.length > 0 ? resolve(Buffer.concat(chunks).toString('latin1')) : reject(error)));
  });
}

async function get(office, path, cookie = '') {
  const lines = [`GET ${path} HTTP/1.1`, `Host: 127.0.0.1:${office.port}`, 'Connection: close'];
  if (cookie) lines.push(`Cookie: ${cookie}`);
  return send(office, `${lines.join('\r\n')}\r\n\r\n`);
}

const status = (answer) => Number(answer.split(' ')[1]);

async function cookieOf(person) {
  const cookies = await person.context.cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** Opens pages; on none may what was typed have become an element. */
async function staysText(person, paths) {
  for (const path of paths) {
    await person.open(path);
    const alive = await person.page.locator('img[src="x"], main script:not([src^="/aset/"])').count();
    assert.equal(alive, 0, `markup came alive on ${path}`);
    assert.notEqual(await person.page.title(), 'jebol');
  }
}

export default {
  'markup typed into every text of the form stays text': async (office, people) => {
    people.kasi = await office.person('kasi');
    const { page } = people.kasi;
    await people.kasi.open(form);
    await page.locator('main details').evaluateAll((all) => all.forEach((one) => (one.open = true)));
    const texts = page.locator('main textarea');
    const count = await texts.count();
    assert.equal(count, 32);
    for (let at = 0; at < count; at += 1) await texts.nth(at).fill(`${at} ${markup}`);
    await page.locator('#nilai-lembaga-aktif').fill(markup);
    await people.kasi.press('Simpan draf');
    assert.equal(people.kasi.status, 422);
    assert.equal(await page.locator('#nilai-lembaga-aktif').inputValue(), markup);
    await staysText(people.kasi, [form]);
    await page.locator('#nilai-lembaga-aktif').fill('26');
    await people.kasi.press('Simpan draf');
    await staysText(people.kasi, [form, '/indikator/lembaga-aktif?tahun=2022', '/tugas']);
    people.sungram = await office.person('sungram');
    await staysText(people.sungram, [`${period}?unit=seksi-pmd`]);
    assert.ok((await people.sungram.text()).includes(markup), 'it is not shown at all');
  },

  'so do the name of a person and of a file, and what is searched': async (office, people) => {
    const administrator = await office.person('administrator');
    const { page } = administrator;
    await administrator.open('/pengguna/baru');
    await page.getByLabel('Nama pengguna').fill('tamu');
    await page.getByLabel('Nama yang tampil').fill(markup);
    await page.getByLabel('Peran', { exact: true }).selectOption('pembaca');
    await administrator.press('Buat pengguna');
    await staysText(administrator, ['/pengguna', '/pengguna/tamu', '/pengguna/%22%3E%3Cimg%20src=x%3E']);
    const { kasi } = people;
    await staysText(kasi, [`/cari?q=${encodeURIComponent(markup)}`, `/asal?id=${encodeURIComponent(markup)}`]);
    await kasi.open(form);
    await kasi.page.locator('#bukti-lembaga-aktif').setInputFiles(
      { name: '"><img src=x>.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
    await kasi.press('Simpan draf');
    await staysText(kasi, [form]);
  },

  'the policy of contents keeps a script that got in from running': async (office, { kasi }) => {
    const ran = await kasi.page.evaluate(async () => {
      const holder = document.createElement('div');
      holder.innerHTML = '<img src="data:," onerror="document.body.dataset.ran = 1">';
      const script = document.createElement('script');
      script.textContent = 'document.body.dataset.ran = 2';
      document.body.append(holder, script);
      await new Promise((next) => setTimeout(next, 200));
      return document.body.dataset.ran ?? '';
    });
    assert.equal(ran, '');
    assert.ok(kasi.errors.some((line) => line.includes('Content Security Policy')));
    kasi.errors.length = 0;
  },

  'a file is what its bytes say, not its name': async (office, { kasi }) => {
    const { page } = kasi;
    for (const [name, bytes] of [['palsu.pdf', '<html><script>1</script></html>'], ['program.png', '\x7fELF\x02\x01\x01']]) {
      await kasi.open(form);
      await page.locator('#bukti-lembaga-dibina').setInputFiles(
        { name, mimeType: 'application/pdf', buffer: Buffer.from(bytes, 'latin1') });
      await kasi.press('Simpan draf');
      assert.equal(kasi.status, 422, name);
      assert.equal(await page.locator('#b-lembaga-dibina .bukti a').count(), 0);
    }
  },

  'no path leads out of assets and evidence': async (office, { kasi }) => {
    const cookie = await cookieOf(kasi);
    for (const start of ['/aset/', '/bukti/', '/laporan/']) {
      for (const way of ['../laras.db', '..%2flaras.db', '%2e%2e/laras.db', '..%5claras.db', '....//laras.db', '%2fetc%2fpasswd', '%00', '..%c0%aflaras.db']) {
        const answer = await get(office, start + way, cookie);
        assert.ok([400, 404].includes(status(answer)), `${start}${way}: ${answer.slice(0, 60)}`);
        assert.doesNotMatch(answer, /SQLite format|root:/);
      }
    }
  },

  'no typed line end begins a header': async (office, { kasi }) => {
    const cookie = await cookieOf(kasi);
    for (const path of ['/masuk?lanjut=/%0d%0aX-Masuk:%20ya', '/pengguna/%0d%0aX-Masuk:%20ya', '/bukti/a%0aX-Masuk:%20ya', '/%0d%0aX-Masuk:%20ya']) {
      for (const who of [cookie, '']) {
        assert.doesNotMatch(await get(office, path, who), /^X-Masuk/im, path);
      }
    }
  },

  'after login nobody is sent to another site': async (office) => {
    for (const lanjut of ['//contoh.example', 'https://contoh.example', '/\\contoh.example', 'javascript:1']) {
      const visitor = await office.visitor();
      await visitor.open(`/masuk?lanjut=${encodeURIComponent(lanjut)}`);
      await visitor.page.getByLabel('Nama pengguna').fill('evaluator');
      await visitor.page.getByLabel('Kata sandi', { exact: true }).fill('garam lumut pelangi');
      await visitor.press('Masuk');
      assert.equal(visitor.page.url(), `${office.address}/beranda`);
    }
  },

  'a body beyond the limit is refused and the server goes on': async (office, { kasi }) => {
    const head = (length) => `POST ${form} HTTP/1.1\r\nHost: 127.0.0.1:${office.port}\r\n` +
      `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${length}\r\n\r\n`;
    assert.equal(status(await send(office, head(10_000_000_000))), 413);
    assert.equal(status(await send(office, head(20_000_000) + 'a'.repeat(1_000_000))), 413);
    await kasi.open('/beranda');
    assert.equal(kasi.status, 200);
  },

  'a form from another site, or without its token, changes nothing': async (office, { kasi }) => {
    const cookie = await cookieOf(kasi);
    for (const extra of ['Origin: https://contoh.example', `Origin: ${office.address}`]) {
      const body = 'aksi=simpan&nilai.lembaga-aktif=1';
      const answer = await send(office, [`POST ${form} HTTP/1.1`, `Host: 127.0.0.1:${office.port}`, extra,
        `Cookie: ${cookie}`, 'Connection: close', 'Content-Type: application/x-www-form-urlencoded',
        `Content-Length: ${body.length}`, '', body].join('\r\n'));
      assert.equal(status(answer), 403, answer.slice(0, 80));
    }
  },
};
