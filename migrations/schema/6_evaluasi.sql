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

-- Komponen, indikator, atau proses yang dituju suatu rekomendasi.
CREATE TABLE IF NOT EXISTS rekomendasi_rujukan (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  nomor INTEGER NOT NULL,
  komponen TEXT, indikator TEXT, proses TEXT,
  PRIMARY KEY (instansi_id, tahun, nomor),
  FOREIGN KEY (instansi_id, tahun) REFERENCES lhe (instansi_id, tahun)
    DEFERRABLE INITIALLY DEFERRED
);

-- Siapa yang menindaklanjuti suatu rekomendasi, sampai kapan, dan kapan selesai.
CREATE TABLE IF NOT EXISTS rencana_tindak_lanjut (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  nomor INTEGER NOT NULL,
  jabatan TEXT NOT NULL, tenggat TEXT NOT NULL, selesai TEXT,
  PRIMARY KEY (instansi_id, tahun, nomor),
  FOREIGN KEY (instansi_id, tahun) REFERENCES lhe (instansi_id, tahun)
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (instansi_id, jabatan) REFERENCES jabatan (instansi_id, jabatan)
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX IF NOT EXISTS rencana_tindak_lanjut_jabatan
  ON rencana_tindak_lanjut (instansi_id, jabatan);

-- Bukti yang menunjukkan tindak lanjut suatu rekomendasi.
CREATE TABLE IF NOT EXISTS bukti_rekomendasi (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  nomor INTEGER NOT NULL, bukti TEXT NOT NULL,
  PRIMARY KEY (instansi_id, tahun, nomor, bukti),
  FOREIGN KEY (instansi_id, tahun) REFERENCES lhe (instansi_id, tahun)
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (instansi_id, bukti) REFERENCES bukti (instansi_id, bukti)
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX IF NOT EXISTS bukti_rekomendasi_bukti ON bukti_rekomendasi (instansi_id, bukti);

-- Keputusan kantor atas suatu temuan.
CREATE TABLE IF NOT EXISTS keputusan (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, keputusan TEXT NOT NULL,
  tahun INTEGER NOT NULL, temuan TEXT NOT NULL, rujukan TEXT NOT NULL, jenis TEXT NOT NULL,
  isi TEXT NOT NULL, alasan TEXT NOT NULL, tanggal TEXT NOT NULL, jabatan TEXT NOT NULL,
  notulen TEXT,
  PRIMARY KEY (instansi_id, keputusan),
  FOREIGN KEY (instansi_id, jabatan) REFERENCES jabatan (instansi_id, jabatan)
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX IF NOT EXISTS keputusan_jabatan ON keputusan (instansi_id, jabatan);

-- Baris rencana yang berubah karena suatu keputusan, sebelum dan sesudahnya.
CREATE TABLE IF NOT EXISTS keputusan_baris (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, keputusan TEXT NOT NULL,
  nomor INTEGER NOT NULL, subjek TEXT NOT NULL, semula TEXT, menjadi TEXT,
  PRIMARY KEY (instansi_id, keputusan, nomor),
  FOREIGN KEY (instansi_id, keputusan) REFERENCES keputusan (instansi_id, keputusan)
    DEFERRABLE INITIALLY DEFERRED
);
