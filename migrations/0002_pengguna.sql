-- Orang yang dapat masuk; kata sandinya disimpan di tempat lain.
CREATE TABLE IF NOT EXISTS pengguna (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, pengguna TEXT NOT NULL,
  nama TEXT NOT NULL, jabatan TEXT, aktif TEXT NOT NULL,
  PRIMARY KEY (instansi_id, pengguna),
  FOREIGN KEY (instansi_id, jabatan) REFERENCES jabatan (instansi_id, jabatan)
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX IF NOT EXISTS pengguna_jabatan ON pengguna (instansi_id, jabatan);

-- Peran seorang pengguna, sejak kapan sampai kapan.
CREATE TABLE IF NOT EXISTS penugasan (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, pengguna TEXT NOT NULL,
  peran TEXT NOT NULL, mulai TEXT NOT NULL, sampai TEXT, unit TEXT, sifat TEXT NOT NULL,
  PRIMARY KEY (instansi_id, pengguna, peran, mulai),
  FOREIGN KEY (instansi_id, pengguna) REFERENCES pengguna (instansi_id, pengguna)
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (instansi_id, unit) REFERENCES unit (instansi_id, unit)
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX IF NOT EXISTS penugasan_unit ON penugasan (instansi_id, unit);
