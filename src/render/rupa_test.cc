#include "render/rupa.h"

#include <gtest/gtest.h>

namespace laras::render {
namespace {

naskah::Tabel tabel_rebah() {
  naskah::Tabel tabel;
  tabel.rebah = true;
  return tabel;
}

TEST(MengantarRebah, TakesALetterheadAlong) {
  const std::vector<naskah::Blok> isi = {naskah::Kop{}, naskah::JudulTengah{}, naskah::Paragraf{},
                                         tabel_rebah()};
  EXPECT_TRUE(mengantar_rebah(isi, 0));
}

TEST(MengantarRebah, EndsAtAnUprightTableAndAfterAFew) {
  std::vector<naskah::Blok> isi = {naskah::Paragraf{}, naskah::Tabel{}, tabel_rebah()};
  EXPECT_FALSE(mengantar_rebah(isi, 0));
  isi.assign(6, naskah::Paragraf{});
  isi.emplace_back(tabel_rebah());
  EXPECT_FALSE(mengantar_rebah(isi, 0));
  EXPECT_TRUE(mengantar_rebah(isi, 1));
}

TEST(NomorKolom, CountsWhereTheFormHasNoneOfItsOwn) {
  naskah::Tabel tabel;
  tabel.kolom.resize(3);
  EXPECT_EQ((std::vector<std::string>{"1", "2", "3"}), nomor_kolom(tabel));
  tabel.nomor_kolom = {"1", "3"};
  EXPECT_EQ((std::vector<std::string>{"1", "3", ""}), nomor_kolom(tabel));
}

TEST(PihakTercetak, EndsWithOneComma) {
  EXPECT_EQ("Pihak Pertama,",
            pihak_tercetak({.pihak = "Pihak Pertama", .jabatan = {}, .nama = {}}));
  EXPECT_EQ("Pihak Kedua,", pihak_tercetak({.pihak = "Pihak Kedua,", .jabatan = {}, .nama = {}}));
  EXPECT_EQ("", pihak_tercetak({.jabatan = {}, .nama = {}}));
}

}  // namespace
}  // namespace laras::render
