#include "kamus/daftar.h"

namespace laras::kamus {
namespace {

using J = JenisKolom;

Subjek pengguna() {
  return {
      "pengguna",
      "Pengguna",
      "Orang yang dapat masuk; kata sandinya disimpan di tempat lain.",
      {{"pengguna", J::Kode, "Nama untuk masuk.", true},
       {"nama", J::Teks, "Nama yang tampil.", false, true},
       {"jabatan", J::Kode, "Jabatannya; kosong untuk orang luar.", false, false, false, "jabatan"},
       {"aktif", J::YaTidak, "Boleh masuk.", false, true}},
      true};
}

Subjek penugasan() {
  return {
      "penugasan",
      "Penugasan",
      "Peran seorang pengguna, sejak kapan sampai kapan.",
      {{"pengguna", J::Kode, "Pengguna.", true, true, false, "pengguna"},
       {"peran", J::Kode, "Kode peran.", true},
       {"mulai", J::Tanggal, "Tanggal mulai.", true},
       {"sampai", J::Tanggal, "Tanggal berakhir; kosong bila masih."},
       {"unit", J::Kode, "Unit kerja; kosong bila seluruh kantor.", false, false, false, "unit"},
       pilihan("sifat", "Definitif, Plt, atau Plh.", Isi::Wajib, {"definitif", "plt", "plh"})},
      true};
}

}  // namespace

std::vector<Subjek> daftar_dalam() { return {pengguna(), penugasan()}; }

}  // namespace laras::kamus
