#include "pelaporan/periksa/bilangan.h"

#include <gtest/gtest.h>

namespace laras::pelaporan::pemeriksa {
namespace {

std::string baca(std::string_view teks) {
  const auto sel = urai_sel(teks);
  std::string hasil;
  for (const auto& b : sel.bacaan) {
    hasil += (hasil.empty() ? "" : " / ") + b.nilai.str() + (b.persen ? "%" : "") +
             (b.satuan.empty() ? "" : " " + b.satuan) + (b.rusak ? " rusak" : "");
  }
  return hasil;
}

TEST(UraiSel, ReadsEveryWayOfWritingThatReportsKnow) {
  EXPECT_EQ("2134044723", baca("2.134.044.723"));
  EXPECT_EQ("2134044723", baca("2,134,044,723.00"));
  EXPECT_EQ("2173310423", baca("Rp. 2.173.310.423,-"));
  EXPECT_EQ("98.83%", baca("98,83 %"));
  EXPECT_EQ("94.43%", baca("94.43%"));
  EXPECT_EQ("-571", baca("(571)"));
  EXPECT_EQ("26 dokumen", baca("26 dok"));
  EXPECT_EQ("13 tp pkk", baca("13 TP PKK"));
  EXPECT_EQ("3.03", baca("3,03 (efisiensi tercapai)"));
}

TEST(UraiSel, KeepsBothReadingsOfThreeDecimals) {
  EXPECT_EQ("3557 / 3.557", baca("3,557"));
  EXPECT_EQ("10257 lembar / 10.257 lembar", baca("10.257 lembar"));
  EXPECT_EQ("98.83% / 98830%", baca("98,830%"));
}

TEST(UraiSel, MarksSeparatorsThatObeyNoWayOfWriting) {
  EXPECT_EQ("1689395603 rusak", baca("1,689.395.603.00"));
  EXPECT_EQ("1877391123 rusak", baca("1.877,391,123"));
}

TEST(UraiSel, KnowsWhatIsNoFigure) {
  EXPECT_EQ(IsiSel::Kosong, urai_sel("  ").isi);
  EXPECT_EQ(IsiSel::Nihil, urai_sel("-").isi);
  EXPECT_EQ(IsiSel::TakAda, urai_sel("Tidak ada rujukan").isi);
  EXPECT_EQ(IsiSel::Teks, urai_sel("24 Maret 2023").isi);
  EXPECT_EQ(IsiSel::Teks, urai_sel("188/09/415.61/2022").isi);
  EXPECT_EQ(IsiSel::Rentang, urai_sel("80 - 90").isi);
}

TEST(Bilangan, RoundsHalfAwayFromZeroAndKnowsCutting) {
  const auto bilangan = urai_sel("1,02").bacaan.front();
  EXPECT_TRUE(bilangan.dibulatkan_dari(Rational(1015, 1000)));
  EXPECT_FALSE(bilangan.dibulatkan_dari(Rational(1025, 1000)));
  EXPECT_TRUE(bilangan.dipotong_dari(Rational(1029, 1000)));
}

TEST(Cetak, GroupsThousandsAndUsesAComma) {
  EXPECT_EQ("2.134.044.723", cetak(2134044723, 0, false));
  EXPECT_EQ("98,83%", cetak(Rational(9883, 100), 2, true));
  EXPECT_EQ("-1.000,5", cetak(Rational(-10005, 10), 1, false));
}

}  // namespace
}  // namespace laras::pelaporan::pemeriksa
