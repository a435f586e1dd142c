#include "pelaporan/bagian_narasi.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "pelaporan/bahan_uji.h"

namespace laras::pelaporan {
namespace {

SifatNarasi sifat(const std::vector<BagianNarasi>& semua, const std::string& kode) {
  const auto ada = std::find_if(semua.begin(), semua.end(),
                                [&](const BagianNarasi& satu) { return satu.kode == kode; });
  EXPECT_NE(semua.end(), ada) << kode;
  return ada == semua.end() ? SifatNarasi::Menambah : ada->sifat;
}

std::vector<BagianNarasi> bagian(const std::string& realisasi) {
  uji::Baris b = uji::kantor_kecil();
  uji::tambah_indikator(b, "iku-a", "sasaran", "nilai", "80.00");
  if (!realisasi.empty()) {
    b.tambah(
        "realisasi",
        {{"indikator", "iku-a"}, {"tahun", "2025"}, {"periode", "TAHUN"}, {"nilai", realisasi}});
  }
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  return daftar_bagian_narasi(p);
}

TEST(BagianNarasi, AsksForReasonsOnlyWhereATargetWasMissed) {
  const auto luput = bagian("70.00");
  EXPECT_EQ(SifatNarasi::Diminta, sifat(luput, "3.1.1-iku-a"));
  EXPECT_EQ(SifatNarasi::Diminta, sifat(luput, "3.1.5-penyebab"));
  for (const char* realisasi : {"80.00", ""}) {
    const auto semua = bagian(realisasi);
    EXPECT_EQ(SifatNarasi::Menambah, sifat(semua, "3.1.1-iku-a")) << realisasi;
    EXPECT_EQ(SifatNarasi::Menambah, sifat(semua, "3.1.5-strategi")) << realisasi;
    EXPECT_EQ(SifatNarasi::Diminta, sifat(semua, "3.1.5-penunjang")) << realisasi;
  }
}

TEST(BagianNarasi, HasEachPlaceOnce) {
  auto semua = bagian("70.00");
  std::sort(semua.begin(), semua.end(),
            [](const auto& a, const auto& b) { return a.kode < b.kode; });
  EXPECT_EQ(semua.end(),
            std::adjacent_find(semua.begin(), semua.end(),
                               [](const auto& a, const auto& b) { return a.kode == b.kode; }));
}

}  // namespace
}  // namespace laras::pelaporan
