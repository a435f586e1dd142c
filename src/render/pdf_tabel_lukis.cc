#include <algorithm>

#include "render/pdf_tabel.h"

namespace laras::render {
namespace {

constexpr int kGarisTebal = dari_pt(100);
constexpr int kGarisKepala = dari_pt(75);
constexpr int kGarisTotal = dari_pt(90);
constexpr int kGarisFormulir = dari_pt(50);
constexpr int kGarisRambut = dari_pt(40);

void datar(Bidang& bidang, int x, int lebar, int y, int tebal, Tinta warna) {
  bidang.unsur.emplace_back(UnsurIsi{x, y - tebal / 2, lebar, tebal, warna});
}

void tegak(Bidang& bidang, int x, int y, int tinggi, int tebal, Tinta warna) {
  bidang.unsur.emplace_back(UnsurIsi{x - tebal / 2, y, tebal, tinggi, warna});
}

/// The lines of a cell from one to before another; `y` is the top of the first.
void tulis(const KonteksPdf& k, const SelUkur& sel, std::size_t dari, std::size_t sampai, int y,
           int simpul, Bidang& bidang) {
  if (dari >= sampai) {
    return;
  }
  const int awal = sel.baris[dari].y;
  for (std::size_t i = dari; i < sampai; ++i) {
    const BarisSel& satu = sel.baris[i];
    const int milik = simpul == kArtefak || satu.simpul == kArtefak ? simpul : satu.simpul;
    taruh_baris(k, {satu.teks, satu.baris, satu.x, y + satu.y - awal + satu.teks->naik(), milik},
                bidang.unsur, bidang.tautan);
  }
}

class PelukisIrisan {
 public:
  PelukisIrisan(const KonteksPdf& k, const TabelUkur& tabel, const Irisan& irisan, int y,
                Bidang& bidang)
      : k_(k), tabel_(tabel), irisan_(irisan), y_(y), bidang_(bidang) {
    for (std::size_t r = irisan.baris_awal; r < irisan.baris_akhir; ++r) {
      Irisan satu = irisan;
      satu.baris_awal = r;
      satu.baris_akhir = r + 1;
      satu.tinggi_tambahan = r + 1 == irisan.baris_akhir ? irisan.tinggi_tambahan : 0;
      atas_.push_back(y);
      y += tinggi_irisan(tabel, satu);
    }
    atas_.push_back(y);
  }

  int lukis() {
    tiap_sel([&](std::size_t r, std::size_t k) { latar(r, k); });
    tiap_sel([&](std::size_t r, std::size_t k) { garis(r, k); });
    garis_luar();
    tiap_sel([&](std::size_t r, std::size_t k) { teks(r, k); });
    return atas_.back();
  }

 private:
  bool formulir() const { return tabel_.tabel.formulir; }
  std::size_t awal() const { return irisan_.baris_awal; }
  int atas(std::size_t r) const { return atas_[std::max(r, awal()) - awal()]; }
  int bawah(std::size_t r, std::size_t k) const {
    const std::size_t akhir = std::min(pemilik(r, k) + rentang(r, k).baris, irisan_.baris_akhir);
    return atas_[akhir - awal()];
  }
  std::size_t pemilik(std::size_t r, std::size_t k) const {
    return tabel_.kisi.baris_pemilik(r, k);
  }
  const Rentang& rentang(std::size_t r, std::size_t k) const {
    return tabel_.kisi.rentang(pemilik(r, k), k);
  }
  int kiri(std::size_t k) const { return tabel_.x[k]; }
  int lebar(std::size_t r, std::size_t k) const {
    return tabel_.x[k + rentang(r, k).kolom] - tabel_.x[k];
  }

