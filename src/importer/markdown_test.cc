#include "importer/markdown.h"

#include <gtest/gtest.h>

#include <string>
#include <variant>

namespace laras::importer {
namespace {

using naskah::Daftar;
using naskah::Judul;
using naskah::Paragraf;

template <class T>
const T& blok(const std::vector<naskah::Blok>& isi, std::size_t i) {
  return std::get<T>(isi.at(i));
}

std::string teks(const std::vector<naskah::Blok>& isi, std::size_t i) {
  return naskah::tercetak(blok<Paragraf>(isi, i).isi);
}

TEST(Markdown, MakesNothingOfNothing) {
  EXPECT_TRUE(urai_markdown("").empty());
  EXPECT_TRUE(urai_markdown("\n \n").empty());
}

TEST(Markdown, KeepsALiveFigureWholeInOneRun) {
  const auto isi = urai_markdown("Capaian {{capaian:iku_ikm_2}} dan {{pagu:7.01.01}} tahun\nini.");
  ASSERT_EQ(1U, isi.size());
  ASSERT_EQ(1U, blok<Paragraf>(isi, 0).isi.size());
  EXPECT_EQ("Capaian {{capaian:iku_ikm_2}} dan {{pagu:7.01.01}} tahun ini.", teks(isi, 0));
}

TEST(Markdown, MarksBoldAndItalic) {
  const auto isi = urai_markdown("Satu **dua *tiga*** _empat_.");
  const auto& ruas = blok<Paragraf>(isi, 0).isi;
  ASSERT_EQ(6U, ruas.size());
  EXPECT_TRUE(ruas[1].tebal && !ruas[1].miring);
  EXPECT_TRUE(ruas[2].tebal && ruas[2].miring);
  EXPECT_TRUE(!ruas[4].tebal && ruas[4].miring);
  EXPECT_EQ("Satu dua tiga empat.", naskah::tercetak(ruas));
}

TEST(Markdown, NestsLists) {
  const auto isi = urai_markdown("1. satu\n   - a\n   - b\n2. dua\n\n   lanjutan\n");
  ASSERT_EQ(1U, isi.size());
  const auto& daftar = blok<Daftar>(isi, 0);
  EXPECT_TRUE(daftar.bernomor);
  ASSERT_EQ(2U, daftar.butir.size());
  ASSERT_EQ(1U, daftar.butir[0].anak.size());
  EXPECT_FALSE(daftar.butir[0].anak[0].bernomor);
  EXPECT_EQ(2U, daftar.butir[0].anak[0].butir.size());
  EXPECT_EQ("dua lanjutan", naskah::tercetak(daftar.butir[1].isi));
}

TEST(Markdown, FlattensWhatIsNestedTooDeep) {
  std::string teks;
  for (int i = 0; i < 4000; ++i) teks += "- ";
  EXPECT_EQ(1U, urai_markdown(teks + "dasar").size());
  const auto kutipan = urai_markdown(std::string(4000, '>') + " dasar");
  ASSERT_EQ(1U, kutipan.size());
  EXPECT_EQ("dasar", naskah::tercetak(blok<Paragraf>(kutipan, 0).isi));
}

TEST(Markdown, SplitsTheNumberOffAHeading) {
  const auto isi = urai_markdown("# 3. Pelayanan **prima**\n\n## Tanpa nomor\n\n### 5.1 Faktor");
  EXPECT_EQ(3, blok<Judul>(isi, 0).tingkat);
  EXPECT_EQ("3.", blok<Judul>(isi, 0).nomor);
  EXPECT_EQ("Pelayanan prima", blok<Judul>(isi, 0).teks);
  EXPECT_EQ(4, blok<Judul>(isi, 1).tingkat);
  EXPECT_EQ("", blok<Judul>(isi, 1).nomor);
  EXPECT_EQ("5.1", blok<Judul>(isi, 2).nomor);
}

TEST(Markdown, KeepsAYearInAHeading) {
  const auto isi = urai_markdown("# 2022 dan sesudahnya");
  EXPECT_EQ("", blok<Judul>(isi, 0).nomor);
  EXPECT_EQ("2022 dan sesudahnya", blok<Judul>(isi, 0).teks);
}

TEST(Markdown, LeavesHtmlOutAndLinksAsText) {
  const auto isi = urai_markdown("<div>x</div>\n\nLihat <b>[laman](http://contoh.id)</b> `kode`.");
  ASSERT_EQ(1U, isi.size());
  EXPECT_EQ("Lihat laman kode.", teks(isi, 0));
}

TEST(Markdown, OpensAParagraphAtALineBreak) {
  const auto isi = urai_markdown("Satu  \ndua\\\ntiga");
  ASSERT_EQ(3U, isi.size());
  EXPECT_EQ("dua", teks(isi, 1));
}

TEST(Markdown, WritesATableRowByRow) {
  const auto isi = urai_markdown("| a | b |\n|---|---|\n| 1 | {{x}} |\n");
  ASSERT_EQ(2U, isi.size());
  EXPECT_EQ("a; b", teks(isi, 0));
  EXPECT_EQ("1; {{x}}", teks(isi, 1));
}

TEST(Markdown, ReplacesIllFormedUtf8) {
  const auto isi = urai_markdown(std::string_view("a\xff\0b", 4));
  EXPECT_EQ(
      "a\xEF\xBF\xBD\xEF\xBF\xBD"
      "b",
      teks(isi, 0));
}

}  // namespace
}  // namespace laras::importer
