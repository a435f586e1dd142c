// Reads what the comparisons of tests/dokumen need: CSV, and the tables of a JSON report.
import { readFileSync } from 'node:fs';

/** Rows of cells of an RFC 4180 text. */
export function csv(text) {
  const rows = [];
  let row = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[(i += 1)];
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',') {
      row.push(cell);
      cell = '';
    } else if (c === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else if (c !== '\r') cell += c;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

export const report = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** One spelling for all formats: plain spaces, a hyphen for dashes, no state mark. */
export const plain = (text) =>
  text
    .replace(/[\u00a0\n\r\t ]+/g, ' ')
    .replace(/[−–]/g, '-')
    .replace(/ ?[▲●▼]/g, '')
    .trim();

/** A figure in English dress (1,234.50) as Indonesian (1.234,50). */
export const indonesian = (text) => text.replace(/[.,]/g, (c) => (c === '.' ? ',' : '.'));

/** Depth of a table's head: groups are joined with ` / `. */
export const head = (table) => Math.max(...table.kolom.map((k) => k.split(' / ').length));

/** Counts and prints findings; a script ends with `N passed, N failed`. */
export class Tally {
  constructor() {
    this.passed = 0;
    this.failed = 0;
  }
  check(name, problems) {
    if (problems.length === 0) {
      this.passed += 1;
      return;
    }
    this.failed += 1;
    console.log(`${name}: ${problems.length} problems`);
    for (const problem of problems.slice(0, 12)) console.log(`  ${problem}`);
  }
  end() {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exit(this.failed === 0 ? 0 : 1);
  }
}