  /// Every cell on this page, at its own row or, where it began before, at the first one.
  template <class F>
  void tiap_sel(F f) const {
    for (std::size_t r = awal(); r < irisan_.baris_akhir; ++r) {
      for (std::size_t k = 0; k < tabel_.kisi.banyak_kolom(); ++k) {
        const std::size_t milik = pemilik(r, k);
        if (tabel_.kisi.kolom_pemilik(r, k) == k && (milik == r || r == awal())) {
          f(r, k);
        }
      }
    }
  }

  void latar(std::size_t r, std::size_t k) {
    const SelUkur& sel = tabel_.sel[pemilik(r, k)][k];
    if (sel.latar != Tinta::Tanpa) {
      bidang_.unsur.emplace_back(
          UnsurIsi{kiri(k), atas(r), lebar(r, k), bawah(r, k) - atas(r), sel.latar});
    }
  }

  void garis(std::size_t r, std::size_t k) {
    const int tebal = formulir() ? kGarisFormulir : kGarisRambut;
    const bool total = tabel_.tabel.baris[r].tingkat == naskah::TingkatBaris::Total;
    if (r != awal() && total && !formulir()) {
      datar(bidang_, kiri(k), lebar(r, k), atas(r), kGarisTotal, Tinta::Biru);
    }
    if (bawah(r, k) != atas_.back()) {
      datar(bidang_, kiri(k), lebar(r, k), bawah(r, k), tebal,
            formulir() ? Tinta::Formulir : Tinta::Garis);
    }
    if (k > 0 || formulir()) {
      tegak(bidang_, kiri(k), atas(r), bawah(r, k) - atas(r), tebal,
            formulir() ? Tinta::Formulir : Tinta::GarisMuda);
    }
  }

  void garis_luar() {
    const bool total = tabel_.tabel.baris[awal()].tingkat == naskah::TingkatBaris::Total;
    if (total && awal() > 0 && !formulir()) {
      datar(bidang_, 0, tabel_.lebar(), y_, kGarisTotal, Tinta::Biru);
    }
    if (formulir()) {
      tegak(bidang_, tabel_.lebar(), y_, atas_.back() - y_, kGarisFormulir, Tinta::Formulir);
      datar(bidang_, 0, tabel_.lebar(), atas_.back(), kGarisFormulir, Tinta::Formulir);
    } else if (irisan_.akhir) {
      datar(bidang_, 0, tabel_.lebar(), atas_.back(), kGarisTebal, Tinta::Biru);
    } else {
      datar(bidang_, 0, tabel_.lebar(), atas_.back(), kGarisRambut, Tinta::Garis);
    }
  }

  void teks(std::size_t r, std::size_t k) {
    const std::size_t milik = pemilik(r, k);
    const SelUkur& sel = tabel_.sel[milik][k];
    std::size_t dari = 0;
    std::size_t sampai = sel.baris.size();
    bool ulang = milik < awal();
    if (!irisan_.dari.empty() && milik == r) {
      dari = static_cast<std::size_t>(irisan_.dari[k]);
      sampai = static_cast<std::size_t>(irisan_.sampai[k]);
      if (sel.berulang && dari > 0) {
        dari = 0;
        ulang = true;
      }
    }
    tulis(k_, sel, dari, sampai, atas(r) + tabel_.ukuran.sela_y, ulang ? kArtefak : sel.simpul,
          bidang_);
  }

