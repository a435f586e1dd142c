-- Surveys and the evaluation.

-- IKM setiap jenis layanan pada suatu tahun.
CREATE TABLE IF NOT EXISTS ikm (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  layanan TEXT NOT NULL,
  urutan INTEGER NOT NULL, nilai TEXT NOT NULL,
  PRIMARY KEY (instansi_id, tahun, layanan)
);

-- Bobot dan nilai setiap aspek IPP pada suatu tahun.
CREATE TABLE IF NOT EXISTS ipp (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  aspek TEXT NOT NULL,
  urutan INTEGER NOT NULL, bobot TEXT NOT NULL, nilai TEXT NOT NULL,
  PRIMARY KEY (instansi_id, tahun, aspek)
);

-- LHE AKIP dari Inspektorat.
CREATE TABLE IF NOT EXISTS lhe (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  nomor TEXT NOT NULL, tanggal TEXT NOT NULL, penerbit TEXT NOT NULL, perihal TEXT NOT NULL,
  PRIMARY KEY (instansi_id, tahun)
);

-- Bobot dan nilai setiap komponen AKIP.
CREATE TABLE IF NOT EXISTS lhe_komponen (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  komponen TEXT NOT NULL,
  urutan INTEGER NOT NULL, bobot TEXT NOT NULL, nilai TEXT NOT NULL, keterangan TEXT,
  PRIMARY KEY (instansi_id, tahun, komponen),
  FOREIGN KEY (instansi_id, tahun) REFERENCES lhe (instansi_id, tahun)
    DEFERRABLE INITIALLY DEFERRED
);

-- Hal yang perlu mendapat perhatian pada setiap komponen.
CREATE TABLE IF NOT EXISTS lhe_catatan (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  komponen TEXT NOT NULL, nomor INTEGER NOT NULL,
  catatan TEXT NOT NULL,
  PRIMARY KEY (instansi_id, tahun, komponen, nomor),
  FOREIGN KEY (instansi_id, tahun) REFERENCES lhe (instansi_id, tahun)
    DEFERRABLE INITIALLY DEFERRED
);

-- Rekomendasi evaluator.
CREATE TABLE IF NOT EXISTS rekomendasi (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  nomor INTEGER NOT NULL,
  rekomendasi TEXT NOT NULL,
  PRIMARY KEY (instansi_id, tahun, nomor),
  FOREIGN KEY (instansi_id, tahun) REFERENCES lhe (instansi_id, tahun)
    DEFERRABLE INITIALLY DEFERRED
);

-- Jawaban kantor atas setiap rekomendasi.
CREATE TABLE IF NOT EXISTS tindak_lanjut (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  nomor INTEGER NOT NULL,
  rencana_aksi TEXT NOT NULL, hasil TEXT, waktu TEXT NOT NULL, penanggung_jawab TEXT NOT NULL,
  status TEXT NOT NULL,
  PRIMARY KEY (instansi_id, tahun, nomor),
  FOREIGN KEY (instansi_id, tahun) REFERENCES lhe (instansi_id, tahun)
    DEFERRABLE INITIALLY DEFERRED
);
