// The paragraphs and tables of a JSON report as DOCX with npm docx: node docx.mjs REPORT.json OUT
import { readFileSync, writeFileSync } from 'node:fs';
import * as docx from 'docx';

const [source, target] = process.argv.slice(2);
const report = JSON.parse(readFileSync(source, 'utf8'));
const tables = new Map(report.tabel.map((t) => [t.id, t]));
const text = (t, options = {}) => new docx.Paragraph({ children: [new docx.TextRun(t)], ...options });

function table(t) {
  const row = (cells, head = false) => new docx.TableRow({
    tableHeader: head,
    children: cells.map((c) => new docx.TableCell({ children: [text(c)] })),
  });
  return new docx.Table({ rows: [row(t.kolom, true), ...t.baris.map((r) => row(r))] });
}

const children = [];
function blocks(list) {
  for (const block of list) {
    if (block.jenis === 'tabel') {
      const t = tables.get(block.id);
      children.push(text(`Tabel ${t.nomor} ${t.judul}`), table(t));
    } else if (block.teks) children.push(text(block.teks));
    else for (const item of block.butir ?? []) children.push(text(item.teks, { bullet: { level: 0 } }));
  }
}
for (const chapter of report.bab) {
  children.push(text(chapter.judul, { heading: docx.HeadingLevel.HEADING_1 }));
  blocks(chapter.isi);
  for (const part of chapter.subbab) {
    children.push(text(part.judul, { heading: docx.HeadingLevel.HEADING_2 }));
    blocks(part.isi);
  }
}
writeFileSync(target, await docx.Packer.toBuffer(new docx.Document({ sections: [{ children }] })));
