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
