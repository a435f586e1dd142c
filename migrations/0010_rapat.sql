-- Rapat evaluasi dan rapat pemantauan; angkanya selalu dibaca dari pengukuran.
CREATE TABLE IF NOT EXISTS rapat (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, rapat TEXT NOT NULL,
  tahun INTEGER NOT NULL, periode TEXT NOT NULL, tanggal TEXT NOT NULL, pukul TEXT NOT NULL,
  tempat TEXT NOT NULL, agenda TEXT NOT NULL, pimpinan TEXT NOT NULL, nomor_undangan TEXT,
  tanggal_undangan TEXT, status TEXT NOT NULL, hadir_lain TEXT, notulen TEXT, nomor_berita TEXT,
  PRIMARY KEY (instansi_id, rapat)
);

-- Jabatan yang diundang ke suatu rapat, dan kehadirannya.
CREATE TABLE IF NOT EXISTS rapat_undangan (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, rapat TEXT NOT NULL,
  jabatan TEXT NOT NULL, kehadiran TEXT, keterangan TEXT,
  PRIMARY KEY (instansi_id, rapat, jabatan),
  FOREIGN KEY (instansi_id, rapat) REFERENCES rapat (instansi_id, rapat)
    DEFERRABLE INITIALLY DEFERRED
);

-- Yang harus dikerjakan menurut suatu rapat.
CREATE TABLE IF NOT EXISTS rapat_tindak_lanjut (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, rapat TEXT NOT NULL,
  nomor INTEGER NOT NULL, uraian TEXT NOT NULL, jabatan TEXT NOT NULL, tenggat TEXT NOT NULL,
  status TEXT NOT NULL, selesai TEXT, hasil TEXT, alasan TEXT,
  PRIMARY KEY (instansi_id, rapat, nomor),
  FOREIGN KEY (instansi_id, rapat) REFERENCES rapat (instansi_id, rapat)
    DEFERRABLE INITIALLY DEFERRED
);

-- Bukti bahwa suatu tindak lanjut rapat dikerjakan.
CREATE TABLE IF NOT EXISTS rapat_bukti (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, rapat TEXT NOT NULL,
  nomor INTEGER NOT NULL, bukti TEXT NOT NULL,
  PRIMARY KEY (instansi_id, rapat, nomor, bukti),
  FOREIGN KEY (instansi_id, rapat) REFERENCES rapat (instansi_id, rapat)
    DEFERRABLE INITIALLY DEFERRED
);

-- Setiap langkah atas suatu rapat atau tindak lanjutnya.
CREATE TABLE IF NOT EXISTS rapat_riwayat (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, rapat TEXT NOT NULL,
  nomor INTEGER NOT NULL, waktu TEXT NOT NULL, oleh TEXT NOT NULL, jabatan TEXT,
  apa TEXT NOT NULL, catatan TEXT,
  PRIMARY KEY (instansi_id, rapat, nomor),
  FOREIGN KEY (instansi_id, rapat) REFERENCES rapat (instansi_id, rapat)
    DEFERRABLE INITIALLY DEFERRED
);

-- Siapa yang melaporkan kemajuan suatu indikator Renstra, sejak tahun berapa sampai tahun berapa.
CREATE TABLE IF NOT EXISTS pemantauan_pelapor (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, indikator TEXT NOT NULL,
  mulai INTEGER NOT NULL, sampai INTEGER, jabatan TEXT NOT NULL, berkala TEXT NOT NULL,
  hari INTEGER NOT NULL,
  PRIMARY KEY (instansi_id, indikator, mulai)
);

-- Laporan pelapor atas kemajuan suatu indikator menuju akhir Renstra.
CREATE TABLE IF NOT EXISTS pemantauan_laporan (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, indikator TEXT NOT NULL,
  tahun INTEGER NOT NULL, periode TEXT NOT NULL, jabatan TEXT NOT NULL, hambatan TEXT NOT NULL,
  upaya TEXT NOT NULL, tenggat TEXT NOT NULL, rapat TEXT, waktu TEXT NOT NULL, oleh TEXT NOT NULL,
  PRIMARY KEY (instansi_id, indikator, tahun, periode)
);
