// The tables of a JSON report as XLSX with exceljs: node xlsx.mjs REPORT.json OUT
import { readFileSync } from 'node:fs';
import exceljs from 'exceljs';

const [source, target] = process.argv.slice(2);
const report = JSON.parse(readFileSync(source, 'utf8'));
const book = new exceljs.Workbook();
for (const t of report.tabel) {
  const sheet = book.addWorksheet(`Tabel ${t.id}`, { views: [{ state: 'frozen', ySplit: 4 }] });
  sheet.getCell('A1').value = t.judul;
  sheet.getRow(4).values = t.kolom;
  t.baris.forEach((row, r) => {
    sheet.getRow(5 + r).values = row.map((cell, k) => {
      const exact = t.nilai[r][k];
      if (exact === null) return cell;
      const [a, b = '1'] = exact.split('/');
      return Number(a) / Number(b);
    });
  });
}
await book.xlsx.writeFile(target);
