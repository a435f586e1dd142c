-- What reports say beside figures.

-- Tanggal dan penanda tangan setiap laporan.
CREATE TABLE IF NOT EXISTS laporan (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  jenis TEXT NOT NULL,
  tanggal TEXT NOT NULL, tempat TEXT NOT NULL, penanda_tangan TEXT NOT NULL,
  PRIMARY KEY (instansi_id, tahun, jenis),
  FOREIGN KEY (instansi_id, penanda_tangan) REFERENCES jabatan (instansi_id, jabatan)
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX IF NOT EXISTS laporan_penanda_tangan ON laporan (instansi_id, penanda_tangan);

-- Proses kantor menurut kelompoknya.
CREATE TABLE IF NOT EXISTS proses (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, proses TEXT NOT NULL,
  nama TEXT NOT NULL, kelompok TEXT NOT NULL, urutan INTEGER NOT NULL, uraian TEXT,
  PRIMARY KEY (instansi_id, proses)
);

-- Bagian laporan yang ditulis orang, dalam Markdown, dengan angka hidup {{...}}.
CREATE TABLE IF NOT EXISTS narasi (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  bagian TEXT NOT NULL,
  isi TEXT NOT NULL,
  PRIMARY KEY (instansi_id, tahun, bagian)
);
