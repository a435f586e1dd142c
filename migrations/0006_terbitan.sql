-- Laporan yang sudah diterbitkan; tidak pernah diubah, perbaikannya terbit sebagai versi baru.
CREATE TABLE IF NOT EXISTS terbitan (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, nomor TEXT NOT NULL,
  jenis TEXT NOT NULL, tahun INTEGER NOT NULL, periode TEXT NOT NULL, versi INTEGER NOT NULL,
  judul TEXT NOT NULL, nomor_surat TEXT, tanggal TEXT NOT NULL, waktu TEXT NOT NULL,
  oleh TEXT NOT NULL, jabatan TEXT, penanda_tangan TEXT NOT NULL, versi_program TEXT NOT NULL,
  kepala TEXT NOT NULL, alasan TEXT,
  PRIMARY KEY (instansi_id, nomor)
);

-- Berkas suatu terbitan dalam setiap bentuk; isinya dalam folder berkas.
CREATE TABLE IF NOT EXISTS terbitan_berkas (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, nomor TEXT NOT NULL,
  format TEXT NOT NULL, sidik TEXT NOT NULL, nama TEXT NOT NULL, ukuran INTEGER NOT NULL,
  PRIMARY KEY (instansi_id, nomor, format),
  FOREIGN KEY (instansi_id, nomor) REFERENCES terbitan (instansi_id, nomor)
    DEFERRABLE INITIALLY DEFERRED
);
