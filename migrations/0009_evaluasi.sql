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

-- LHE yang masih disusun evaluator; belum dipakai di mana pun.
CREATE TABLE IF NOT EXISTS konsep_lhe (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  medan TEXT NOT NULL, isi TEXT NOT NULL,
  PRIMARY KEY (instansi_id, tahun, medan)
);

-- Setiap langkah atas suatu LHE atau jawaban suatu rekomendasi.
CREATE TABLE IF NOT EXISTS riwayat_evaluasi (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  hal TEXT NOT NULL, nomor INTEGER NOT NULL, waktu TEXT NOT NULL, oleh TEXT NOT NULL,
  jabatan TEXT, apa TEXT NOT NULL, catatan TEXT,
  PRIMARY KEY (instansi_id, tahun, hal, nomor)
);
