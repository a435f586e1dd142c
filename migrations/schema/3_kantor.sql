-- The office.

-- Kantor pemilik data ini; tepat satu baris.
CREATE TABLE IF NOT EXISTS instansi (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, instansi TEXT NOT NULL,
  nama TEXT NOT NULL, singkatan TEXT, pemerintah TEXT NOT NULL, daerah TEXT NOT NULL,
  ibu_kota TEXT NOT NULL, tempat TEXT NOT NULL, alamat TEXT, kode_surat TEXT,
  zona_waktu TEXT NOT NULL, dasar_pembentukan TEXT,
  PRIMARY KEY (instansi_id, instansi),
  CHECK (instansi = instansi_id)
);

-- Satu baris satu unit kerja dalam bagan organisasi.
CREATE TABLE IF NOT EXISTS unit (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, unit TEXT NOT NULL,
  nama TEXT NOT NULL, induk TEXT, jenis TEXT NOT NULL, urutan INTEGER NOT NULL,
  PRIMARY KEY (instansi_id, unit),
  FOREIGN KEY (instansi_id, induk) REFERENCES unit (instansi_id, unit)
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX IF NOT EXISTS unit_induk ON unit (instansi_id, induk);

-- Satu baris satu jabatan, di dalam atau di luar kantor (Bupati).
CREATE TABLE IF NOT EXISTS jabatan (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, jabatan TEXT NOT NULL,
  nama TEXT NOT NULL, nama_lengkap TEXT NOT NULL, unit TEXT, jenis TEXT NOT NULL, eselon TEXT,
  atasan TEXT, urutan INTEGER NOT NULL,
  PRIMARY KEY (instansi_id, jabatan),
  FOREIGN KEY (instansi_id, unit) REFERENCES unit (instansi_id, unit)
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (instansi_id, atasan) REFERENCES jabatan (instansi_id, jabatan)
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX IF NOT EXISTS jabatan_unit ON jabatan (instansi_id, unit);
CREATE INDEX IF NOT EXISTS jabatan_atasan ON jabatan (instansi_id, atasan);

-- Siapa memegang jabatan apa, sejak kapan sampai kapan.
CREATE TABLE IF NOT EXISTS pemegang (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, jabatan TEXT NOT NULL,
  nomor INTEGER NOT NULL, mulai TEXT NOT NULL,
  sampai TEXT, status TEXT NOT NULL, nama TEXT NOT NULL, nip TEXT, pangkat TEXT, golongan TEXT,
  PRIMARY KEY (instansi_id, jabatan, nomor, mulai),
  FOREIGN KEY (instansi_id, jabatan) REFERENCES jabatan (instansi_id, jabatan)
    DEFERRABLE INITIALLY DEFERRED
);

-- Tugas pokok dan fungsi setiap unit menurut peraturan pembentukannya.
CREATE TABLE IF NOT EXISTS tugas_fungsi (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, unit TEXT NOT NULL, jenis TEXT NOT NULL,
  nomor INTEGER NOT NULL,
  uraian TEXT NOT NULL,
  PRIMARY KEY (instansi_id, unit, jenis, nomor),
  FOREIGN KEY (instansi_id, unit) REFERENCES unit (instansi_id, unit)
    DEFERRABLE INITIALLY DEFERRED
);

-- Jumlah pegawai menurut status pada suatu tahun.
CREATE TABLE IF NOT EXISTS jumlah_pegawai (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  status TEXT NOT NULL,
  jumlah INTEGER NOT NULL,
  PRIMARY KEY (instansi_id, tahun, status)
);
