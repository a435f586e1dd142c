#include "base/terdekat.h"

#include <gtest/gtest.h>

namespace laras::teks {
namespace {

TEST(Terdekat, NamesTheCandidateMeantByATypingSlip) {
  EXPECT_EQ("pagu", terdekat("pgu", {"target", "pagu", "iku"}));
  EXPECT_EQ("realisasi_anggaran",
            terdekat("realisasi-anggaran", {"realisasi", "realisasi_anggaran"}));
  EXPECT_EQ("impor", terdekat("import", {"ekspor", "impor"}));
}

TEST(Terdekat, StaysSilentWhereNothingIsNear) {
  EXPECT_EQ("", terdekat("kwitansi", {"pagu", "target"}));
  EXPECT_EQ("", terdekat("", {"pagu"}));
  EXPECT_EQ("", terdekat(std::string(1000, 'a'), {"pagu"}));
}

}  // namespace
}  // namespace laras::teks
