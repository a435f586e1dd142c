// An office as large as a regency's table: 60 units with 48 indikator each, filled in for four
// triwulan of 2022, 11.520 rows. Writes the CSV files of the sample office with these added.
//
//   node bench/http/kabupaten.mjs data/contoh/plandaan FOLDER

import { cpSync, readFileSync, appendFileSync } from 'node:fs';
import { join } from 'node:path';

const [from, to] = process.argv.slice(2);
const units = 60;
const perUnit = 48;
cpSync(from, to, { recursive: true });

// A row by the names of its columns, in the order of the file.
function append(file, rows) {
  const header = readFileSync(join(to, `${file}.csv`), 'utf8').split(/\r?\n/, 1)[0].split(',');
  const cell = (value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  for (const row of rows) {
    const unknown = Object.keys(row).filter((name) => !header.includes(name));
    if (unknown.length > 0) throw new Error(`${file} has no column ${unknown}`);
  }
  appendFileSync(join(to, `${file}.csv`),
    rows.map((row) => `${header.map((name) => cell(String(row[name] ?? ''))).join(',')}\n`).join(''));
}

const unit = [], jabatan = [], simpul = [], oleh = [], indikator = [], target = [], isi = [], realisasi = [];
let urutan = 100_000;
for (let u = 1; u <= units; ++u) {
  const dinas = `dinas-${u}`;
  const program = `9.${String(u).padStart(2, '0')}.01`;
  unit.push({ unit: dinas, nama: `Dinas ke-${u}`, induk: 'camat', jenis: 'seksi', urutan: 100 + u });
  jabatan.push({ jabatan: `kepala-${u}`, nama: `Kepala Dinas ke-${u}`, nama_lengkap: `Kepala Dinas ke-${u}`,
    unit: dinas, jenis: 'struktural', eselon: 'III.a', atasan: 'camat', urutan: 100 + u });
  simpul.push({ simpul: program, mulai: 2021, jenis: 'program', kode: program, nama: `Program Dinas ke-${u}`,
    induk: 'sasaran-2' });
  oleh.push({ simpul: program, mulai: 2021, jabatan: `kepala-${u}` });
  isi.push({ dokumen: 'renja-2022-p', urutan: ++urutan, simpul: program });
  for (let i = 1; i <= perUnit; ++i) {
    const id = `d${u}-${i}`;
    indikator.push({ indikator: id, mulai: 2021, simpul: program, urutan: i,
      nama: `Persentase layanan ke-${i} Dinas ke-${u} yang selesai tepat waktu`, satuan: '%', desimal: 2,
      arah: 'makin_tinggi', akumulasi_tahun: 'terakhir', akumulasi_renstra: 'terakhir', sumber: 'ketik' });
    target.push({ dokumen: 'renja-2022-p', indikator: id, tahun: 2022, periode: 'TAHUN', target: '90%' });
    for (let tw = 1; tw <= 4; ++tw) {
      target.push({ dokumen: 'renja-2022-p', indikator: id, tahun: 2022, periode: `TW${tw}`, target: `${20 * tw}%` });
      realisasi.push({ indikator: id, tahun: 2022, periode: `TW${tw}`, sifat: 'sampai',
        nilai: `${(19 * tw + ((u * 7 + i * 3) % 11) / 4).toFixed(2)}%`, status: 'disahkan' });
    }
  }
}
for (const [file, rows] of Object.entries({ unit, jabatan, simpul, penanggung_jawab: oleh, indikator, target,
  isi_dokumen: isi, realisasi })) append(file, rows);
