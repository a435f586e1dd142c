-- Unit yang mengisi realisasi suatu indikator, bila bukan unit penanggung jawab simpulnya.
CREATE TABLE IF NOT EXISTS pengisi (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, indikator TEXT NOT NULL,
  mulai INTEGER NOT NULL, unit TEXT NOT NULL,
  PRIMARY KEY (instansi_id, indikator, mulai),
  FOREIGN KEY (instansi_id, unit) REFERENCES unit (instansi_id, unit)
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX IF NOT EXISTS pengisi_unit ON pengisi (instansi_id, unit);

-- Kapan realisasi suatu periode diisi dan diverifikasi; tanpa baris berlaku ketentuan umum.
CREATE TABLE IF NOT EXISTS jadwal_pengisian (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  periode TEXT NOT NULL, buka TEXT NOT NULL, tenggat_unit TEXT NOT NULL,
  tenggat_verifikasi TEXT NOT NULL, dasar TEXT NOT NULL,
  PRIMARY KEY (instansi_id, tahun, periode)
);

-- Setiap kali suatu periode ditutup atau dibuka kembali; baris terakhir yang berlaku.
CREATE TABLE IF NOT EXISTS tutup_periode (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  periode TEXT NOT NULL, nomor INTEGER NOT NULL, status TEXT NOT NULL, waktu TEXT NOT NULL,
  oleh TEXT NOT NULL, jabatan TEXT, alasan TEXT,
  PRIMARY KEY (instansi_id, tahun, periode, nomor)
);

-- Setiap perpindahan keadaan suatu realisasi.
CREATE TABLE IF NOT EXISTS riwayat_realisasi (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, indikator TEXT NOT NULL,
  tahun INTEGER NOT NULL, periode TEXT NOT NULL, nomor INTEGER NOT NULL, waktu TEXT NOT NULL,
  oleh TEXT NOT NULL, jabatan TEXT, dari TEXT, ke TEXT NOT NULL, catatan TEXT,
  PRIMARY KEY (instansi_id, indikator, tahun, periode, nomor)
);

-- Berkas yang diunggah untuk suatu bukti; nomor terbesar yang berlaku, yang lama tetap disimpan.
CREATE TABLE IF NOT EXISTS berkas_bukti (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, bukti TEXT NOT NULL,
  nomor INTEGER NOT NULL, sidik TEXT NOT NULL, nama TEXT NOT NULL, jenis TEXT NOT NULL,
  ukuran INTEGER NOT NULL, waktu TEXT NOT NULL, oleh TEXT NOT NULL,
  PRIMARY KEY (instansi_id, bukti, nomor)
);

-- Isian yang sedang diketik seseorang di suatu formulir, sebelum disimpan. Di luar jejak.
CREATE TABLE IF NOT EXISTS konsep_isian (
  instansi_id TEXT NOT NULL, pengguna TEXT NOT NULL, tempat TEXT NOT NULL, isi TEXT NOT NULL,
  waktu TEXT NOT NULL,
  PRIMARY KEY (instansi_id, pengguna, tempat)
);
