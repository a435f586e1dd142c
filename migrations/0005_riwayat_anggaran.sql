-- Setiap perubahan realisasi anggaran suatu sub kegiatan.
CREATE TABLE IF NOT EXISTS riwayat_anggaran (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, simpul TEXT NOT NULL,
  tahun INTEGER NOT NULL, periode TEXT NOT NULL, nomor INTEGER NOT NULL, waktu TEXT NOT NULL,
  oleh TEXT NOT NULL, jabatan TEXT, semula INTEGER, semula_keadaan TEXT NOT NULL DEFAULT '',
  menjadi INTEGER, menjadi_keadaan TEXT NOT NULL DEFAULT '', alasan TEXT,
  PRIMARY KEY (instansi_id, simpul, tahun, periode, nomor)
);
