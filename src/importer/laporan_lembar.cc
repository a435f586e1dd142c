#include "importer/laporan_lembar.h"

#include <algorithm>

#include "base/teks.h"

namespace laras::importer {

namespace {

bool terisi(const SelLembar& sel) { return !sel.teks.empty(); }

std::size_t banyak_terisi(const BarisLembar& baris) {
  return static_cast<std::size_t>(std::count_if(baris.sel.begin(), baris.sel.end(), terisi));
}

std::size_t kolom_terisi(const BarisLembar& baris) {
  return static_cast<std::size_t>(std::find_if(baris.sel.begin(), baris.sel.end(), terisi) -
                                  baris.sel.begin());
}

bool kaki(const BarisLembar& baris) {
  if (banyak_terisi(baris) != 1) {
    return false;
  }
  const std::string teks = teks::kecilkan(baris.sel[kolom_terisi(baris)].teks);
  return teks.starts_with("sumber") || teks.starts_with("keterangan") ||
         teks.starts_with("catatan") || teks.starts_with("*");
}

/// Rows without a blank one between them.
class Blok {
 public:
  Blok(const BarisLembar* awal, const BarisLembar* akhir, const TempatLembar& tempat,
       PenyusunLaporan& susun)
      : awal_(awal), akhir_(akhir), tempat_(tempat), susun_(susun) {}

  void tambah() {
    while (awal_ != akhir_ && banyak_terisi(*awal_) <= 1) {
      judul(*awal_++);
    }
    const BarisLembar* isi = akhir_;
    while (isi != awal_ && kaki(*(isi - 1))) {
      --isi;
    }
    if (awal_ != isi) {
      tabel(isi);
    }
    for (; isi != akhir_; ++isi) {
      kalimat(*isi);
    }
  }

 private:
  // What stands alone above a table names it, unless it is a sentence.
  void judul(const BarisLembar& baris) {
    const std::size_t kolom = kolom_terisi(baris);
    if (kolom < baris.sel.size()) {
      const std::string& teks = baris.sel[kolom].teks;
      if (teks.ends_with('.') || teks.ends_with(':')) {
        kalimat(baris);
      } else {
        susun_.keterangan(teks, tempat_(baris.nomor, kolom));
      }
    }
  }

  void kalimat(const BarisLembar& baris) {
    const std::size_t kolom = kolom_terisi(baris);
    if (kolom < baris.sel.size()) {
      susun_.paragraf(baris.sel[kolom].teks, tempat_(baris.nomor, kolom), false);
    }
  }

  void tabel(const BarisLembar* akhir) {
    std::size_t kiri = awal_->sel.size();
    std::size_t kanan = 0;
    for (const BarisLembar* b = awal_; b != akhir; ++b) {
      kiri = std::min(kiri, kolom_terisi(*b));
      const auto terakhir = std::find_if(b->sel.rbegin(), b->sel.rend(), [](const SelLembar& sel) {
        return terisi(sel) || sel.tercakup;
      });
      kanan = std::max(kanan, static_cast<std::size_t>(b->sel.rend() - terakhir));
    }
    std::vector<std::size_t> nomor;
    for (const BarisLembar* b = awal_; b != akhir; ++b) {
      nomor.push_back(b->nomor);
    }
    const TempatLembar& tempat = tempat_;
    KisiLaporan kisi([nomor, kiri, tempat](std::size_t baris, std::size_t kolom) {
      return tempat(nomor[baris], kiri + kolom);
    });
    for (const BarisLembar* b = awal_; b != akhir; ++b) {
      kisi.baris();
      isi_baris(kisi, *b, kiri, kanan, static_cast<std::size_t>(akhir - b));
    }
    susun_.tabel(std::move(kisi), 0, tempat_(awal_->nomor, kiri));
  }

  static void isi_baris(KisiLaporan& kisi, const BarisLembar& baris, std::size_t kiri,
                        std::size_t kanan, std::size_t sisa) {
    for (std::size_t k = kiri; k < std::min(kanan, baris.sel.size()); ++k) {
      const SelLembar& sel = baris.sel[k];
      if (!sel.tercakup) {
        kisi.sel({.teks = sel.teks,
                  .rentang_kolom = std::min(sel.rentang_kolom, kanan - k),
                  .rentang_baris = std::min(sel.rentang_baris, sisa)});
      }
    }
  }

  const BarisLembar* awal_;
  const BarisLembar* akhir_;
  const TempatLembar& tempat_;
  PenyusunLaporan& susun_;
};

}  // namespace

void tambah_lembar(const std::vector<BarisLembar>& baris, const TempatLembar& tempat,
                   PenyusunLaporan& susun) {
  const auto kosong = [](const BarisLembar& satu) {
    return std::none_of(satu.sel.begin(), satu.sel.end(),
                        [](const SelLembar& sel) { return terisi(sel) || sel.tercakup; });
  };
  for (std::size_t i = 0; i < baris.size();) {
    if (kosong(baris[i])) {
      ++i;
      continue;
    }
    std::size_t akhir = i + 1;
    while (akhir < baris.size() && baris[akhir].nomor == baris[akhir - 1].nomor + 1 &&
           !kosong(baris[akhir])) {
      ++akhir;
    }
    Blok(baris.data() + i, baris.data() + akhir, tempat, susun).tambah();
    i = akhir;
  }
}

}  // namespace laras::importer
