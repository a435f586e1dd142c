#include "naskah/naskah.h"

#include <type_traits>
#include <utility>

namespace laras::naskah {
namespace {

template <class Kerja>
void setiap_blok(const Naskah& naskah, const Kerja& kerja) {
  for (const Bab& bab : naskah.bab) {
    for (const Blok& blok : bab.pembuka) {
      kerja(blok);
    }
    for (const Subbab& subbab : bab.subbab) {
      for (const Blok& blok : subbab.isi) {
        kerja(blok);
      }
    }
  }
}

template <class Jenis>
std::vector<const Jenis*> semua(const Naskah& naskah) {
  std::vector<const Jenis*> ada;
  setiap_blok(naskah, [&](const Blok& blok) {
    if (const auto* satu = std::get_if<Jenis>(&blok)) {
      ada.push_back(satu);
    }
  });
  return ada;
}

/// Gathers the figures of a document.
class Pengumpul {
 public:
  void operator()(const std::vector<Ruas>& isi) {
    for (const Ruas& ruas : isi) {
      if (ruas.angka) {
        angka_.push_back(*ruas.angka);
      }
    }
  }
  void operator()(const Paragraf& paragraf) { (*this)(paragraf.isi); }
  void operator()(const Daftar& daftar) {
    for (const Daftar::Butir& butir : daftar.butir) {
      (*this)(butir.isi);
      for (const Daftar& anak : butir.anak) {
        (*this)(anak);
      }
    }
  }
  void operator()(const Tabel& tabel) {
    for (const BarisTabel& baris : tabel.baris) {
      for (const Sel& sel : baris.sel) {
        (*this)(sel);
      }
    }
  }
  void operator()(const Gambar& gambar) { std::visit(*this, gambar.isi); }
  void operator()(const GrafikCapaian& grafik) {
    for (const GrafikCapaian::Batang& batang : grafik.batang) {
      angka_.push_back(batang.nilai);
    }
  }
  void operator()(const GrafikTren& grafik) {
    for (const GrafikTren::Panel& panel : grafik.panel) {
      for (const GrafikTren::Titik& titik : panel.titik) {
        angka_.push_back(titik.target);
        angka_.push_back(titik.realisasi);
      }
    }
  }
  void operator()(const GrafikPenyerapan& grafik) {
    for (const GrafikPenyerapan::Batang& batang : grafik.batang) {
      angka_.push_back(batang.pagu);
      angka_.push_back(batang.realisasi);
      angka_.push_back(batang.persen);
    }
  }
  /// The other blocks and figures hold no Angka.
  template <class Lain>
  void operator()(const Lain& /*lain*/) {}

  std::vector<Angka> ambil() { return std::move(angka_); }

 private:
  void operator()(const Sel& sel) {
    if (sel.gabung != Gabung::Tidak) {
      return;
    }
    if (sel.angka) {
      angka_.push_back(*sel.angka);
      return;
    }
    (*this)(sel.isi);
    for (const Alinea& alinea : sel.alinea) {
      (*this)(alinea.isi);
    }
  }

  std::vector<Angka> angka_;
};

}  // namespace

std::vector<const Tabel*> tabel(const Naskah& naskah) { return semua<Tabel>(naskah); }

std::vector<const Gambar*> gambar(const Naskah& naskah) { return semua<Gambar>(naskah); }

std::vector<Angka> angka_tercetak(const Naskah& naskah) {
  Pengumpul pengumpul;
  setiap_blok(naskah, [&](const Blok& blok) {
    std::visit([&](const auto& satu) { pengumpul(satu); }, blok);
  });
  return pengumpul.ambil();
}

}  // namespace laras::naskah
