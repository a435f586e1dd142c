#include "kamus/daftar.h"

namespace laras::kamus {
namespace {

using J = JenisKolom;

Subjek instansi() {
  return {"instansi",
          "Instansi",
          "Kantor pemilik data ini; tepat satu baris.",
          {{"instansi", J::Kode, "Kode instansi.", true},
           {"nama", J::Teks, "Nama resmi: Kecamatan Plandaan.", false, true},
           {"singkatan", J::Teks, "Nama pendek dalam nama indikator: Kec. Plandaan."},
           {"pemerintah", J::Teks, "Pemerintah daerah: Pemerintah Kabupaten Jombang.", false, true},
           {"daerah", J::Teks, "Nama daerah: Kabupaten Jombang.", false, true},
           {"ibu_kota", J::Teks, "Tempat penandatanganan perjanjian: Jombang.", false, true},
           {"tempat", J::Teks, "Tempat kedudukan kantor: Plandaan.", false, true},
           {"alamat", J::Teks, "Alamat pada kop surat."},
           {"kode_surat", J::Teks, "Kode unit dalam nomor surat: 415.61."},
           pilihan("zona_waktu", "Zona waktu kantor.", Isi::Wajib, {"WIB", "WITA", "WIT"}),
           {"dasar_pembentukan", J::Teks, "Peraturan tentang susunan organisasi."}}};
}

Subjek unit() {
  return {"unit",
          "Unit kerja",
          "Satu baris satu unit kerja dalam bagan organisasi.",
          {{"unit", J::Kode, "Kode unit.", true},
           {"nama", J::Teks, "Nama resmi unit.", false, true},
           {"induk", J::Kode, "Unit atasannya.", false, false, false, "unit"},
           pilihan("jenis", "Jenis unit.", Isi::Wajib,
                   {"pimpinan", "sekretariat", "subbagian", "seksi", "fungsional"}),
           {"urutan", J::Cacah, "Urutan dalam bagan.", false, true}}};
}

Subjek jabatan() {
  return {"jabatan",
          "Jabatan",
          "Satu baris satu jabatan, di dalam atau di luar kantor (Bupati).",
          {{"jabatan", J::Kode, "Kode jabatan.", true},
           {"nama", J::Teks, "Nama jabatan: Camat.", false, true},
           {"nama_lengkap", J::Teks, "Nama lengkap pada blok tanda tangan: Camat Plandaan.", false,
            true},
           {"unit", J::Kode, "Unit kerjanya; kosong untuk jabatan di luar kantor.", false, false,
            false, "unit"},
           pilihan("jenis", "Jenis jabatan.", Isi::Wajib, {"struktural", "staf", "luar"}),
           {"eselon", J::Teks, "Eselon: III.a, IV.a."},
           {"atasan", J::Kode, "Jabatan atasannya.", false, false, false, "jabatan"},
           {"urutan", J::Cacah, "Urutan dalam daftar pegawai.", false, true}}};
}

Subjek pemegang() {
  return {"pemegang",
          "Pemegang jabatan",
          "Siapa memegang jabatan apa, sejak kapan sampai kapan.",
          {{"jabatan", J::Kode, "Jabatan.", true, true, false, "jabatan"},
           {"nomor", J::Cacah, "Nomor urut bila satu jabatan dipegang beberapa orang.", true},
           {"mulai", J::Tanggal, "Tanggal mulai memegang.", true},
           {"sampai", J::Tanggal, "Tanggal berakhir; kosong bila masih."},
           pilihan("status", "Status pemegang.", Isi::Wajib, {"definitif", "plt", "plh", "pj"}),
           {"nama", J::Teks, "Nama pemegang; boleh nama jabatan bila namanya tidak dicatat.", false,
            true},
           {"nip", J::Teks, "NIP; boleh kosong."},
           {"pangkat", J::Teks, "Pangkat: Penata Tingkat I."},
           {"golongan", J::Teks, "Golongan ruang: III/d."}}};
}

Subjek tugas_fungsi() {
  return {"tugas_fungsi",
          "Tugas dan fungsi",
          "Tugas pokok dan fungsi setiap unit menurut peraturan pembentukannya.",
          {{"unit", J::Kode, "Unit kerja.", true, true, false, "unit"},
           pilihan("jenis", "Tugas pokok, fungsi, atau rincian tugas.", Isi::Kunci,
                   {"pokok", "fungsi", "tugas"}),
           {"nomor", J::Cacah, "Nomor urut.", true},
           {"uraian", J::Teks, "Bunyi tugas atau fungsi.", false, true}}};
}

Subjek jumlah_pegawai() {
  return {"jumlah_pegawai",
          "Jumlah pegawai",
          "Jumlah pegawai menurut status pada suatu tahun.",
          {{"tahun", J::Tahun, "Tahun.", true},
           {"status", J::Teks, "PNS, PPPK, honorer.", true},
           {"jumlah", J::Cacah, "Jumlah orang.", false, true}}};
}

}  // namespace

std::vector<Subjek> daftar_kantor() {
  return {instansi(), unit(), jabatan(), pemegang(), tugas_fungsi(), jumlah_pegawai()};
}

}  // namespace laras::kamus
