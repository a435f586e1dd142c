#include "kamus/daftar.h"

namespace laras::kamus {
namespace {

using J = JenisKolom;

Subjek dasar_jabatan() {
  return {"dasar_jabatan",
          "Dasar jabatan",
          "Keputusan atau surat perintah yang menjadi dasar seseorang memegang jabatan.",
          {{"jabatan", J::Kode, "Jabatan.", true},
           {"nomor", J::Cacah, "Nomor urut pemegangnya.", true},
           {"mulai", J::Tanggal, "Tanggal mulai memegang.", true},
           {"nomor_keputusan", J::Teks, "Nomor keputusan atau surat perintah.", false, true},
           {"tanggal", J::Tanggal, "Tanggalnya."}},
          true};
}

Subjek tata_naskah() {
  return {"tata_naskah",
          "Tata naskah",
          "Yang dicetak pada kop selain nama dan alamat kantor, dan kertas yang dipakai.",
          {{"medan", J::Kode, "telepon, surel, laman, kode-pos, kertas.", true},
           {"isi", J::Teks, "Isinya.", false, true}},
          true};
}

}  // namespace

std::vector<Subjek> daftar_administrasi() { return {dasar_jabatan(), tata_naskah()}; }

}  // namespace laras::kamus
