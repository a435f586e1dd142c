// The documents of the sample office as pages: what document rule 11 asks of every page.

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>

#include "importer/markdown.h"
#include "pelaporan/dokumen.h"
#include "render/pdf_uji.h"
#include "support/contoh.h"

namespace laras {
namespace {

using render::Cetakan;
using render::dari_mm;
using uji::BarisCetak;

class PdfContoh : public testing::Test {
 protected:
  PdfContoh()
      : bahan_(
            pelaporan::Bahan::rakit(uji::contoh_plandaan(), 2022, importer::urai_markdown, salah_)),
        p_(bahan_) {}

  template <class F>
  void tiap_dokumen(F periksa) {
    const std::vector<naskah::Naskah> semua = {
        pelaporan::lkjip(p_), pelaporan::perjanjian_kinerja(p_),
        pelaporan::pengukuran_kinerja(p_, 4), pelaporan::rekap_renja(p_, 2)};
    for (const naskah::Naskah& naskah : semua) {
      for (const render::Kertas kertas : {render::Kertas::A4, render::Kertas::F4}) {
        SCOPED_TRACE(naskah.id + (kertas == render::Kertas::A4 ? " on A4" : " on F4"));
        const uji::Susunan susunan(naskah, kertas);
        periksa(susunan.cetakan(), kertas);
      }
    }
  }

  Errors salah_;
  pelaporan::Bahan bahan_;
  pelaporan::Penyusun p_;
};

TEST_F(PdfContoh, HasNoTextOutsideThePageBlock) {
  tiap_dokumen([](const Cetakan& cetakan, render::Kertas kertas) {
    for (const BarisCetak& satu : uji::baris_cetak(cetakan)) {
      const auto& lembar = cetakan.lembar[satu.lembar];
      const render::Halaman ukuran = render::halaman(kertas, lembar.rebah);
      EXPECT_GE(satu.x, dari_mm(ukuran.kiri) - 1) << satu.teks;
      EXPECT_LE(satu.kanan, dari_mm(ukuran.lebar - ukuran.kanan) + 64) << satu.teks;
      if (!satu.jenis.empty() && lembar.berkepala) {
        EXPECT_GE(satu.y, dari_mm(ukuran.atas)) << satu.teks;
        EXPECT_LE(satu.y, dari_mm(ukuran.tinggi - ukuran.bawah)) << satu.teks;
      }
    }
  });
}

TEST_F(PdfContoh, HasNoHeadingOrCaptionLastOnAPage) {
  tiap_dokumen([](const Cetakan& cetakan, render::Kertas /*kertas*/) {
    std::map<std::size_t, BarisCetak> terbawah;
    for (const BarisCetak& satu : uji::baris_cetak(cetakan)) {
      if (!satu.jenis.empty() && satu.y > terbawah[satu.lembar].y) {
        terbawah[satu.lembar] = satu;
      }
    }
    for (const auto& [lembar, satu] : terbawah) {
      EXPECT_NE('H', satu.jenis[0]) << satu.teks;
      EXPECT_FALSE(satu.jenis == "Caption" && satu.induk == "Table") << satu.teks;
    }
  });
}

TEST_F(PdfContoh, HasNoPageOfNotesAlone) {
  tiap_dokumen([](const Cetakan& cetakan, render::Kertas /*kertas*/) {
    std::map<std::size_t, BarisCetak> teratas;
    for (const BarisCetak& satu : uji::baris_cetak(cetakan)) {
      const auto ada = teratas.find(satu.lembar);
      if (!satu.jenis.empty() && (ada == teratas.end() || satu.y < ada->second.y)) {
        teratas[satu.lembar] = satu;
      }
    }
    for (const auto& [lembar, satu] : teratas) {
      EXPECT_FALSE(satu.teks == "Rumus" || satu.teks == "Catatan" || satu.teks == "Sumber")
          << "on page " << lembar + 1;
    }
  });
}

TEST_F(PdfContoh, SumsTheYearUpOnOnePage) {
  tiap_dokumen([](const Cetakan& cetakan, render::Kertas /*kertas*/) {
    EXPECT_LE(std::count_if(cetakan.lembar.begin(), cetakan.lembar.end(),
                            [](const auto& satu) { return satu.bab == "Ikhtisar Eksekutif"; }),
              1);
  });
}

TEST_F(PdfContoh, LeadsEveryReferenceToItsPlace) {
  tiap_dokumen([](const Cetakan& cetakan, render::Kertas /*kertas*/) {
    for (const render::Lembar& lembar : cetakan.lembar) {
      for (const render::Tautan& satu : lembar.tautan) {
        EXPECT_TRUE(cetakan.tujuan.contains(satu.tujuan)) << satu.tujuan;
      }
    }
  });
}

}  // namespace
}  // namespace laras
