// Through nginx over TLS: health, the login page, a login, the start page, a refused foreign form.
// node tests/paket/proxy.mjs https://127.0.0.1:8443 laras.example

import { Client } from '../web/client.mjs';

const [address, host] = process.argv.slice(2);
const client = new Client(address, { host });

function expect(what, is, should) {
  if (is !== should) throw new Error(`${what}: ${is} instead of ${should}`);
}

expect('/sehat', (await client.get('/sehat')).status, 200);
expect('/beranda of a stranger', (await client.get('/beranda')).status, 303);
const answer = await client.ask('POST', '/masuk', { nama: 'administrator', sandi: 'salah' });
expect('a wrong password', answer.status, 422);
await client.login('administrator');
expect('the cookie', client.cookie.startsWith('__Host-'), true);
expect('/beranda', (await client.get('/beranda')).status, 200);
const log = await client.get('/jejak/keamanan');
expect('the peer in the security log', log.text.includes('127.0.0.1'), true);
const foreign = new Client(address, { host });
foreign.cookie = client.cookie;
foreign.host = 'lain.example';
foreign.url = new URL(address);
expect('a form for another name', (await foreign.post('/keluar', {})).status >= 400, true);
client.close();
foreign.close();
