// Kills the server while two people save, again and again: afterwards every save that was
// acknowledged must be there, what was not acknowledged is there whole or not at all, and the audit
// chain must verify.
//
//   node tests/tahan/simpan.mjs DATA ROUNDS [SEED]      DATA: as tests/browser/office.sh makes it

import { execFileSync, spawn } from 'node:child_process';
import { Client } from '../web/client.mjs';

const [data, rounds, seed = String(process.pid)] = process.argv.slice(2);
const laras = process.env.LARAS ?? 'build/release/laras';
const form = '/realisasi/2022/TW3/seksi-pmd';
// As it is stored: what a killed save has kept of the typing is set aside.
const stored = `${form}?buang=1`;
const entry = 'lembaga-aktif';
let state = Number(seed) >>> 0;
let port = 0;

/** Whole numbers below `limit`, the same for the same seed. */
function random(limit) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}

function start() {
  const server = spawn(laras, ['server', '--data', data, '--port', String(port)]);
  let log = '';
  server.stderr.on('data', (text) => (log += text));
  server.ended = new Promise((resolve) => server.on('exit', resolve));
  return new Promise((resolve, reject) => {
    server.stdout.on('data', (text) => {
      const ready = /siap (\S+)/.exec(String(text));
      if (!ready) return;
      port = Number(new URL(ready[1]).port);
      resolve([server, ready[1]]);
    });
    server.on('exit', (code) => reject(new Error(`server ended with ${code}: ${log}`)));
  });
}

const date = (number) => new Date(Date.UTC(2031, 0, 1 + number)).toISOString().slice(0, 10);
const field = (text, name) => new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(text)?.[1];
const cookies = {};

async function person(address, name) {
  const client = new Client(address);
  if (cookies[name]) {
    client.cookie = cookies[name];
  } else {
    await client.login(name);
    cookies[name] = client.cookie;
  }
  return client;
}

/** Holidays, a new row each. */
const days = { next: 0, acknowledged: new Set(), sent: new Set() };

async function addDays(client) {
  await client.get('/kalender/libur/baru');
  for (;;) {
    const number = days.next++;
    days.sent.add(number);
    const answer = await client.post('/kalender/libur/baru', {
      tanggal: date(number), nama: `Libur ${number}`, jenis: 'cuti', alasan: 'Uji', aksi: 'simpan', tanda: '',
    });
    if (answer.status !== 303) throw new Error(`${date(number)}: ${answer.status}`);
    days.acknowledged.add(number);
  }
}

/** One figure, changed over and over. */
const figure = { next: 1, acknowledged: 0 };

async function changeFigure(client) {
  for (;;) {
    const page = await client.get(stored);
    const value = figure.next++;
    const answer = await client.post(form, {
      [`nilai.${entry}`]: String(value), [`sidik.${entry}`]: field(page.text, `sidik.${entry}`), aksi: 'simpan',
    });
    if (answer.status !== 303) throw new Error(`${value} into ${form}: ${answer.status}`);
    figure.acknowledged = value;
  }
}

const isBroken = (error) =>
  ['ECONNRESET', 'ECONNREFUSED', 'EPIPE'].includes(error.code) || /socket hang up|aborted/.test(error.message);

async function check(address, round) {
  const admin = await person(address, 'administrator');
  const years = new Set([...days.sent].map((number) => date(number).slice(0, 4)));
  let there = '';
  for (const year of years) there += (await admin.get(`/kalender?tahun=${year}`)).text;
  for (const number of days.acknowledged) {
    if (!there.includes(`/kalender/libur/${date(number)}"`)) {
      throw new Error(`round ${round}: ${date(number)} was acknowledged and is gone`);
    }
  }
  const kasi = await person(address, 'kasi');
  const value = Number(field((await kasi.get(stored)).text, `nilai.${entry}`) ?? 0);
  if (figure.acknowledged > 0 && (value < figure.acknowledged || value >= figure.next)) {
    throw new Error(`round ${round}: ${figure.acknowledged} was acknowledged, ${value} is there`);
  }
  admin.close();
  kasi.close();
}

function verify(round) {
  try {
    return execFileSync(laras, ['verifikasi', '--data', data]).toString();
  } catch (error) {
    throw new Error(`round ${round}: ${error.stdout} ${error.stderr}`);
  }
}

let amid = 0;
console.log(`seed: ${seed}`);
for (let round = 1; round <= Number(rounds); ++round) {
  const [server, address] = await start();
  if (round > 1) await check(address, round);
  const admin = await person(address, 'administrator');
  const kasi = await person(address, 'kasi');
  const work = [addDays(admin), changeFigure(kasi)].map((one) =>
    one.catch((error) => {
      if (!isBroken(error)) throw error;
    }));
  await new Promise((resolve) => setTimeout(resolve, 10 + random(250)));
  const before = days.sent.size - days.acknowledged.size;
  server.kill('SIGKILL');
  await Promise.all(work);
  await server.ended;
  if (before > 0) ++amid;
  admin.close();
  kasi.close();
  if (round % 25 === 0) verify(round);
}
const [server, address] = await start();
await check(address, 'last');
server.kill('SIGTERM');
await server.ended;
process.stdout.write(verify('last'));
console.log(`${rounds} kills, ${amid} with a save under way: ${days.acknowledged.size} holidays of ` +
  `${days.sent.size} sent and figure ${figure.acknowledged} of ${figure.next - 1} were acknowledged and are there.`);
