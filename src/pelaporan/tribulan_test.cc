#include "pelaporan/tribulan.h"

#include <gtest/gtest.h>

namespace laras::pelaporan {
namespace {

TEST(Tribulan, RunsFromTheFirstToTheLastDay) {
  EXPECT_EQ("1 Januari sampai dengan 31 Maret 2024", rentang_tribulan(2024, 1));
  EXPECT_EQ("1 April sampai dengan 30 Juni 2024", rentang_tribulan(2024, 2));
  EXPECT_EQ("1 Juli sampai dengan 30 September 2024", rentang_tribulan(2024, 3));
  EXPECT_EQ("1 Oktober sampai dengan 31 Desember 2024", rentang_tribulan(2024, 4));
}

TEST(Tribulan, EndsWithTheYear) {
  EXPECT_EQ(acuan::Periode::Tw3, sampai_tribulan(3));
  EXPECT_EQ(acuan::Periode::Tahun, sampai_tribulan(4));
}

}  // namespace
}  // namespace laras::pelaporan
