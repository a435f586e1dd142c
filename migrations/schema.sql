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

-- Satu baris satu huruf atau predikat dari sebuah skala, dengan peraturan dan masa berlakunya.
CREATE TABLE IF NOT EXISTS skala (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, skala TEXT NOT NULL,
  huruf TEXT NOT NULL, berlaku_mulai TEXT NOT NULL,
  berlaku_sampai TEXT, urutan INTEGER NOT NULL, bawah TEXT NOT NULL, bawah_termasuk TEXT NOT NULL,
  atas TEXT, atas_termasuk TEXT NOT NULL, angka TEXT, nama TEXT NOT NULL, regulasi TEXT NOT NULL,
  PRIMARY KEY (instansi_id, skala, huruf, berlaku_mulai)
);

-- Bobot, ambang, dan batas waktu yang ditetapkan peraturan.
CREATE TABLE IF NOT EXISTS ketentuan (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, ketentuan TEXT NOT NULL,
  berlaku_mulai TEXT NOT NULL,
  berlaku_sampai TEXT, nilai TEXT NOT NULL, satuan TEXT NOT NULL, uraian TEXT NOT NULL,
  regulasi TEXT NOT NULL,
  PRIMARY KEY (instansi_id, ketentuan, berlaku_mulai)
);

-- Hari libur nasional dan cuti bersama, untuk menghitung hari kerja.
CREATE TABLE IF NOT EXISTS libur (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tanggal TEXT NOT NULL,
  nama TEXT NOT NULL, cuti_bersama TEXT NOT NULL, dasar TEXT,
  PRIMARY KEY (instansi_id, tanggal)
);

-- Satuan yang dipakai indikator, dengan singkatannya.
CREATE TABLE IF NOT EXISTS satuan (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, satuan TEXT NOT NULL,
  singkatan TEXT, jenis TEXT NOT NULL, skala TEXT,
  PRIMARY KEY (instansi_id, satuan)
);

-- Kantor pemilik data ini; tepat satu baris.
CREATE TABLE IF NOT EXISTS instansi (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, instansi TEXT NOT NULL,
  nama TEXT NOT NULL, singkatan TEXT, pemerintah TEXT NOT NULL, daerah TEXT NOT NULL,
  ibu_kota TEXT NOT NULL, tempat TEXT NOT NULL, alamat TEXT, kode_surat TEXT,
  zona_waktu TEXT NOT NULL, dasar_pembentukan TEXT,
  PRIMARY KEY (instansi_id, instansi),
  CHECK (instansi = instansi_id)
);

-- Satu baris satu unit kerja dalam bagan organisasi.
CREATE TABLE IF NOT EXISTS unit (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, unit TEXT NOT NULL,
  nama TEXT NOT NULL, induk TEXT, jenis TEXT NOT NULL, urutan INTEGER NOT NULL,
  PRIMARY KEY (instansi_id, unit),
  FOREIGN KEY (instansi_id, induk) REFERENCES unit (instansi_id, unit)
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX IF NOT EXISTS unit_induk ON unit (instansi_id, induk);

-- Satu baris satu jabatan, di dalam atau di luar kantor (Bupati).
CREATE TABLE IF NOT EXISTS jabatan (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, jabatan TEXT NOT NULL,
  nama TEXT NOT NULL, nama_lengkap TEXT NOT NULL, unit TEXT, jenis TEXT NOT NULL, eselon TEXT,
  atasan TEXT, urutan INTEGER NOT NULL,
  PRIMARY KEY (instansi_id, jabatan),
  FOREIGN KEY (instansi_id, unit) REFERENCES unit (instansi_id, unit)
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (instansi_id, atasan) REFERENCES jabatan (instansi_id, jabatan)
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX IF NOT EXISTS jabatan_unit ON jabatan (instansi_id, unit);
CREATE INDEX IF NOT EXISTS jabatan_atasan ON jabatan (instansi_id, atasan);

-- Siapa memegang jabatan apa, sejak kapan sampai kapan.
CREATE TABLE IF NOT EXISTS pemegang (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, jabatan TEXT NOT NULL,
  nomor INTEGER NOT NULL, mulai TEXT NOT NULL,
  sampai TEXT, status TEXT NOT NULL, nama TEXT NOT NULL, nip TEXT, pangkat TEXT, golongan TEXT,
  PRIMARY KEY (instansi_id, jabatan, nomor, mulai),
  FOREIGN KEY (instansi_id, jabatan) REFERENCES jabatan (instansi_id, jabatan)
    DEFERRABLE INITIALLY DEFERRED
);

-- Tugas pokok dan fungsi setiap unit menurut peraturan pembentukannya.
CREATE TABLE IF NOT EXISTS tugas_fungsi (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, unit TEXT NOT NULL, jenis TEXT NOT NULL,
  nomor INTEGER NOT NULL,
  uraian TEXT NOT NULL,
  PRIMARY KEY (instansi_id, unit, jenis, nomor),
  FOREIGN KEY (instansi_id, unit) REFERENCES unit (instansi_id, unit)
    DEFERRABLE INITIALLY DEFERRED
);

-- Jumlah pegawai menurut status pada suatu tahun.
CREATE TABLE IF NOT EXISTS jumlah_pegawai (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  status TEXT NOT NULL,
  jumlah INTEGER NOT NULL,
  PRIMARY KEY (instansi_id, tahun, status)
);

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

-- Tanggal dan penanda tangan setiap laporan.
CREATE TABLE IF NOT EXISTS laporan (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  jenis TEXT NOT NULL,
  tanggal TEXT NOT NULL, tempat TEXT NOT NULL, penanda_tangan TEXT NOT NULL,
  PRIMARY KEY (instansi_id, tahun, jenis),
  FOREIGN KEY (instansi_id, penanda_tangan) REFERENCES jabatan (instansi_id, jabatan)
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX IF NOT EXISTS laporan_penanda_tangan ON laporan (instansi_id, penanda_tangan);

-- Proses kantor menurut kelompoknya.
CREATE TABLE IF NOT EXISTS proses (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, proses TEXT NOT NULL,
  nama TEXT NOT NULL, kelompok TEXT NOT NULL, urutan INTEGER NOT NULL, uraian TEXT,
  PRIMARY KEY (instansi_id, proses)
);

-- Bagian laporan yang ditulis orang, dalam Markdown, dengan angka hidup {{...}}.
CREATE TABLE IF NOT EXISTS narasi (
  instansi_id TEXT NOT NULL, urutan_baris INTEGER NOT NULL, tahun INTEGER NOT NULL,
  bagian TEXT NOT NULL,
  isi TEXT NOT NULL,
  PRIMARY KEY (instansi_id, tahun, bagian)
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
