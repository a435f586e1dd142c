#include "render/lebar_kolom.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <string>
#include <string_view>

#include "render/huruf.h"

namespace laras::render {
namespace {

using naskah::JenisSel;
using naskah::Kepadatan;
using naskah::Sel;

constexpr int kTegak = 16000;
constexpr int kRebah = 25200;
constexpr int kLangkah = 200;
constexpr int kTanda = 460;
constexpr int kTeksTersempit = 1800;

/// Type size and the padding of a cell, in 1/100 mm.
struct Ukuran {
  int huruf;
  int sela;
};

Ukuran ukuran(Kepadatan kepadatan) {
  switch (kepadatan) {
    case Kepadatan::Longgar:
      return {303, 320};
    case Kepadatan::Biasa:
      return {282, 320};
    case Kepadatan::Padat:
      return {265, 250};
    case Kepadatan::Rapat:
      return {247, 250};
    case Kepadatan::Sempit:
      return {188, 150};  // 6.5 pt of a narrow face, which is 0.82 as wide
  }
  return {282, 320};
}

bool melar(JenisSel jenis) { return jenis == JenisSel::Teks || jenis == JenisSel::TeksPendek; }

/// The head of the column itself, without the groups above it.
std::string_view kepala_sendiri(std::string_view kepala) {
  const std::size_t di = kepala.rfind(" / ");
  return di == std::string_view::npos ? kepala : kepala.substr(di + 3);
}

/// Widest unbreakable piece of a column in 1/1000 of the type size. Figures do not break.
int isi_terlebar(const naskah::Tabel& tabel, const Kisi& kisi, std::size_t k) {
  int lebar = kata_terlebar(kepala_sendiri(tabel.kolom[k].kepala), true);
  for (std::size_t r = 0; r < tabel.baris.size(); ++r) {
    if (kisi.rentang(r, k).kolom != 1) {
      continue;
    }
    const Sel& sel = kisi.pemilik(r, k);
    const bool tebal = sel.tebal || tabel.baris[r].tingkat == naskah::TingkatBaris::Total ||
                       tabel.baris[r].tingkat == naskah::TingkatBaris::Program;
    const std::string teks = sel.tercetak();
    const bool utuh = sel.angka && sel.angka->ada() && sel.sesudah.empty();
    lebar = std::max(lebar, utuh ? lebar_relatif(teks, tebal) : kata_terlebar(teks, tebal));
  }
  return lebar;
}

bool bertanda(const naskah::Tabel& tabel, std::size_t k) {
  return std::any_of(tabel.baris.begin(), tabel.baris.end(), [&](const naskah::BarisTabel& baris) {
    return k < baris.sel.size() && baris.sel[k].tanda != naskah::Tanda::Tiada;
  });
}

/// Whether some cell of the column has a text of its own; else it is only an indent.
bool berteks(const naskah::Tabel& tabel, const Kisi& kisi, std::size_t k) {
  for (std::size_t r = 0; r < tabel.baris.size(); ++r) {
    if (kisi.rentang(r, k).kolom == 1 && !kisi.pemilik(r, k).tercetak().empty()) {
      return true;
    }
  }
  return false;
}

int paling_sempit(const naskah::Tabel& tabel, const Kisi& kisi, std::size_t k,
                  const Ukuran& ukuran) {
  const JenisSel jenis = tabel.kolom[k].jenis;
  int lebar = isi_terlebar(tabel, kisi, k) * ukuran.huruf / 1000 + ukuran.sela;
  lebar += bertanda(tabel, k) ? kTanda : 0;
  if (jenis == JenisSel::Teks) {
    return berteks(tabel, kisi, k) ? std::max(lebar, kTeksTersempit) : lebar;
  }
  const bool lega = tabel.kolom.size() <= 6 && jenis != JenisSel::Cacah && jenis != JenisSel::Kode;
  return std::max(lebar, lega ? 1600 : 700);
}

/// Columns of figures with the same head, as of several years, get the same width.
void samakan(const naskah::Tabel& tabel, std::vector<int>& lebar) {
  for (std::size_t k = 0; k < lebar.size(); ++k) {
    for (std::size_t lain = 0; lain < lebar.size(); ++lain) {
      if (!melar(tabel.kolom[k].jenis) && tabel.kolom[k].jenis == tabel.kolom[lain].jenis &&
          kepala_sendiri(tabel.kolom[k].kepala) == kepala_sendiri(tabel.kolom[lain].kepala)) {
        lebar[k] = std::max(lebar[k], lebar[lain]);
      }
    }
  }
}

/// Text of the columns that stretch, as natural widths; a merged cell counts for its share of rows.
class PembagiSisa {
 public:
  PembagiSisa(const naskah::Tabel& tabel, const Kisi& kisi, const Ukuran& ukuran,
              std::vector<int>& lebar)
      : lebar_(lebar), sela_(ukuran.sela) {
    for (std::size_t k = 0; k < tabel.kolom.size(); ++k) {
      if (melar(tabel.kolom[k].jenis)) {
        kolom_.push_back(k);
      }
    }
    for (std::size_t r = 0; r < tabel.baris.size(); ++r) {
      for (const std::size_t k : kolom_) {
        sel_.push_back(ukur(kisi, r, k, ukuran.huruf));
      }
    }
  }

