#include "kamus/daftar.h"

namespace laras::kamus {
namespace {

using J = JenisKolom;

Subjek laporan() {
  return {"laporan",
          "Laporan",
          "Tanggal dan penanda tangan setiap laporan.",
          {{"tahun", J::Tahun, "Tahun yang dilaporkan.", true},
           pilihan("jenis", "Jenis laporan.", Isi::Kunci, {"lkjip", "pengukuran"}),
           {"tanggal", J::Tanggal, "Tanggal laporan.", false, true},
           {"tempat", J::Teks, "Tempat.", false, true},
           {"penanda_tangan", J::Kode, "Jabatan penanda tangan.", false, true, false, "jabatan"}}};
}

Subjek proses() {
  return {"proses",
          "Peta proses bisnis",
          "Proses kantor menurut kelompoknya.",
          {{"proses", J::Kode, "Kode proses: P.1.", true},
           {"nama", J::Teks, "Nama proses.", false, true},
           pilihan("kelompok", "Kelompok proses.", Isi::Wajib, {"manajerial", "utama", "pengaruh"}),
           {"urutan", J::Cacah, "Urutan.", false, true},
           {"uraian", J::Teks, "Penjelasan."}}};
}

Subjek narasi() {
  return {"narasi",
          "Narasi",
          "Bagian laporan yang ditulis orang, dalam Markdown, dengan angka hidup {{...}}.",
          {{"tahun", J::Tahun, "Tahun laporan.", true},
           {"bagian", J::Kode, "Tempatnya dalam laporan: 3.1.5-penunjang.", true},
           {"isi", J::Naskah, "Isi.", false, true}}};
}

}  // namespace

std::vector<Subjek> daftar_pelaporan() { return {laporan(), proses(), narasi()}; }

}  // namespace laras::kamus
