-- What the administration of the office keeps; outside the exchanged data.

-- Keputusan atau surat perintah yang menjadi dasar seseorang memegang jabatan.
CREATE TABLE IF NOT EXISTS dasar_jabatan (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, jabatan TEXT NOT NULL,
  nomor INTEGER NOT NULL, mulai TEXT NOT NULL, nomor_keputusan TEXT NOT NULL, tanggal TEXT,
  PRIMARY KEY (instansi_id, jabatan, nomor, mulai)
);

-- Yang dicetak pada kop selain nama dan alamat kantor, dan kertas yang dipakai.
CREATE TABLE IF NOT EXISTS tata_naskah (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, medan TEXT NOT NULL,
  isi TEXT NOT NULL,
  PRIMARY KEY (instansi_id, medan)
);

-- Jam kerja setiap hari dalam sepekan, sejak kapan sampai kapan.
CREATE TABLE IF NOT EXISTS jam_kerja (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, mulai TEXT NOT NULL,
  hari INTEGER NOT NULL, sampai TEXT, buka TEXT NOT NULL, tutup TEXT NOT NULL,
  dasar TEXT NOT NULL,
  PRIMARY KEY (instansi_id, mulai, hari)
);
