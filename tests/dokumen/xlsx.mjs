// Compares a workbook as LibreOffice shows it (a CSV a sheet) with the JSON of the same report:
//   node xlsx.mjs REPORT.json FOLDER PREFIX
// Every cell of every table must show what the JSON prints.
import { existsSync, readFileSync } from 'node:fs';
import { csv, head, indonesian, plain, report, Tally } from './tabel.mjs';

const [json, folder, prefix] = process.argv.slice(2);
const tally = new Tally();
let figures = 0;

function sheet(table) {
  const file = `${folder}/${prefix}-Tabel ${table.id}.csv`;
  return existsSync(file) ? csv(readFileSync(file, 'utf8')) : null;
}

/** First row of the body: below the head and, on a form, below the row of column numbers. */
function bodyStart(table, rows) {
  const first = 3 + head(table);
  const numbers = rows[first] ?? [];
  const isNumbers = numbers.filter((c) => c !== '').every((c) => /^\d+$/.test(c));
  return isNumbers && rows.length > first + table.baris.length && table.kolom.length > 1 &&
    plain(numbers[1] ?? '') !== plain(table.baris[0]?.[1] ?? '') ? first + 1 : first;
}

for (const table of report(json).tabel) {
  const problems = [];
  const rows = sheet(table);
  if (rows === null) problems.push('no such sheet');
  else {
    const start = bodyStart(table, rows);
    table.baris.forEach((row, r) => row.forEach((cell, k) => {
      const shown = plain(rows[start + r]?.[k] ?? '');
      const wanted = plain(cell);
      if (table.nilai[r][k] !== null) figures += 1;
      if (shown !== wanted && indonesian(shown) !== wanted) {
        problems.push(`row ${r + 1} column ${k + 1}: ${JSON.stringify(shown)} for ${JSON.stringify(wanted)}`);
      }
    }));
  }
  tally.check(`Tabel ${table.id}`, problems);
}
console.log(`${figures} figures compared`);
// A form of words alone (TANPA_ANGKA) has no figures to lose.
const least = process.env.TANPA_ANGKA ? 0 : 6;
tally.check('figures', figures >= least ? [] : ['there is nothing to compare']);
tally.end();
