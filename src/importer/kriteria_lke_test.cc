#include "importer/kriteria_lke.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "embedded/assets.h"

namespace laras::importer {
namespace {

constexpr const char* kKepala = "subkomponen,nomor,isi,penilai,regulasi\n";

TEST(BacaKriteriaLke, ReadsTheCriteriaThatTheProgramCarries) {
  const auto hasil = baca_kriteria_lke(embedded::find("acuan/kriteria_lke.csv"));
  ASSERT_TRUE(hasil.ok()) << hasil.error().message;
  const auto banyak = [&](const char* sub) {
    return std::count_if(
        hasil.value().begin(), hasil.value().end(),
        [&](const pelaporan::KriteriaLke& satu) { return satu.subkomponen == sub; });
  };
  EXPECT_EQ(6, banyak("3.a"));
  EXPECT_EQ(9, banyak("3.b"));
  EXPECT_EQ(7, banyak("3.c"));
}

TEST(BacaKriteriaLke, RefusesAJudgeThatNobodyIs) {
  const auto hasil = baca_kriteria_lke(std::string(kKepala) + "3.a,1,Isi,dukun,Peraturan\n");
  ASSERT_FALSE(hasil.ok());
  EXPECT_EQ("Kriteria LKE baris 2: penilai \"dukun\" tidak dikenal.", hasil.error().message);
}

TEST(BacaKriteriaLke, RefusesACriterionWithoutItsRegulation) {
  EXPECT_FALSE(baca_kriteria_lke(std::string(kKepala) + "3.a,1,Isi,,\n").ok());
  EXPECT_FALSE(baca_kriteria_lke(std::string(kKepala) + "3.a,1,Isi\n").ok());
  EXPECT_FALSE(baca_kriteria_lke("nomor,isi\n").ok());
}

}  // namespace
}  // namespace laras::importer
