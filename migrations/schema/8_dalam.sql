-- Subjects that no file carries.

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

-- Setiap perubahan realisasi anggaran suatu sub kegiatan.
CREATE TABLE IF NOT EXISTS riwayat_anggaran (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, simpul TEXT NOT NULL,
  tahun INTEGER NOT NULL, periode TEXT NOT NULL, nomor INTEGER NOT NULL, waktu TEXT NOT NULL,
  oleh TEXT NOT NULL, jabatan TEXT, semula INTEGER, semula_keadaan TEXT NOT NULL DEFAULT '',
  menjadi INTEGER, menjadi_keadaan TEXT NOT NULL DEFAULT '', alasan TEXT,
  PRIMARY KEY (instansi_id, simpul, tahun, periode, nomor)
);

-- Berkas yang diunggah untuk suatu bukti; nomor terbesar yang berlaku, yang lama tetap disimpan.
CREATE TABLE IF NOT EXISTS berkas_bukti (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, bukti TEXT NOT NULL,
  nomor INTEGER NOT NULL, sidik TEXT NOT NULL, nama TEXT NOT NULL, jenis TEXT NOT NULL,
  ukuran INTEGER NOT NULL, waktu TEXT NOT NULL, oleh TEXT NOT NULL,
  PRIMARY KEY (instansi_id, bukti, nomor)
);

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

-- Laporan yang sudah diterbitkan; tidak pernah diubah, perbaikannya terbit sebagai versi baru.
CREATE TABLE IF NOT EXISTS terbitan (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, nomor TEXT NOT NULL,
  jenis TEXT NOT NULL, tahun INTEGER NOT NULL, periode TEXT NOT NULL, versi INTEGER NOT NULL,
  judul TEXT NOT NULL, nomor_surat TEXT, tanggal TEXT NOT NULL, waktu TEXT NOT NULL,
  oleh TEXT NOT NULL, jabatan TEXT, penanda_tangan TEXT NOT NULL, versi_program TEXT NOT NULL,
  kepala TEXT NOT NULL, alasan TEXT,
  PRIMARY KEY (instansi_id, nomor)
);

-- Berkas suatu terbitan dalam setiap bentuk; isinya dalam folder berkas.
CREATE TABLE IF NOT EXISTS terbitan_berkas (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, nomor TEXT NOT NULL,
  format TEXT NOT NULL, sidik TEXT NOT NULL, nama TEXT NOT NULL, ukuran INTEGER NOT NULL,
  PRIMARY KEY (instansi_id, nomor, format),
  FOREIGN KEY (instansi_id, nomor) REFERENCES terbitan (instansi_id, nomor)
    DEFERRABLE INITIALLY DEFERRED
);

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

-- Jawaban penelaah atas setiap butir formulir reviu LKjIP suatu tahun.
CREATE TABLE IF NOT EXISTS reviu_butir (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  bagian TEXT NOT NULL, butir TEXT NOT NULL, jawaban TEXT, catatan TEXT, tanggapan TEXT,
  PRIMARY KEY (instansi_id, tahun, bagian, butir)
);

-- Pernyataan bahwa LKjIP suatu tahun telah direviu, terikat pada sidik isinya.
CREATE TABLE IF NOT EXISTS pernyataan_reviu (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  nomor INTEGER NOT NULL, nomor_surat TEXT NOT NULL, tanggal TEXT NOT NULL, penelaah TEXT NOT NULL,
  sidik TEXT NOT NULL, kepala TEXT NOT NULL, alasan TEXT, waktu TEXT NOT NULL, oleh TEXT NOT NULL,
  PRIMARY KEY (instansi_id, tahun, nomor)
);

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
