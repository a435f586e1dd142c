-- What the program keeps of its own: steps, audit chain, accounts, drafts.
--
-- Portable SQL for SQLite and PostgreSQL. Money, counts and years are INTEGER; decimals are TEXT,
-- exactly as typed; dates are ISO 8601 TEXT. NULL means not filled in; where a column may hold a
-- state instead, <kolom>_keadaan says which: 'N/A' or 'Tidak ada rujukan'. urutan_baris keeps the
-- order of the file. Everything is led by the office's id. Whatever refers to another row has an
-- index on the reference, for a row that goes is looked for there.

-- Steps of this schema that the data folder has behind it.
CREATE TABLE IF NOT EXISTS skema_versi (
  nomor INTEGER NOT NULL, nama TEXT NOT NULL, diterapkan TEXT NOT NULL,
  PRIMARY KEY (nomor)
);

-- One event a command. sidik is SHA-256 over all other columns but tanda_tangan, and over the
-- event's effects; sidik_sebelumnya chains the office's events; tanda_tangan is Ed25519 over sidik.
CREATE TABLE IF NOT EXISTS jejak (
  instansi_id TEXT NOT NULL, nomor INTEGER NOT NULL, waktu TEXT NOT NULL, pelaku TEXT NOT NULL,
  jabatan TEXT NOT NULL, asal TEXT NOT NULL, perintah TEXT NOT NULL, ringkasan TEXT NOT NULL,
  rincian_jumlah INTEGER NOT NULL, rincian_sidik TEXT NOT NULL, sidik_sebelumnya TEXT NOT NULL,
  sidik TEXT NOT NULL, tanda_tangan TEXT NOT NULL,
  PRIMARY KEY (instansi_id, nomor)
);

-- What an event did to a subject; isi_sidik is SHA-256 over all rows of the subject after it.
CREATE TABLE IF NOT EXISTS jejak_efek (
  instansi_id TEXT NOT NULL, peristiwa INTEGER NOT NULL, subjek TEXT NOT NULL,
  ditambah INTEGER NOT NULL, diubah INTEGER NOT NULL, dihapus INTEGER NOT NULL,
  baris INTEGER NOT NULL, isi_sidik TEXT NOT NULL,
  PRIMARY KEY (instansi_id, peristiwa, subjek),
  FOREIGN KEY (instansi_id, peristiwa) REFERENCES jejak (instansi_id, nomor)
);

-- Rows before and after an event. sidik is salted: once kunci, sebelum, sesudah and garam are
-- erased (set to NULL), the chain still holds and nobody can guess what stood here.
CREATE TABLE IF NOT EXISTS jejak_rincian (
  instansi_id TEXT NOT NULL, peristiwa INTEGER NOT NULL, nomor INTEGER NOT NULL,
  subjek TEXT NOT NULL, jenis TEXT NOT NULL, kunci TEXT, sebelum TEXT, sesudah TEXT, garam TEXT,
  sidik TEXT NOT NULL,
  PRIMARY KEY (instansi_id, peristiwa, nomor),
  FOREIGN KEY (instansi_id, peristiwa) REFERENCES jejak (instansi_id, nomor)
);

-- Acts that were refused for want of authority. No part of the chain.
CREATE TABLE IF NOT EXISTS catatan_keamanan (
  instansi_id TEXT NOT NULL, nomor INTEGER NOT NULL, waktu TEXT NOT NULL, pelaku TEXT NOT NULL,
  asal TEXT NOT NULL, perintah TEXT NOT NULL, alasan TEXT NOT NULL,
  PRIMARY KEY (instansi_id, nomor)
);

-- Isian yang sedang diketik seseorang di suatu formulir, sebelum disimpan. Di luar jejak.
CREATE TABLE IF NOT EXISTS konsep_isian (
  instansi_id TEXT NOT NULL, pengguna TEXT NOT NULL, tempat TEXT NOT NULL, isi TEXT NOT NULL,
  waktu TEXT NOT NULL,
  PRIMARY KEY (instansi_id, pengguna, tempat)
);

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

-- Kunci rahasia penanda tangan, tersegel dengan PIN pemiliknya; tanpa PIN tidak terbaca siapa pun.
CREATE TABLE IF NOT EXISTS kunci_rahasia (
  instansi_id TEXT NOT NULL, pengguna TEXT NOT NULL, nomor INTEGER NOT NULL,
  tersegel TEXT NOT NULL, diubah TEXT NOT NULL,
  PRIMARY KEY (instansi_id, pengguna),
  FOREIGN KEY (instansi_id, pengguna) REFERENCES pengguna (instansi_id, pengguna)
    DEFERRABLE INITIALLY DEFERRED
);
