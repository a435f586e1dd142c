// Compares the tables of a PDF or DOCX, as another program reads them, with the JSON of the same
// report: every cell that is not blank must be there, in order, in a table of its own.
//   node sel.mjs pdf REPORT.json TEXT    what `pdfinfo -struct-text` prints
//   node sel.mjs html REPORT.json TEXT   what LibreOffice makes of the DOCX
import { readFileSync } from 'node:fs';
import { plain, report, Tally } from './tabel.mjs';

const [kind, json, file] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');

/** Cells of each table of a structure tree: quoted lines below TD and TH. */
function fromStructure() {
  const tables = [];
  let inside = -1;
  let cell = null;
  for (const line of text.split('\n')) {
    const depth = line.search(/\S/);
    const word = line.trim();
    if (word.startsWith('Table (block)')) {
      tables.push([]);
      inside = depth;
    } else if (inside >= 0 && depth <= inside && word !== '' && !word.startsWith('"')) {
      inside = -1;
      cell = null;
    } else if (inside >= 0 && /^(TD|TH)\b/.test(word)) {
      cell = [];
      tables.at(-1).push(cell);
    } else if (inside >= 0 && /^(TR|Caption|THead|TBody)\b/.test(word)) {
      cell = null;
    } else if (cell !== null && word.startsWith('"')) {
      cell.push(word.slice(1, word.endsWith('"') ? -1 : undefined).replace(/\\"/g, '"'));
    }
  }
  return tables.map((cells) => cells.map((parts) => parts.join(' ')));
}

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };
const decode = (html) => html
  .replace(/<br\b[^>]*>|<\/(p|li|dd)>/gi, ' ')
  .replace(/<[^>]*>/g, '')
  .replace(/&#(\d+);/g, (_, n) => String.fromCodePoint(Number(n)))
  .replace(/&(\w+);/g, (all, name) => entities[name] ?? all);

function fromHtml() {
  return [...text.matchAll(/<table\b.*?<\/table>/gis)].map(([table]) =>
    [...table.matchAll(/<t[dh]\b[^>]*>(.*?)<\/t[dh]>/gis)].map(([, inner]) => decode(inner)));
}

// Blanks and list marks are set differently in each format; words and figures are not.
const bare = (cell) => plain(cell).replace(/[ \u200b•–-]/g, '');
const found = (kind === 'pdf' ? fromStructure() : fromHtml())
  .map((cells) => cells.map(bare).filter((c) => c !== ''));

/** Captions of a structure tree: readers lose what stands behind a change of fonts nobody sees. */
function captions() {
  const all = [];
  let inside = false;
  for (const line of text.split('\n')) {
    const word = line.trim();
    if (word.startsWith('Caption')) {
      inside = true;
      all.push('');
    } else if (inside && word.startsWith('"')) {
      all[all.length - 1] += word.replace(/^"|"$/g, '');
    } else inside = false;
  }
  return all.map(bare);
}
const captioned = kind === 'pdf' ? captions() : null;

const tally = new Tally();
let figures = 0;
for (const table of report(json).tabel) {
  const body = table.baris.flat().map(bare).filter((c) => c !== '');
  figures += table.nilai.flat().filter((n) => n !== null).length;
  const joined = `|${body.join('|')}`;
  const here = found.some((cells) => `|${cells.join('|')}`.endsWith(joined));
  const problems = [];
  if (!here && body.length > 0) {
    // The nearest one, to show where they part.
    let best = 0;
    let parts = ['nothing like it', ''];
    for (const cells of found) {
      const tail = cells.slice(-body.length);
      const same = tail.findIndex((c, i) => c !== body[i]);
      if (same > best) {
        best = same;
        parts = [tail[same], body[same]];
      }
    }
    problems.push(`after ${best} of ${body.length} cells: ${JSON.stringify(parts[0])} for ${JSON.stringify(parts[1])}`);
  }
  if (captioned !== null && !captioned.some((c) => c.includes(bare(table.judul)))) {
    problems.push(`no caption ${JSON.stringify(table.judul)}`);
  }
  tally.check(`Tabel ${table.id}`, problems);
}
console.log(`${figures} figures compared`);
// A form of words alone (TANPA_ANGKA) has no figures to lose.
const least = process.env.TANPA_ANGKA ? 0 : 6;
tally.check('figures', figures >= least ? [] : ['there is nothing to compare']);
tally.end();
