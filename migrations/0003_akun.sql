-- Kata sandi seorang pengguna, hanya sidiknya (argon2id).
CREATE TABLE IF NOT EXISTS sandi (
  instansi_id TEXT NOT NULL, pengguna TEXT NOT NULL, hash TEXT NOT NULL,
  harus_ganti INTEGER NOT NULL, diubah TEXT NOT NULL,
  PRIMARY KEY (instansi_id, pengguna),
  FOREIGN KEY (instansi_id, pengguna) REFERENCES pengguna (instansi_id, pengguna)
    DEFERRABLE INITIALLY DEFERRED
);

-- Sesi orang yang sedang masuk; tokennya hanya sebagai sidik.
CREATE TABLE IF NOT EXISTS sesi_masuk (
  instansi_id TEXT NOT NULL, sidik TEXT NOT NULL, pengguna TEXT NOT NULL, dibuat TEXT NOT NULL,
  terakhir TEXT NOT NULL, alamat TEXT NOT NULL, peramban TEXT NOT NULL,
  PRIMARY KEY (instansi_id, sidik),
  FOREIGN KEY (instansi_id, pengguna) REFERENCES pengguna (instansi_id, pengguna)
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX IF NOT EXISTS sesi_masuk_pengguna ON sesi_masuk (instansi_id, pengguna);

-- Percobaan masuk yang gagal, per nama dan per alamat.
CREATE TABLE IF NOT EXISTS percobaan (
  instansi_id TEXT NOT NULL, jenis TEXT NOT NULL, nilai TEXT NOT NULL, gagal INTEGER NOT NULL,
  terakhir TEXT NOT NULL, tunda_sampai TEXT NOT NULL,
  PRIMARY KEY (instansi_id, jenis, nilai)
);
