// The program's own LKjIP, written as a page, a Word document and a workbook, comes back with the
// texts that its tables have.

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "importer/laporan.h"
#include "importer/markdown.h"
#include "pelaporan/dokumen.h"
#include "render/docx.h"
#include "render/html.h"
#include "render/xlsx.h"
#include "support/contoh.h"

namespace laras {
namespace {

using pelaporan::TabelTerbaca;

/// Printed figures of a table, row by row. A read one gives the cells of the same columns.
std::vector<std::string> angka(const naskah::Tabel& tabel) {
  std::vector<std::string> hasil;
  for (const naskah::BarisTabel& baris : tabel.baris) {
    for (const naskah::Sel& sel : baris.sel) {
      if (sel.gabung == naskah::Gabung::Tidak && sel.angka) {
        hasil.push_back(sel.tercetak());
      }
    }
  }
  return hasil;
}

std::vector<std::string> angka(const naskah::Tabel& tabel, const TabelTerbaca& terbaca) {
  std::vector<std::string> hasil;
  const std::size_t kepala =
      terbaca.baris.size() - std::min(terbaca.baris.size(), tabel.baris.size());
  for (std::size_t b = 0; b < tabel.baris.size(); ++b) {
    for (std::size_t k = 0; k < tabel.baris[b].sel.size(); ++k) {
      const naskah::Sel& sel = tabel.baris[b].sel[k];
      if (sel.gabung == naskah::Gabung::Tidak && sel.angka) {
        const auto& baris = terbaca.baris.at(kepala + b);
        hasil.push_back(k < baris.size() ? baris[k].teks : "(tiada)");
      }
    }
  }
  return hasil;
}

class LaporanTerbacaLkjip : public testing::Test {
 protected:
  LaporanTerbacaLkjip()
      : bahan_(
            pelaporan::Bahan::rakit(uji::contoh_plandaan(), 2022, importer::urai_markdown, salah_)),
        p_(bahan_),
        naskah_(pelaporan::lkjip(p_)) {}

  /// Every table with a number, in order, with the figures that it prints.
  void memuat_semua(const std::string& nama, const std::string& bytes) {
    const auto hasil = importer::baca_laporan(nama, bytes);
    ASSERT_TRUE(hasil.ok()) << hasil.error().message;
    const std::vector<TabelTerbaca>& terbaca = hasil.value().tabel;
    std::size_t dari = 0;
    for (const naskah::Tabel* tabel : naskah::tabel(naskah_)) {
      const auto ada = std::find_if(terbaca.begin() + static_cast<std::ptrdiff_t>(dari),
                                    terbaca.end(), [&](const TabelTerbaca& satu) {
                                      return satu.nomor == tabel->nomor &&
                                             satu.judul.starts_with(tabel->judul) &&
                                             satu.judul.find(tabel->bagian) != std::string::npos;
                                    });
      ASSERT_NE(terbaca.end(), ada) << nama << ": Tabel " << tabel->nomor << " " << tabel->judul;
      dari = static_cast<std::size_t>(ada - terbaca.begin()) + 1;
      EXPECT_EQ(tabel->kolom.size(), ada->baris[0].size()) << nama << " " << tabel->nomor;
      EXPECT_EQ(angka(*tabel), angka(*tabel, *ada)) << nama << " " << tabel->nomor;
    }
  }

  Errors salah_;
  pelaporan::Bahan bahan_;
  pelaporan::Penyusun p_;
  naskah::Naskah naskah_;
};

TEST_F(LaporanTerbacaLkjip, ComesBackFromAPage) {
  memuat_semua("lkjip.html", render::html(naskah_));
}

TEST_F(LaporanTerbacaLkjip, ComesBackFromADocument) {
  memuat_semua("lkjip.docx", render::docx(naskah_, {}).value());
}

TEST_F(LaporanTerbacaLkjip, ComesBackFromAWorkbook) {
  memuat_semua("lkjip.xlsx", render::xlsx(naskah_, render::Kertas::A4).value());
}

TEST_F(LaporanTerbacaLkjip, HasNoWordsOfThePanelsInAPage) {
  const auto hasil = importer::baca_laporan("lkjip.html", render::html(naskah_));
  ASSERT_TRUE(hasil.ok());
  for (const auto& paragraf : hasil.value().paragraf) {
    EXPECT_EQ(std::string::npos, paragraf.teks.find("Setiap angka dalam dokumen ini berasal"));
    EXPECT_NE("Asal Angka", paragraf.bagian);
  }
}

}  // namespace
}  // namespace laras
