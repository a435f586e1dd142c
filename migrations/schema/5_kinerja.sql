-- What was reached, and its evidence.

-- Realisasi suatu indikator pada suatu periode; persentase menyimpan pembilang dan penyebutnya.
CREATE TABLE IF NOT EXISTS realisasi (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, indikator TEXT NOT NULL,
  tahun INTEGER NOT NULL, periode TEXT NOT NULL,
  sifat TEXT NOT NULL, nilai TEXT, nilai_keadaan TEXT NOT NULL DEFAULT '', pembilang TEXT,
  penyebut TEXT, status TEXT NOT NULL, keterangan TEXT,
  PRIMARY KEY (instansi_id, indikator, tahun, periode)
);

-- Realisasi belanja suatu sub kegiatan pada suatu periode.
CREATE TABLE IF NOT EXISTS realisasi_anggaran (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, simpul TEXT NOT NULL,
  tahun INTEGER NOT NULL, periode TEXT NOT NULL,
  sifat TEXT NOT NULL, jumlah INTEGER, jumlah_keadaan TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (instansi_id, simpul, tahun, periode)
);

-- Realisasi nasional yang menjadi pembanding suatu indikator.
CREATE TABLE IF NOT EXISTS rujukan (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, indikator TEXT NOT NULL,
  tahun INTEGER NOT NULL,
  nilai TEXT, nilai_keadaan TEXT NOT NULL DEFAULT '', sumber TEXT,
  PRIMARY KEY (instansi_id, indikator, tahun)
);

-- Dokumen yang membuktikan suatu angka.
CREATE TABLE IF NOT EXISTS bukti (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, bukti TEXT NOT NULL,
  judul TEXT NOT NULL, nomor TEXT, tanggal TEXT, lokasi TEXT, untuk TEXT NOT NULL, indikator TEXT,
  tahun INTEGER, periode TEXT,
  PRIMARY KEY (instansi_id, bukti)
);

-- Kebutuhan pegawai menurut analisis beban kerja dan ketersediaannya, per indikator.
CREATE TABLE IF NOT EXISTS sdm (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, indikator TEXT NOT NULL,
  tahun INTEGER NOT NULL,
  kebutuhan INTEGER NOT NULL, tersedia INTEGER NOT NULL, kompeten INTEGER, kompetensi TEXT,
  PRIMARY KEY (instansi_id, indikator, tahun)
);

-- Kebutuhan, ketersediaan, dan kondisi sarana.
CREATE TABLE IF NOT EXISTS sarpras (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, sarpras TEXT NOT NULL,
  tahun INTEGER NOT NULL,
  nama TEXT NOT NULL, satuan TEXT NOT NULL, kebutuhan INTEGER, tersedia INTEGER NOT NULL,
  baik INTEGER, rusak INTEGER, dasar TEXT,
  PRIMARY KEY (instansi_id, sarpras, tahun)
);

-- Penjelasan seorang pejabat atas capaian indikatornya dalam suatu triwulan.
CREATE TABLE IF NOT EXISTS pengukuran (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, jabatan TEXT NOT NULL,
  tahun INTEGER NOT NULL, triwulan INTEGER NOT NULL, indikator TEXT NOT NULL,
  bagian TEXT NOT NULL, urutan INTEGER NOT NULL, kinerja TEXT NOT NULL, program TEXT, hasil TEXT,
  hambatan TEXT, rekomendasi TEXT, upaya TEXT, rencana_tindak_lanjut TEXT, bukti_dukung TEXT,
  PRIMARY KEY (instansi_id, jabatan, tahun, triwulan, indikator),
  FOREIGN KEY (instansi_id, jabatan) REFERENCES jabatan (instansi_id, jabatan)
    DEFERRABLE INITIALLY DEFERRED
);

-- Kapan realisasi suatu periode diisi dan diverifikasi; tanpa baris berlaku ketentuan umum.
CREATE TABLE IF NOT EXISTS jadwal_pengisian (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  periode TEXT NOT NULL, buka TEXT NOT NULL, tenggat_unit TEXT NOT NULL,
  tenggat_verifikasi TEXT NOT NULL, dasar TEXT NOT NULL,
  PRIMARY KEY (instansi_id, tahun, periode)
);
