#include "pelaporan/kelompok_temuan.h"

#include <gtest/gtest.h>

namespace laras::pelaporan {
namespace {

Temuan temuan(std::string lokasi, std::string akar = {}) {
  Temuan t;
  t.lokasi = std::move(lokasi);
  t.akar = std::move(akar);
  return t;
}

TEST(Kelompokkan, PutsAConsequenceUnderItsRootWhereverItStands) {
  const auto hasil = kelompokkan({temuan("baris 2", "baris 9"), temuan("baris 9")});
  ASSERT_EQ(1U, hasil.size());
  EXPECT_EQ(1U, hasil[0].pangkal);
  EXPECT_EQ((std::vector<std::size_t>{0}), hasil[0].akibat);
}

TEST(Kelompokkan, GivesConsequencesToTheFirstRootOfAPlace) {
  const auto hasil =
      kelompokkan({temuan("baris 2"), temuan("baris 2"), temuan("baris 2", "baris 2")});
  ASSERT_EQ(2U, hasil.size());
  EXPECT_EQ((std::vector<std::size_t>{2}), hasil[0].akibat);
  EXPECT_TRUE(hasil[1].akibat.empty());
}

TEST(Kelompokkan, KeepsAConsequenceWhoseRootIsNotThere) {
  const auto hasil = kelompokkan({temuan("baris 2", "baris 1")});
  ASSERT_EQ(1U, hasil.size());
  EXPECT_EQ(0U, hasil[0].pangkal);
}

TEST(Cacah, CountsOneKindAlone) {
  std::vector<Temuan> semua(3);
  semua[1].jenis = JenisTemuan::Peringatan;
  EXPECT_EQ(2U, cacah(semua, JenisTemuan::Kontradiksi));
  EXPECT_EQ(1U, cacah(semua, JenisTemuan::Peringatan));
  EXPECT_EQ(0U, cacah(semua, JenisTemuan::Pembulatan));
}

}  // namespace
}  // namespace laras::pelaporan
