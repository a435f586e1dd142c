#include "acuan/periode.h"

#include <gtest/gtest.h>

namespace laras::acuan {
namespace {

TEST(Periode, IsWrittenAndReadByTheSameWord) {
  for (const char* kata : {"TAHUN", "TW1", "TW2", "TW3", "TW4"}) {
    EXPECT_EQ(kata, kode(periode(kata)));
  }
}

TEST(Periode, NumbersTheTriwulan) {
  EXPECT_EQ(Periode::Tw1, triwulan(1));
  EXPECT_EQ(Periode::Tw4, triwulan(4));
  EXPECT_EQ("TW3", kode(triwulan(3)));
}

TEST(Periode, IsSpokenOfWithItsYear) {
  EXPECT_EQ("tahun 2022", uraian(Periode::Tahun, 2022));
  EXPECT_EQ("triwulan I 2022", uraian(Periode::Tw1, 2022));
  EXPECT_EQ("triwulan IV 2023", uraian(Periode::Tw4, 2023));
}

TEST(Romawi, CountsTheMonthsOfAYear) {
  EXPECT_EQ("I", romawi(1));
  EXPECT_EQ("IV", romawi(4));
  EXPECT_EQ("IX", romawi(9));
  EXPECT_EQ("XII", romawi(12));
}

TEST(Akhir, IsTheYearAfterTheFourthTriwulan) {
  EXPECT_EQ(Periode::Tw3, akhir(Periode::Tw3));
  EXPECT_EQ(Periode::Tahun, akhir(Periode::Tw4));
}

}  // namespace
}  // namespace laras::acuan
