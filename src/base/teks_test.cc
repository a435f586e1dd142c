#include "base/teks.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/acak_uji.h"

namespace laras::teks {
namespace {

TEST(Teks, TrimsEveryKindOfSpace) {
  EXPECT_EQ("a b", pangkas(" \t\r\na b\u00a0\u202f\u2003\u3000"));
  EXPECT_EQ("a", pangkas("\ufeffa"));
  EXPECT_EQ("", pangkas(" \u00a0 "));
  EXPECT_EQ("", pangkas(""));
  EXPECT_EQ("\u00e9", pangkas("\u00e9"));
  EXPECT_EQ("\u2013", pangkas("\u2013"));
  EXPECT_EQ("\xa0", pangkas("\xa0"));
}

TEST(Teks, FoldsInnerSpaceToOne) {
  EXPECT_EQ("Tidak ada rujukan", rapikan("  Tidak \u00a0 ada\n\trujukan "));
  EXPECT_EQ("", rapikan(" \n"));
  EXPECT_EQ("caf\u00e9 x", rapikan("caf\u00e9\u2009x"));
}

TEST(Teks, SplitsAndJoins) {
  const std::vector<std::string> tiga = {"7", "", "2"};
  EXPECT_EQ(tiga, pisah("7..2", '.'));
  EXPECT_EQ("7..2", gabung(tiga, "."));
  EXPECT_EQ(std::vector<std::string>{""}, pisah("", '.'));
  EXPECT_EQ("", gabung({}, ", "));
  EXPECT_EQ("a, b", gabung({"a", "b"}, ", "));
}

TEST(Teks, ChangesTheCaseOfAsciiOnly) {
  EXPECT_EQ("camat \u00c9", kecilkan("CAMAT \u00c9"));
  EXPECT_EQ("Camat", awal_besar("camat"));
  EXPECT_EQ("camat", awal_kecil("Camat"));
  EXPECT_EQ("", awal_besar(""));
  EXPECT_EQ("", awal_kecil(""));
  EXPECT_EQ("7a", awal_besar("7a"));
}

TEST(Teks, KnowsWellFormedUtf8) {
  for (const char* sah : {"", "abc", "\u00e9", "\u20ac", "\U0001F4C4", "\ufffd", "\xed\x9f\xbf",
                          "\xf4\x8f\xbf\xbf", "\xee\x80\x80"}) {
    EXPECT_TRUE(utf8_sah(sah)) << sah;
  }
  for (const char* rusak : {"\x80", "\xbf", "\xc0\x80", "\xc1\xbf", "\xc2", "\xc2z", "\xe0\x9f\xbf",
                            "\xe2\x82", "\xed\xa0\x80", "\xf0\x8f\xbf\xbf", "\xf0\x9f\x93",
                            "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff", "a\x80z"}) {
    EXPECT_FALSE(utf8_sah(rusak));
  }
}

TEST(Teks, CountsCodePoints) {
  EXPECT_EQ(0U, panjang_utf8(""));
  EXPECT_EQ(4U, panjang_utf8("a\u00e9\u20ac\U0001F4C4"));
}

TEST(Teks, ReplacesFromLeftToRight) {
  EXPECT_EQ("b.b", ganti("aa.aa", "aa", "b"));
  EXPECT_EQ("ba", ganti("aaa", "aa", "b"));
  EXPECT_EQ("xx", ganti("x", "x", "xx"));
  EXPECT_EQ("a", ganti("a", "", "b"));
  EXPECT_EQ("", ganti("a", "a", ""));
}

TEST(Teks, OrdersCodesNaturally) {
  const std::vector<std::string> urut = {"",        "7",    "7.01", "7.01.2", "7.01.02.1",
                                         "7.01.10", "7.02", "10",   "A1",     "A2",
                                         "A10",     "A10b", "B"};
  for (std::size_t i = 0; i < urut.size(); ++i) {
    for (std::size_t j = 0; j < urut.size(); ++j) {
      EXPECT_EQ(i < j, kurang_alami(urut[i], urut[j])) << urut[i] << " " << urut[j];
    }
  }
}

TEST(Teks, OrdersCodesTotally) {
  AcakUji acak(31);
  std::vector<std::string> kode;
  for (int i = 0; i < 120; ++i) {
    std::string satu;
    for (std::int64_t n = acak.antara(0, 5); n > 0; --n) {
      satu.push_back("0019.aZ"[acak.antara(0, 6)]);
    }
    kode.push_back(satu);
  }
  for (const std::string& a : kode) {
    for (const std::string& b : kode) {
      EXPECT_EQ(a != b, kurang_alami(a, b) || kurang_alami(b, a)) << a << " " << b;
      EXPECT_FALSE(kurang_alami(a, b) && kurang_alami(b, a)) << a << " " << b;
      for (const std::string& c : kode) {
        EXPECT_TRUE(!kurang_alami(a, b) || !kurang_alami(b, c) || kurang_alami(a, c))
            << a << " " << b << " " << c;
      }
    }
  }
}

TEST(Teks, EnumeratesAsASentenceDoes) {
  EXPECT_EQ("", rangkai({}));
  EXPECT_EQ("a", rangkai({"a"}));
  EXPECT_EQ("a dan b", rangkai({"a", "b"}));
  EXPECT_EQ("a, b, dan c", rangkai({"a", "b", "c"}));
}

}  // namespace
}  // namespace laras::teks
