-- Kunci umum penanda tangan; yang lama tetap disimpan agar tanda tangannya tetap dapat diperiksa.
CREATE TABLE IF NOT EXISTS kunci_tanda_tangan (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, pengguna TEXT NOT NULL,
  nomor INTEGER NOT NULL, kunci_umum TEXT NOT NULL, mulai TEXT NOT NULL, sampai TEXT,
  diketahui TEXT, diketahui_oleh TEXT,
  PRIMARY KEY (instansi_id, pengguna, nomor)
);

-- Naskah perjanjian kinerja yang sudah disiapkan; perubahannya menjadi versi baru.
CREATE TABLE IF NOT EXISTS perjanjian (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  jabatan TEXT NOT NULL, nomor INTEGER NOT NULL, dokumen TEXT NOT NULL, judul TEXT NOT NULL,
  pihak_kedua TEXT NOT NULL, sidik TEXT NOT NULL, waktu TEXT NOT NULL, oleh TEXT NOT NULL,
  alasan TEXT, kepala TEXT NOT NULL, versi_program TEXT NOT NULL,
  PRIMARY KEY (instansi_id, tahun, jabatan, nomor)
);

-- Berkas suatu perjanjian kinerja dalam setiap bentuk; isinya dalam folder berkas.
CREATE TABLE IF NOT EXISTS perjanjian_berkas (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  jabatan TEXT NOT NULL, nomor INTEGER NOT NULL, format TEXT NOT NULL, sidik TEXT NOT NULL,
  ukuran INTEGER NOT NULL,
  PRIMARY KEY (instansi_id, tahun, jabatan, nomor, format)
);

-- Tanda tangan kedua pihak perjanjian kinerja dan lembar bertanda tangan yang diunggah.
CREATE TABLE IF NOT EXISTS tanda_tangan (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  jabatan TEXT NOT NULL, nomor INTEGER NOT NULL, pihak TEXT NOT NULL, pengguna TEXT NOT NULL,
  jabatan_penanda TEXT NOT NULL, waktu TEXT NOT NULL, sidik TEXT NOT NULL, kunci INTEGER,
  tanda TEXT, jenis TEXT, ukuran INTEGER,
  PRIMARY KEY (instansi_id, tahun, jabatan, nomor, pihak)
);

-- Standar kuantitas, kualitas, dan waktu suatu indikator bagi penanggung jawabnya.
CREATE TABLE IF NOT EXISTS standar_kinerja (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, indikator TEXT NOT NULL,
  tahun INTEGER NOT NULL, kuantitas TEXT, kualitas TEXT, waktu TEXT,
  PRIMARY KEY (instansi_id, indikator, tahun)
);

-- Kunci rahasia penanda tangan, tersegel dengan PIN pemiliknya; tanpa PIN tidak terbaca siapa pun.
CREATE TABLE IF NOT EXISTS kunci_rahasia (
  instansi_id TEXT NOT NULL, pengguna TEXT NOT NULL, nomor INTEGER NOT NULL,
  tersegel TEXT NOT NULL, diubah TEXT NOT NULL,
  PRIMARY KEY (instansi_id, pengguna),
  FOREIGN KEY (instansi_id, pengguna) REFERENCES pengguna (instansi_id, pengguna)
    DEFERRABLE INITIALLY DEFERRED
);
