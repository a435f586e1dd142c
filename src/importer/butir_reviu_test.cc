#include "importer/butir_reviu.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "embedded/assets.h"

namespace laras::importer {
namespace {

constexpr const char* kKepala = "bagian,nomor,isi,penilai,regulasi\n";

TEST(BacaButirReviu, ReadsTheFormThatTheProgramCarries) {
  const auto hasil = baca_butir_reviu(embedded::find("acuan/reviu.csv"));
  ASSERT_TRUE(hasil.ok()) << hasil.error().message;
  const auto banyak = [&](const char* bagian) {
    return std::count_if(hasil.value().begin(), hasil.value().end(),
                         [&](const pelaporan::ButirReviu& b) { return b.bagian == bagian; });
  };
  EXPECT_EQ(6, banyak("format"));
  EXPECT_EQ(7, banyak("mekanisme"));
  EXPECT_EQ(10, banyak("substansi"));
  EXPECT_EQ(3, banyak("pernyataan"));
}

TEST(BacaButirReviu, RefusesAJudgeThatNobodyIs) {
  const auto hasil = baca_butir_reviu(std::string(kKepala) + "format,1,Isi,dukun,\n");
  ASSERT_FALSE(hasil.ok());
  EXPECT_EQ("Formulir reviu baris 2: penilai \"dukun\" tidak dikenal.", hasil.error().message);
}

TEST(BacaButirReviu, RefusesAPartThatTheDocumentDoesNotHave) {
  const auto hasil = baca_butir_reviu(std::string(kKepala) + "sampul,1,Isi,,\n");
  ASSERT_FALSE(hasil.ok());
  EXPECT_EQ("Formulir reviu baris 2: bagian \"sampul\" tidak dikenal.", hasil.error().message);
}

TEST(BacaButirReviu, RefusesOtherColumns) {
  EXPECT_FALSE(baca_butir_reviu("bagian,isi\nformat,Isi\n").ok());
  EXPECT_FALSE(baca_butir_reviu("").ok());
}

}  // namespace
}  // namespace laras::importer