  void bagi(int sisa) {
    while (sisa > 0 && !kolom_.empty()) {
      const int langkah = std::min(kLangkah, sisa);
      std::size_t terbaik = 0;
      std::int64_t biaya_terbaik = 0;
      for (std::size_t i = 0; i < kolom_.size(); ++i) {
        lebar_[kolom_[i]] += langkah;
        const std::int64_t biaya = jumlah_biaya();
        lebar_[kolom_[i]] -= langkah;
        if (i == 0 || biaya < biaya_terbaik) {
          terbaik = i;
          biaya_terbaik = biaya;
        }
      }
      lebar_[kolom_[terbaik]] += langkah;
      sisa -= langkah;
    }
  }

 private:
  struct IsiSel {
    int panjang = 0;
    int paragraf = 0;
    int rentang = 1;
  };

  static IsiSel ukur(const Kisi& kisi, std::size_t r, std::size_t k, int huruf) {
    const Rentang& rentang = kisi.rentang(r, k);
    if (rentang.tercakup() || rentang.kolom != 1) {
      return {};
    }
    const Sel& sel = kisi.pemilik(r, k);
    // Lines break before their end, on average by a few letters.
    return {lebar_teks(sel.tercetak(), huruf) * 108 / 100, static_cast<int>(sel.alinea.size()),
            static_cast<int>(rentang.baris)};
  }

  /// Lines of the row in 1/1000, and a little for what is long, so that ties go to the long text.
  std::int64_t jumlah_biaya() const {
    std::int64_t jumlah = 0;
    for (std::size_t mulai = 0; mulai < sel_.size(); mulai += kolom_.size()) {
      int baris = 1000;
      int nisbah = 0;
      for (std::size_t i = 0; i < kolom_.size(); ++i) {
        const IsiSel& sel = sel_[mulai + i];
        const int ruang = std::max(1, lebar_[kolom_[i]] - sela_);
        baris = std::max(
            baris, ((sel.panjang + ruang - 1) / ruang + sel.paragraf / 2) * 1000 / sel.rentang);
        nisbah = std::max(nisbah, sel.panjang * 350 / ruang / sel.rentang);
      }
      jumlah += baris + nisbah;
    }
    return jumlah;
  }

  std::vector<int>& lebar_;
  int sela_;
  std::vector<std::size_t> kolom_;
  std::vector<IsiSel> sel_;
};

// The widths become shares of `seluruh`; the last column takes what rounding leaves.
void sebandingkan(std::vector<int>& lebar, int seluruh) {
  const std::int64_t jumlah = std::accumulate(lebar.begin(), lebar.end(), std::int64_t{0});
  if (jumlah <= 0) {
    return;
  }
  int sisa = seluruh;
  for (int& satu : lebar) {
    satu = static_cast<int>(satu * std::int64_t{seluruh} / jumlah);
    sisa -= satu;
  }
  lebar.back() += sisa;
}

}  // namespace

std::vector<int> lebar_kolom(const naskah::Tabel& tabel, const Kisi& kisi) {
  const int seluruh = tabel.rebah ? kRebah : kTegak;
  std::vector<int> lebar;
  bool berpetunjuk = true;
  for (const naskah::KolomTabel& kolom : tabel.kolom) {
    lebar.push_back(kolom.lebar);
    berpetunjuk = berpetunjuk && kolom.lebar > 0;
  }
  if (!berpetunjuk) {
    const Ukuran besar = ukuran(tabel.kepadatan);
    for (std::size_t k = 0; k < lebar.size(); ++k) {
      lebar[k] = paling_sempit(tabel, kisi, k, besar);
    }
    samakan(tabel, lebar);
    PembagiSisa(tabel, kisi, besar, lebar)
        .bagi(seluruh - std::accumulate(lebar.begin(), lebar.end(), 0));
  }
  sebandingkan(lebar, seluruh);
  return lebar;
}

int tinggi_baris(const naskah::Tabel& tabel, const Kisi& kisi, const std::vector<int>& lebar,
                 std::size_t baris) {
  const Ukuran besar = ukuran(tabel.kepadatan);
  int terbanyak = 1;
  for (std::size_t k = 0; k < lebar.size(); ++k) {
    const Rentang& rentang = kisi.rentang(baris, k);
    const Sel& sel = kisi.pemilik(baris, k);
    if (rentang.kolom == 1 && rentang.baris == 1 && !sel.angka) {
      const int ruang = std::max(1, lebar[k] - besar.sela);
      const int panjang = lebar_teks(sel.tercetak(), besar.huruf) * 108 / 100;
      terbanyak =
          std::max(terbanyak, panjang / ruang + 1 + static_cast<int>(sel.alinea.size()) / 2);
    }
  }
  return terbanyak * besar.huruf * 13 / 10;
}

int lebar_terkecil(const naskah::Tabel& tabel, const Kisi& kisi) {
  const bool lega = tabel.kepadatan == Kepadatan::Longgar || tabel.kepadatan == Kepadatan::Biasa;
  const int sela = lega ? 1300 : 950;
  int jumlah = 0;
  for (std::size_t k = 0; k < tabel.kolom.size(); ++k) {
    jumlah += isi_terlebar(tabel, kisi, k) + sela + (bertanda(tabel, k) ? 1400 : 0);
  }
  return jumlah / 10;
}

}  // namespace laras::render
