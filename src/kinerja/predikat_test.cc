#include "kinerja/predikat.h"

#include <gtest/gtest.h>

#include "support/himpunan.h"

namespace laras::kinerja {
namespace {

Angka angka(const char* teks) { return Angka::tetapan(Rational::parse(teks).value()); }

acuan::Skala skala() {
  return acuan::Acuan::rakit(uji::dengan_acuan({}))
      .skala("capaian-lkjip", Tanggal::create(2022, 12, 31).value());
}

TEST(Predikat, LeavesABoundToTheLetterBelow) {
  const char* const semua[][2] = {{"98.83", "AA"}, {"90.01", "AA"}, {"90.00", "A"},
                                  {"80.00", "BB"}, {"70", "B"},     {"60", "CC"},
                                  {"50", "C"},     {"40", "D"},     {"0", "D"}};
  for (const auto& [nilai, harapan] : semua) {
    EXPECT_EQ(harapan, predikat(angka(nilai), skala()).huruf) << nilai;
  }
}

TEST(Predikat, ClampsAFigureOnlyToFindItsLetter) {
  EXPECT_EQ("AA", predikat(angka("100.84"), skala()).huruf);
  EXPECT_EQ("Sangat Memuaskan", predikat(angka("105.76"), skala()).nama);
  EXPECT_EQ("D", predikat(angka("-50"), skala()).huruf);
}

TEST(Predikat, JudgesTheExactFigureAndNotThePrintedOne) {
  EXPECT_EQ("AA", predikat(angka("90.001"), skala()).huruf);
}

TEST(Predikat, IsEmptyWithoutAFigureOrAScale) {
  EXPECT_EQ("", predikat(Angka(), skala()).huruf);
  EXPECT_EQ("", predikat(Angka::daun({}, Keadaan::TidakDirencanakan), skala()).nama);
  EXPECT_EQ("", predikat(angka("95"), acuan::Skala{}).huruf);
}

TEST(Pencapaian, ComparesWithTheTarget) {
  EXPECT_EQ(Pencapaian::Melampaui, pencapaian(angka("100.001")));
  EXPECT_EQ(Pencapaian::Sesuai, pencapaian(angka("100.00")));
  EXPECT_EQ(Pencapaian::BelumMencapai, pencapaian(angka("99.999")));
  EXPECT_EQ(Pencapaian::TanpaNilai, pencapaian(Angka()));
}

}  // namespace
}  // namespace laras::kinerja
