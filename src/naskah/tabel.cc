#include "naskah/tabel.h"

#include <utility>

namespace laras::naskah {

std::string Sel::tercetak() const {
  if (gabung != Gabung::Tidak) {
    return "";
  }
  if (!sebagai.empty()) {
    return sebagai + sesudah;
  }
  if (angka) {
    return cetak(*angka, cara) + sesudah;
  }
  std::string teks = naskah::tercetak(isi);
  for (const Alinea& satu : alinea) {
    for (const std::string& bagian : {satu.penanda, naskah::tercetak(satu.isi)}) {
      if (!teks.empty() && !bagian.empty()) {
        teks += ' ';
      }
      teks += bagian;
    }
  }
  return teks;
}

Sel sel_teks(std::string teks) {
  Sel sel;
  if (!teks.empty()) {
    sel.isi.push_back(kata(std::move(teks)));
  }
  return sel;
}

Sel sel_tebal(std::string teks) {
  Sel sel = sel_teks(std::move(teks));
  sel.tebal = true;
  return sel;
}

Sel sel_angka(Angka angka, Cetak cara) {
  return {.angka = std::move(angka), .cara = std::move(cara)};
}

Ruas ruas(const Sel& sel) {
  return sel.sebagai.empty() ? angka(*sel.angka, sel.cara) : kata(sel.sebagai);
}

Sel sel_kosong() { return {}; }

Sel sel_gabung_atas() { return {.gabung = Gabung::Atas}; }

Sel sel_gabung_kiri() { return {.gabung = Gabung::Kiri}; }

}  // namespace laras::naskah
