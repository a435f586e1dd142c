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

Subjek jam_kerja() {
  return {"jam_kerja",
          "Jam kerja",
          "Jam kerja setiap hari dalam sepekan, sejak kapan sampai kapan; hari tanpa baris bukan "
          "hari kerja.",
          {{"mulai", J::Tanggal, "Hari pertama berlakunya.", true},
           {"hari", J::Cacah, "1 Senin sampai 7 Minggu.", true},
           {"sampai", J::Tanggal, "Hari terakhir; kosong bila sampai diganti."},
           {"buka", J::Teks, "Jam masuk: 07.30.", false, true},
           {"tutup", J::Teks, "Jam pulang: 15.30.", false, true},
           {"dasar", J::Teks, "Peraturan yang menetapkan.", false, true}},
          true};
}

}  // namespace

std::vector<Subjek> daftar_administrasi() { return {dasar_jabatan(), tata_naskah(), jam_kerja()}; }

}  // namespace laras::kamus
