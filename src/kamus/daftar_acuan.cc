#include "kamus/daftar.h"

namespace laras::kamus {
namespace {

using J = JenisKolom;

Subjek skala() {
  return {"skala",
          "Skala predikat",
          "Satu baris satu huruf atau predikat dari sebuah skala, dengan peraturan dan masa "
          "berlakunya.",
          {{"skala", J::Kode,
            "Kode skala: capaian-lkjip, predikat-akip, gradasi-lke, mutu-ikm, "
            "kategori-ipp, menunjang.",
            true},
           {"huruf", J::Teks, "Huruf atau sebutan singkat.", true},
           {"berlaku_mulai", J::Tanggal, "Tanggal mulai berlaku.", true},
           {"berlaku_sampai", J::Tanggal, "Tanggal akhir berlaku; kosong bila masih berlaku."},
           {"urutan", J::Cacah, "Urutan dari yang tertinggi.", false, true},
           {"bawah", J::Desimal, "Batas bawah.", false, true},
           {"bawah_termasuk", J::YaTidak, "Apakah batas bawah ikut termasuk.", false, true},
           {"atas", J::Desimal, "Batas atas; kosong bila tanpa batas."},
           {"atas_termasuk", J::YaTidak, "Apakah batas atas ikut termasuk.", false, true},
           {"angka", J::Desimal, "Nilai angka huruf ini bila dipakai sebagai tingkat."},
           {"nama", J::Teks, "Interpretasi.", false, true},
           {"regulasi", J::Teks, "Peraturan atau dokumen dasarnya.", false, true}}};
}

Subjek ketentuan() {
  return {"ketentuan",
          "Ketentuan",
          "Bobot, ambang, dan batas waktu yang ditetapkan peraturan.",
          {{"ketentuan", J::Kode, "Kode ketentuan.", true},
           {"berlaku_mulai", J::Tanggal, "Tanggal mulai berlaku.", true},
           {"berlaku_sampai", J::Tanggal, "Tanggal akhir berlaku; kosong bila masih berlaku."},
           {"nilai", J::Desimal, "Nilai ketentuan.", false, true},
           {"satuan", J::Teks, "Satuan nilai: bulan, hari kerja, %.", false, true},
           {"uraian", J::Teks, "Bunyi ketentuan.", false, true},
           {"regulasi", J::Teks, "Peraturan dasarnya.", false, true}}};
}

Subjek libur() {
  return {"libur",
          "Hari libur",
          "Hari libur nasional dan cuti bersama, untuk menghitung hari kerja.",
          {{"tanggal", J::Tanggal, "Tanggal libur.", true},
           {"nama", J::Teks, "Nama hari libur.", false, true},
           {"cuti_bersama", J::YaTidak, "ya untuk cuti bersama.", false, true},
           {"dasar", J::Teks, "Keputusan yang menetapkan."}}};
}

Subjek satuan() {
  return {"satuan",
          "Satuan",
          "Satuan yang dipakai indikator, dengan singkatannya.",
          {{"satuan", J::Teks, "Satuan sebagaimana dicetak: dokumen, bulan, %, nilai.", true},
           {"singkatan", J::Teks, "Singkatan yang diterima: dok, bln."},
           pilihan("jenis", "Cara membaca dan mencetak nilainya.", Isi::Wajib,
                   {"cacah", "persen", "nilai", "tingkat", "teks"}),
           {"skala", J::Kode, "Skala huruf, bila jenisnya tingkat."}}};
}

}  // namespace

std::vector<Subjek> daftar_acuan() { return {skala(), ketentuan(), libur(), satuan()}; }

}  // namespace laras::kamus
