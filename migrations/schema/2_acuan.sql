-- What regulations fix.

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