  const KonteksPdf& k_;
  const TabelUkur& tabel_;
  const Irisan& irisan_;
  int y_;
  Bidang& bidang_;
  std::vector<int> atas_;
};

/// Height of the lines that a split row has on this page.
int tinggi_pecahan(const TabelUkur& tabel, const Irisan& irisan) {
  int tinggi = tabel.ukuran.huruf.jarak;
  const std::vector<SelUkur>& sel = tabel.sel[irisan.baris_awal];
  for (std::size_t k = 0; k < sel.size(); ++k) {
    const auto dari = static_cast<std::size_t>(irisan.dari[k]);
    const auto sampai = static_cast<std::size_t>(irisan.sampai[k]);
    if (dari < sampai) {
      const BarisSel& akhir = sel[k].baris[sampai - 1];
      tinggi = std::max(tinggi, akhir.y + akhir.teks->jarak() - sel[k].baris[dari].y);
    }
  }
  return tinggi + 2 * tabel.ukuran.sela_y;
}

}  // namespace

int tinggi_irisan(const TabelUkur& tabel, const Irisan& irisan) {
  if (!irisan.dari.empty()) {
    return tinggi_pecahan(tabel, irisan);
  }
  int tinggi = irisan.tinggi_tambahan;
  for (std::size_t r = irisan.baris_awal; r < irisan.baris_akhir; ++r) {
    tinggi += tabel.tinggi[r];
  }
  return tinggi;
}

int lukis_kepala(const KonteksPdf& k, const TabelUkur& tabel, int y, bool ulang, Bidang& bidang) {
  const bool formulir = tabel.tabel.formulir;
  const int tebal = formulir ? kGarisFormulir : kGarisRambut;
  const Tinta warna = formulir ? Tinta::Formulir : Tinta::Garis;
  std::vector<int> atas = {y};
  for (const int tinggi : tabel.tinggi_kepala) {
    atas.push_back(atas.back() + tinggi);
  }
  bidang.unsur.emplace_back(UnsurIsi{0, y, tabel.lebar(), atas.back() - y, Tinta::Kepala});
  const auto tiap = [&](auto f) {
    for (std::size_t t = 0; t < tabel.kepala.size(); ++t) {
      for (std::size_t i = 0; i < tabel.kepala[t].size(); ++i) {
        const SelKepala& satu = tabel.kepala[t][i];
        f(satu, tabel.sel_kepala[t][i], atas[t], atas[t + satu.rentang.baris]);
      }
    }
  };
  tiap([&](const SelKepala& satu, const SelUkur& /*sel*/, int dari, int sampai) {
    const int kiri = tabel.x[satu.kolom];
    if (sampai != atas.back()) {
      datar(bidang, kiri, tabel.x[satu.kolom + satu.rentang.kolom] - kiri, sampai, tebal, warna);
    }
    if (satu.kolom > 0 || formulir) {
      tegak(bidang, kiri, dari, sampai - dari, tebal, warna);
    }
  });
  datar(bidang, 0, tabel.lebar(), y, formulir ? kGarisFormulir : kGarisTebal,
        formulir ? Tinta::Formulir : Tinta::Biru);
  datar(bidang, 0, tabel.lebar(), atas.back(), kGarisKepala,
        formulir ? Tinta::Formulir : Tinta::Biru);
  tiap([&](const SelKepala& /*satu*/, const SelUkur& sel, int dari, int sampai) {
    tulis(k, sel, 0, sel.baris.size(), dari + (sampai - dari - sel.tinggi) / 2,
          ulang ? kArtefak : sel.simpul, bidang);
  });
  const int bawah = atas.back() + tabel.tinggi_nomor;
  for (std::size_t i = 0; i < tabel.sel_nomor.size(); ++i) {
    const SelUkur& sel = tabel.sel_nomor[i];
    tegak(bidang, tabel.x[i], atas.back(), tabel.tinggi_nomor, tebal, warna);
    tulis(k, sel, 0, sel.baris.size(), atas.back() + (tabel.tinggi_nomor - sel.tinggi) / 2,
          ulang ? kArtefak : sel.simpul, bidang);
  }
  if (formulir) {
    tegak(bidang, tabel.lebar(), y, bawah - y, tebal, warna);
    datar(bidang, 0, tabel.lebar(), bawah, tebal, warna);
  }
  return bawah;
}

int lukis_irisan(const KonteksPdf& k, const TabelUkur& tabel, const Irisan& irisan, int y,
                 Bidang& bidang) {
  return PelukisIrisan(k, tabel, irisan, y, bidang).lukis();
}

}  // namespace laras::render
