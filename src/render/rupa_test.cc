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

TEST(MengantarRebah, TakesAListOfAFewLinesAlong) {
  const auto butir = [](std::size_t banyak) {
    return naskah::Daftar{.butir = std::vector<naskah::Daftar::Butir>(banyak)};
  };
  EXPECT_TRUE(mengantar_rebah({naskah::Paragraf{}, butir(3), tabel_rebah()}, 0));
  EXPECT_FALSE(mengantar_rebah({naskah::Paragraf{}, butir(4), tabel_rebah()}, 0));
  naskah::Daftar dalam = butir(1);
  dalam.butir.front().anak.push_back(butir(1));
  EXPECT_FALSE(mengantar_rebah({dalam, tabel_rebah()}, 0));
}

TEST(MenutupPendek, IsTrueOfAFewLinesOfWordsAlone) {
  const naskah::Paragraf pendek{{naskah::kata("Tidak ada data yang belum dilaporkan.")}};
  const naskah::Paragraf panjang{{naskah::kata(std::string(420, 'x'))}};
  const std::vector<naskah::Blok> isi = {tabel_rebah(), pendek, pendek};
  EXPECT_TRUE(menutup_pendek(isi, 1));
  EXPECT_FALSE(menutup_pendek(isi, 0));
  EXPECT_FALSE(menutup_pendek(std::vector<naskah::Blok>{pendek, pendek, pendek}, 0));
  EXPECT_FALSE(menutup_pendek(std::vector<naskah::Blok>{panjang}, 0));
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
