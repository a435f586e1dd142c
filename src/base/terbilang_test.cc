#include "base/terbilang.h"

#include <gtest/gtest.h>

#include <limits>
#include <map>
#include <sstream>

#include "base/acak_uji.h"

namespace laras {
namespace {

std::string desimal(const char* teks) { return terbilang(Decimal::parse(teks).value()); }

/// The way back, by a grammar of its own: words to a number.
std::uint64_t bilangan(const std::string& kalimat) {
  static const std::map<std::string, std::uint64_t> kSatuan = {
      {"nol", 0},      {"satu", 1},     {"dua", 2},      {"tiga", 3},    {"empat", 4},
      {"lima", 5},     {"enam", 6},     {"tujuh", 7},    {"delapan", 8}, {"sembilan", 9},
      {"sepuluh", 10}, {"sebelas", 11}, {"seratus", 100}};
  static const std::map<std::string, std::uint64_t> kSkala = {
      {"ribu", 1'000},
      {"juta", 1'000'000},
      {"miliar", 1'000'000'000},
      {"triliun", 1'000'000'000'000},
      {"kuadriliun", 1'000'000'000'000'000},
      {"kuintiliun", 1'000'000'000'000'000'000}};
  std::uint64_t jumlah = 0;
  std::uint64_t kelompok = 0;
  std::uint64_t satuan = 0;
  std::istringstream kata(kalimat);
  for (std::string satu; kata >> satu;) {
    if (kSatuan.contains(satu)) {
      kelompok += satuan;
      satuan = kSatuan.at(satu);
    } else if (satu == "belas") {
      satuan += 10;
    } else if (satu == "puluh" || satu == "ratus") {
      satuan *= satu == "puluh" ? 10U : 100U;
    } else if (satu == "seribu") {
      jumlah += 1000;
    } else {
      jumlah += (kelompok + satuan) * kSkala.at(satu);
      kelompok = 0;
      satuan = 0;
    }
  }
  return jumlah + kelompok + satuan;
}

TEST(Terbilang, SpellsTheSumsOfLkjipPlandaan2022) {
  EXPECT_EQ(
      "dua miliar seratus tujuh puluh tiga juta tiga ratus sepuluh ribu empat ratus dua puluh tiga "
      "rupiah",
      terbilang(Rupiah(2173310423)));
  EXPECT_EQ("seratus tiga puluh empat juta dua ratus delapan belas ribu lima ratus delapan rupiah",
            terbilang(Rupiah(134218508)));
}

TEST(Terbilang, SaysSeFormsOnlyForOne) {
  const std::pair<std::int64_t, const char*> contoh[] = {
      {0, "nol"},
      {1, "satu"},
      {10, "sepuluh"},
      {11, "sebelas"},
      {12, "dua belas"},
      {19, "sembilan belas"},
      {20, "dua puluh"},
      {21, "dua puluh satu"},
      {100, "seratus"},
      {101, "seratus satu"},
      {110, "seratus sepuluh"},
      {199, "seratus sembilan puluh sembilan"},
      {200, "dua ratus"},
      {1'000, "seribu"},
      {1'001, "seribu satu"},
      {1'999, "seribu sembilan ratus sembilan puluh sembilan"},
      {11'000, "sebelas ribu"},
      {100'000, "seratus ribu"},
      {101'000, "seratus satu ribu"},
      {111'111, "seratus sebelas ribu seratus sebelas"},
      {1'000'000, "satu juta"},
      {1'001'000, "satu juta seribu"},
      {1'000'000'000, "satu miliar"},
      {1'000'001'000'000, "satu triliun satu juta"}};
  for (const auto& [nilai, kalimat] : contoh) {
    EXPECT_EQ(kalimat, terbilang(nilai));
  }
}

TEST(Terbilang, SaysMinusFirst) {
  EXPECT_EQ("minus seribu", terbilang(-1000));
  EXPECT_EQ("minus lima rupiah", terbilang(Rupiah(-5)));
  EXPECT_EQ("minus nol koma lima", desimal("-0.5"));
}

TEST(Terbilang, SaysDecimalsOneByOne) {
  EXPECT_EQ("tujuh puluh koma satu tujuh", desimal("70.17"));
  EXPECT_EQ("tiga koma lima nol", desimal("3.50"));
  EXPECT_EQ("nol koma nol nol lima", desimal("0.005"));
  EXPECT_EQ("empat belas", desimal("14"));
  EXPECT_EQ("nol", desimal("-0"));
}

TEST(Terbilang, ReachesTheEndsOfInt64) {
  EXPECT_EQ(
      "minus sembilan kuintiliun dua ratus dua puluh tiga kuadriliun tiga ratus tujuh puluh dua "
      "triliun tiga puluh enam miliar delapan ratus lima puluh empat juta tujuh ratus tujuh puluh "
      "lima ribu delapan ratus delapan",
      terbilang(std::numeric_limits<std::int64_t>::min()));
}

TEST(Terbilang, CanBeCountedBack) {
  for (std::int64_t n = 0; n < 20'000; ++n) {
    EXPECT_EQ(static_cast<std::uint64_t>(n), bilangan(terbilang(n)));
  }
  AcakUji acak(21);
  for (int i = 0; i < 20'000; ++i) {
    const std::int64_t n = acak.bulat();
    const std::string kalimat = terbilang(n);
    EXPECT_EQ(n < 0, kalimat.starts_with("minus "));
    EXPECT_EQ(static_cast<std::uint64_t>(n < 0 ? -n : n),
              bilangan(n < 0 ? kalimat.substr(6) : kalimat));
  }
}

}  // namespace
}  // namespace laras
