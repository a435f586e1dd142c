#include "pelaporan/kelengkapan.h"

#include <algorithm>
#include <cstddef>

namespace laras::pelaporan {

namespace {

std::size_t kosong(const naskah::Tabel& tabel) {
  std::size_t banyak = 0;
  for (const naskah::BarisTabel& baris : tabel.baris) {
    for (const naskah::Sel& sel : baris.sel) {
      if (sel.angka && belum_diisi(*sel.angka)) ++banyak;
      for (const naskah::Ruas& ruas : sel.isi) {
        if (ruas.angka && belum_diisi(*ruas.angka)) ++banyak;
      }
    }
  }
  return banyak;
}

std::string sebutan(const naskah::Tabel& tabel) {
  std::string hasil = tabel.nomor.empty() ? std::string() : "Tabel " + tabel.nomor + " ";
  hasil += tabel.judul;
  if (!tabel.bagian.empty()) hasil += " (" + tabel.bagian + ")";
  return hasil;
}

std::string belum(std::size_t banyak) { return std::to_string(banyak) + " angka belum diisi"; }

}  // namespace

bool belum_diisi(const Angka& angka) {
  if (angka.keadaan() == Keadaan::BelumDiisi) return true;
  return angka.keadaan() == Keadaan::TakTerhitung &&
         (angka.alasan() == Alasan::BelumDiisi || angka.alasan() == Alasan::PeriodeBelumLengkap);
}

bool terisi(const naskah::Naskah& naskah) {
  const auto angka = naskah::angka_tercetak(naskah);
  return std::none_of(angka.begin(), angka.end(), belum_diisi);
}

std::vector<std::string> kekurangan(const naskah::Naskah& naskah) {
  std::vector<std::string> hasil;
  if (naskah.lengkap) return hasil;
  for (const naskah::Bab& bab : naskah.bab) {
    naskah::Naskah satu;
    satu.bab.push_back(bab);
    std::size_t dalam_tabel = 0;
    for (const naskah::Tabel* tabel : naskah::tabel(satu)) {
      const std::size_t banyak = kosong(*tabel);
      dalam_tabel += banyak;
      if (banyak > 0) hasil.push_back(sebutan(*tabel) + ": " + belum(banyak));
    }
    const auto angka = naskah::angka_tercetak(satu);
    const auto semua =
        static_cast<std::size_t>(std::count_if(angka.begin(), angka.end(), belum_diisi));
    if (semua > dalam_tabel) {
      hasil.push_back("Kalimat dan gambar pada \"" + bab.judul +
                      "\": " + belum(semua - dalam_tabel));
    }
  }
  if (hasil.empty()) {
    hasil.emplace_back("Tanggal, penanda tangan, atau dokumen yang menjadi dasarnya belum diisi");
  }
  return hasil;
}

}  // namespace laras::pelaporan
