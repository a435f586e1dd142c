-- Setiap kali definisi indikator suatu tahun dikunci atau dibuka kembali.
CREATE TABLE IF NOT EXISTS kunci_definisi (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  nomor INTEGER NOT NULL, status TEXT NOT NULL, waktu TEXT NOT NULL, oleh TEXT NOT NULL,
  jabatan TEXT, alasan TEXT,
  PRIMARY KEY (instansi_id, tahun, nomor)
);

-- Setiap perubahan definisi indikator sesudah definisi tahunnya dikunci.
CREATE TABLE IF NOT EXISTS perubahan_definisi (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, indikator TEXT NOT NULL,
  nomor INTEGER NOT NULL, tahun INTEGER NOT NULL, nomor_surat TEXT NOT NULL,
  tanggal TEXT NOT NULL, alasan TEXT NOT NULL, semula TEXT, menjadi TEXT, waktu TEXT NOT NULL,
  oleh TEXT NOT NULL, jabatan TEXT,
  PRIMARY KEY (instansi_id, indikator, nomor)
);
