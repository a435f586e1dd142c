-- Plan documents, the performance tree, targets.

-- RPJMD, Renstra, Renja, DPA, dan Perjanjian Kinerja, murni maupun perubahan.
CREATE TABLE IF NOT EXISTS dokumen (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, dokumen TEXT NOT NULL,
  jenis TEXT NOT NULL, sifat TEXT NOT NULL, nama TEXT NOT NULL, tahun_mulai INTEGER NOT NULL,
  tahun_akhir INTEGER NOT NULL, urutan INTEGER NOT NULL, nomor TEXT, tanggal TEXT,
  menggantikan TEXT, alasan TEXT,
  PRIMARY KEY (instansi_id, dokumen),
  FOREIGN KEY (instansi_id, menggantikan) REFERENCES dokumen (instansi_id, dokumen)
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX IF NOT EXISTS dokumen_menggantikan ON dokumen (instansi_id, menggantikan);

-- Misi, tujuan, sasaran, program, kegiatan, sub kegiatan; satu baris satu versi.
CREATE TABLE IF NOT EXISTS simpul (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, simpul TEXT NOT NULL,
  mulai INTEGER NOT NULL,
  sampai INTEGER, jenis TEXT NOT NULL, induk TEXT, kode TEXT, nama TEXT NOT NULL, sasaran TEXT,
  lokasi TEXT, menggantikan TEXT,
  PRIMARY KEY (instansi_id, simpul, mulai)
);

-- Satu baris satu versi indikator; identitasnya tidak berubah.
CREATE TABLE IF NOT EXISTS indikator (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, indikator TEXT NOT NULL,
  mulai INTEGER NOT NULL,
  sampai INTEGER, simpul TEXT NOT NULL, urutan INTEGER NOT NULL, nama TEXT NOT NULL,
  satuan TEXT NOT NULL, desimal INTEGER NOT NULL, arah TEXT NOT NULL, akumulasi_tahun TEXT NOT NULL,
  akumulasi_renstra TEXT NOT NULL, sumber TEXT NOT NULL, fakta TEXT, menggantikan TEXT,
  cara_ganti TEXT, alasan TEXT,
  PRIMARY KEY (instansi_id, indikator, mulai),
  FOREIGN KEY (instansi_id, satuan) REFERENCES satuan (instansi_id, satuan)
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX IF NOT EXISTS indikator_satuan ON indikator (instansi_id, satuan);

-- Simpul (atau satu indikatornya) yang dimuat suatu dokumen, menurut urutan dokumen itu.
CREATE TABLE IF NOT EXISTS isi_dokumen (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, dokumen TEXT NOT NULL,
  urutan INTEGER NOT NULL,
  simpul TEXT NOT NULL, indikator TEXT, nomor TEXT,
  PRIMARY KEY (instansi_id, dokumen, urutan),
  FOREIGN KEY (instansi_id, dokumen) REFERENCES dokumen (instansi_id, dokumen)
    DEFERRABLE INITIALLY DEFERRED
);

-- Target suatu indikator pada suatu tahun menurut suatu dokumen.
CREATE TABLE IF NOT EXISTS target (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, dokumen TEXT NOT NULL,
  indikator TEXT NOT NULL, tahun INTEGER NOT NULL, periode TEXT NOT NULL,
  target TEXT, target_keadaan TEXT NOT NULL DEFAULT '', target_atas TEXT,
  PRIMARY KEY (instansi_id, dokumen, indikator, tahun, periode),
  FOREIGN KEY (instansi_id, dokumen) REFERENCES dokumen (instansi_id, dokumen)
    DEFERRABLE INITIALLY DEFERRED
);

-- Pagu sub kegiatan (atau simpul terbawah) menurut suatu dokumen.
CREATE TABLE IF NOT EXISTS pagu (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, dokumen TEXT NOT NULL,
  simpul TEXT NOT NULL, tahun INTEGER NOT NULL,
  pagu INTEGER, pagu_keadaan TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (instansi_id, dokumen, simpul, tahun),
  FOREIGN KEY (instansi_id, dokumen) REFERENCES dokumen (instansi_id, dokumen)
    DEFERRABLE INITIALLY DEFERRED
);

-- Definisi operasional dan formulasi setiap IKU.
CREATE TABLE IF NOT EXISTS iku (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, indikator TEXT NOT NULL,
  urutan INTEGER NOT NULL, definisi_operasional TEXT NOT NULL, formulasi TEXT, pembilang TEXT,
  penyebut TEXT, sumber_data TEXT NOT NULL, kelompok TEXT,
  PRIMARY KEY (instansi_id, indikator)
);

-- Program yang anggarannya dipakai untuk mencapai suatu IKU.
CREATE TABLE IF NOT EXISTS iku_program (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, indikator TEXT NOT NULL,
  simpul TEXT NOT NULL,
  PRIMARY KEY (instansi_id, indikator, simpul)
);

-- Jabatan yang bertanggung jawab atas suatu simpul.
CREATE TABLE IF NOT EXISTS penanggung_jawab (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, simpul TEXT NOT NULL,
  mulai INTEGER NOT NULL,
  jabatan TEXT NOT NULL,
  PRIMARY KEY (instansi_id, simpul, mulai),
  FOREIGN KEY (instansi_id, jabatan) REFERENCES jabatan (instansi_id, jabatan)
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX IF NOT EXISTS penanggung_jawab_jabatan ON penanggung_jawab (instansi_id, jabatan);

-- Unit yang mengisi realisasi suatu indikator, bila bukan unit penanggung jawab simpulnya.
CREATE TABLE IF NOT EXISTS pengisi (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, indikator TEXT NOT NULL,
  mulai INTEGER NOT NULL, unit TEXT NOT NULL,
  PRIMARY KEY (instansi_id, indikator, mulai),
  FOREIGN KEY (instansi_id, unit) REFERENCES unit (instansi_id, unit)
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX IF NOT EXISTS pengisi_unit ON pengisi (instansi_id, unit);
