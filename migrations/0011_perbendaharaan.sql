-- Satu SP2D, atau pengembalian belanja, untuk satu sub kegiatan.
CREATE TABLE IF NOT EXISTS sp2d (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  baris INTEGER NOT NULL, nomor TEXT NOT NULL, tanggal TEXT NOT NULL, jenis TEXT NOT NULL,
  uraian TEXT, simpul TEXT, jumlah INTEGER NOT NULL,
  PRIMARY KEY (instansi_id, tahun, baris)
);

-- Setiap pencatatan, perbaikan, dan penghapusan suatu baris register SP2D.
CREATE TABLE IF NOT EXISTS riwayat_sp2d (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  baris INTEGER NOT NULL, nomor INTEGER NOT NULL, waktu TEXT NOT NULL, oleh TEXT NOT NULL,
  jabatan TEXT, semula TEXT, menjadi TEXT, alasan TEXT,
  PRIMARY KEY (instansi_id, tahun, baris, nomor)
);

-- Dari mana realisasi anggaran suatu sub kegiatan pada suatu periode.
CREATE TABLE IF NOT EXISTS sumber_anggaran (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, simpul TEXT NOT NULL,
  tahun INTEGER NOT NULL, periode TEXT NOT NULL, sumber TEXT NOT NULL, waktu TEXT NOT NULL,
  oleh TEXT NOT NULL, jabatan TEXT, alasan TEXT NOT NULL,
  PRIMARY KEY (instansi_id, simpul, tahun, periode)
);

-- Setiap versi rencana kas setahun; nomor terbesar yang berlaku.
CREATE TABLE IF NOT EXISTS versi_kas (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  versi INTEGER NOT NULL, tanggal TEXT NOT NULL, dokumen TEXT NOT NULL, alasan TEXT NOT NULL,
  waktu TEXT NOT NULL, oleh TEXT NOT NULL, jabatan TEXT,
  PRIMARY KEY (instansi_id, tahun, versi)
);

-- Rencana belanja suatu sub kegiatan pada suatu bulan.
CREATE TABLE IF NOT EXISTS anggaran_kas (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  versi INTEGER NOT NULL, simpul TEXT NOT NULL, bulan INTEGER NOT NULL, jumlah INTEGER NOT NULL,
  PRIMARY KEY (instansi_id, tahun, versi, simpul, bulan)
);
