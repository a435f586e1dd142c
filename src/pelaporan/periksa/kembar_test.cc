#include "pelaporan/periksa/kembar.h"

#include <gtest/gtest.h>

#include "pelaporan/periksa/laporan_uji.h"

namespace laras::pelaporan::pemeriksa {
namespace {

using Daftar = std::vector<std::string>;

std::string rekap(const std::string& ketiga) {
  std::string isi =
      "Kode|Program|Target 2022|Realisasi s/d 2022|Realisasi Triwulan II 2022|Realisasi Renstra\n";
  for (int i = 1; i <= 12; ++i) {
    const std::string k = std::to_string(i + 2) + " dok";
    isi += "7.01.0" + std::to_string(i % 9 + 1) + "." + std::to_string(i) + "|Kegiatan huruf " +
           std::string(8, static_cast<char>('a' + i)) + "|40 dok|" + k + "|" + k + "|" +
           (i == 5 ? ketiga : k) + "\n";
  }
  return isi;
}

TEST(PeriksaKolomKembar, SeesTheOneRowThatDiffers) {
  EXPECT_EQ(Daftar{}, temuan_uji(rekap("7 dok")));
  EXPECT_EQ(Daftar{"baris 6 8 dok -> 7 dok: salah ketik"}, temuan_uji(rekap("8 dok")));
}

TEST(PeriksaKolomKembar, LetsQuartersDiffer) {
  std::string isi = "No|Kegiatan|Realisasi TW I|Realisasi TW II|Realisasi TW III\n";
  for (int i = 1; i <= 12; ++i) {
    const std::string k = std::to_string(i + 2);
    isi += std::to_string(i) + "|Kegiatan " + std::string(6, static_cast<char>('a' + i)) + "|" + k +
           "|" + k + "|" + (i == 5 ? "9" : k) + "\n";
  }
  EXPECT_EQ(Daftar{}, temuan_uji(isi));
}

std::string berkode(const std::string& keempat, const std::string& nama) {
  std::string isi = "Kode|Kegiatan|Pagu Anggaran\n";
  for (int i = 1; i <= 9; ++i) {
    const std::string kode = "7.01.0" + std::to_string(i);
    isi += (i == 4 ? keempat : kode) + "|" +
           (i == 4 ? nama : "Urusan " + std::string(9, static_cast<char>('a' + i))) + "|1.250." +
           std::to_string(100 + i) + "\n";
  }
  return isi;
}

TEST(PeriksaKodeKembar, SeesACodeOfAnotherWidth) {
  EXPECT_EQ(Daftar{}, temuan_uji(berkode("7.01.04", "Ketertiban umum")));
  EXPECT_EQ(Daftar{"baris 5 7.01.004 -> : kode tidak baku"},
            temuan_uji(berkode("7.01.004", "Ketertiban umum")));
}

TEST(PeriksaKodeKembar, SeesOneCodeForTwoNames) {
  EXPECT_EQ(Daftar{"baris 5 7.01.03 -> : kode ganda"},
            temuan_uji(berkode("7.01.03", "Ketertiban umum")));
}

}  // namespace
}  // namespace laras::pelaporan::pemeriksa
