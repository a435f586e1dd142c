#include "render/huruf.h"

#include <gtest/gtest.h>

namespace laras::render {
namespace {

TEST(Huruf, KnowsTheWidthsOfDigitsAndLetters) {
  EXPECT_EQ(4 * 556 + 278 + 889, lebar_relatif("98,83%"));
  EXPECT_EQ(667 + 222, lebar_relatif("Ai"));
  EXPECT_EQ(722 + 278, lebar_relatif("Ai", true));
  EXPECT_EQ(556, lebar_teks("0", 1000));
}

TEST(Huruf, CountsALetterOfSeveralBytesOnce) { EXPECT_EQ(600, lebar_relatif("▲")); }

TEST(Lipat, BreaksAtSpacesAndAfterSlashes) {
  EXPECT_EQ((std::vector<std::string>{"aaa", "bbb"}), lipat("aaa bbb", 2000, 1000));
  EXPECT_EQ((std::vector<std::string>{"aaa/", "bbb"}), lipat("aaa/bbb", 2000, 1000));
  EXPECT_EQ((std::vector<std::string>{"aaa bbb"}), lipat("aaa bbb", 9000, 1000));
}

TEST(Lipat, BreaksAWordThatIsTooWideButNeverALetter) {
  EXPECT_EQ((std::vector<std::string>{"aa", "aa", "a"}), lipat("aaaaa", 1200, 1000));
  EXPECT_EQ((std::vector<std::string>{"▲", "▲"}), lipat("▲▲", 700, 1000));
  EXPECT_EQ((std::vector<std::string>{"W"}), lipat("W", 1, 1000));
}

TEST(Lipat, IsNeverEmpty) { EXPECT_EQ(std::vector<std::string>{""}, lipat("", 100, 100)); }

TEST(Lipat, StaysWithinItsWidth) {
  for (const std::string& baris :
       lipat("Koordinasi Penyelenggaraan Urusan Pemerintahan Umum/Ketertiban", 2500, 240)) {
    EXPECT_LE(lebar_teks(baris, 240), 2500) << baris;
  }
}

}  // namespace
}  // namespace laras::render
