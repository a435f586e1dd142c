// Loads a server with the sample office and prints what came of it; bench/http.sh starts both.
//
//   node bench/http/load.mjs pages ADDRESS PID SQL_COUNT   ten main pages, one request at a time
//   node bench/http/load.mjs users ADDRESS SECONDS         200 people who read and think
//   node bench/http/load.mjs table ADDRESS PID             the long table of bench/tabel.sh
//   node bench/http/load.mjs idle ADDRESS                  one page beside 500 idle connections

import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import net from 'node:net';
import { Client } from '../../tests/web/client.mjs';

const [what, address, ...rest] = process.argv.slice(2);
const url = new URL(address);

const pages = [
  ['/beranda', 'sekcam'],
  ['/tugas', 'kasi'],
  ['/realisasi', 'kasi'],
  ['/realisasi/2022/TW4/seksi-pmd', 'kasi'],
  ['/verifikasi/2022/TW4', 'sungram'],
  ['/kinerja', 'sekcam'],
  ['/kinerja/tribulan', 'sekcam'],
  ['/pohon', 'sekcam'],
  ['/indikator/iku-ikm', 'sekcam'],
  ['/anggaran', 'sekcam'],
  ['/laporan', 'sekcam'],
  ['/jejak', 'administrator'],
  ['/kesehatan', 'administrator'],
];

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
const ms = (value) => value.toFixed(1).padStart(9);

async function people() {
  const all = {};
  for (const name of new Set(pages.map(([, who]) => who))) {
    all[name] = new Client(address);
    await all[name].login(name);
  }
  return all;
}

/** Microseconds of the processor that the server has used. */
function processor(pid) {
  const tick = 1e6 / Number(execFileSync('getconf', ['CLK_TCK']));
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * tick;
}

async function measurePages(pid, sqlCount) {
  const statements = () => Number(readFileSync(sqlCount).readBigUInt64LE(0));
  const all = await people();
  const base = await measure(all.sekcam, '/sehat', 1000, pid, statements);
  console.log(`${'page'.padEnd(32)}${'CPU us'.padStart(9)}${'ratio'.padStart(8)}` +
    `${'SQL'.padStart(6)}${'HTML KB'.padStart(9)}`);
  print('/sehat', base, base);
  for (const [path, who] of pages) print(path, await measure(all[who], path, 200, pid, statements), base);
  Object.values(all).forEach((client) => client.close());
}

function print(path, one, base) {
  console.log(`${path.padEnd(32)}${one.us.toFixed(0).padStart(9)}` +
    `${(one.us / base.us).toFixed(1).padStart(8)}${one.sql.toFixed(1).padStart(6)}` +
    `${(one.bytes / 1024).toFixed(1).padStart(9)}`);
}

async function measure(client, path, times, pid, statements) {
  let answer;
  for (let i = 0; i < 5; ++i) answer = await client.get(path);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
  const [us, sql] = [processor(pid), statements()];
  for (let i = 0; i < times; ++i) await client.get(path);
  return {
    us: (processor(pid) - us) / times,
    sql: (statements() - sql) / times,
    bytes: answer.bytes,
  };
}

/** Each user has a connection of his own, reads a page, thinks 5 to 15 s, reads the next. */
async function measureUsers(seconds, count = 200) {
  const all = await people();
  const end = Date.now() + seconds * 1000;
  const times = [];
  let refused = 0;
  const user = async (number) => {
    const own = Object.fromEntries(Object.entries(all).map(([name, client]) => {
      const copy = new Client(address);
      copy.cookie = client.cookie;
      return [name, copy];
    }));
    await sleep(Math.random() * 10_000);
    for (let i = number; Date.now() < end; ++i) {
      const [path, who] = pages[i % pages.length];
      const began = performance.now();
      const answer = await own[who].get(path).catch(() => ({ status: 0 }));
      times.push(performance.now() - began);
      if (answer.status !== 200) ++refused;
      await sleep(5000 + Math.random() * 10_000);
    }
    Object.values(own).forEach((client) => client.close());
  };
  await Promise.all(Array.from({ length: count }, (_, number) => user(number)));
  times.sort((a, b) => a - b);
  console.log(`${count} users, ${seconds} s, 5 to 15 s between pages: ${times.length} pages, ` +
    `${(times.length / seconds).toFixed(1)}/s, ${refused} refused`);
  console.log(`ms: median${ms(at(times, 0.5))}  p95${ms(at(times, 0.95))}  p99${ms(at(times, 0.99))}` +
    `  longest${ms(times.at(-1))}`);
  Object.values(all).forEach((client) => client.close());
  if (refused > 0) process.exitCode = 1;
}

/** The table of a regency: a page of it, all rows, all rows as CSV; memory before and after. */
async function measureTable(pid) {
  const client = new Client(address);
  await client.login('sekcam');
  const resident = () => Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)[1]) / 1024;
  console.log(`${'page'.padEnd(44)}${'CPU ms'.padStart(9)}${'KB'.padStart(9)}${'peak MB'.padStart(9)}`);
  const path = '/kinerja/tribulan?tahun=2022';
  for (const more of ['', '&halaman=58', '&unit=dinas-7', '&urut=unit&halaman=2', '&bentuk=csv', '&halaman=semua']) {
    const one = await measure(client, path + more, 5, pid, () => 0);
    console.log(`${(path + more).padEnd(44)}${(one.us / 1000).toFixed(1).padStart(9)}` +
      `${(one.bytes / 1024).toFixed(0).padStart(9)}${resident().toFixed(0).padStart(9)}`);
  }
  client.close();
}

async function latency(client, path, times) {
  const all = [];
  for (let i = 0; i < times; ++i) {
    const began = performance.now();
    await client.get(path);
    all.push(performance.now() - began);
  }
  return all.sort((a, b) => a - b);
}

/** One answered request each, then silence. */
function idler() {
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(url.port), url.hostname, () =>
      socket.write('GET /sehat HTTP/1.1\r\nHost: uji\r\n\r\n'));
    socket.once('data', () => resolve(socket));
    socket.once('error', reject);
  });
}

async function measureIdle(count = 500) {
  const client = new Client(address);
  await client.login('sekcam');
  const alone = await latency(client, '/beranda', 300);
  const idlers = [];
  for (let i = 0; i < count; ++i) idlers.push(await idler());
  const beside = await latency(client, '/beranda', 300);
  console.log(`/beranda, ms         median${ms(at(alone, 0.5))}  p95${ms(at(alone, 0.95))}`);
  console.log(`beside ${count} idle      median${ms(at(beside, 0.5))}  p95${ms(at(beside, 0.95))}` +
    `  ratio of medians ${(at(beside, 0.5) / at(alone, 0.5)).toFixed(2)}`);
  idlers.forEach((socket) => socket.destroy());
  client.close();
}

if (what === 'pages') await measurePages(rest[0], rest[1]);
else if (what === 'users') await measureUsers(Number(rest[0]));
else if (what === 'table') await measureTable(rest[0]);
else if (what === 'idle') await measureIdle();
else throw new Error('pages, users, table or idle');
