#include "render/kisi.h"

#include <gtest/gtest.h>

namespace laras::render {
namespace {

using naskah::Tabel;

/// A table from letters: `^` merges upwards, `<` to the left, anything else is text.
Tabel gambar_tabel(const std::vector<std::string>& baris) {
  Tabel tabel;
  tabel.kolom.resize(baris.empty() ? 0 : baris[0].size());
  for (const std::string& satu : baris) {
    naskah::BarisTabel isi;
    for (const char c : satu) {
      isi.sel.push_back(c == '^'   ? naskah::sel_gabung_atas()
                        : c == '<' ? naskah::sel_gabung_kiri()
                                   : naskah::sel_teks(std::string(1, c)));
    }
    tabel.baris.push_back(isi);
  }
  return tabel;
}

/// What a reader of the printed grid sees, row by row: `a2x1` is `a` over 2 columns, 1 row.
std::string bentuk(const Tabel& tabel) {
  const Kisi kisi(tabel);
  std::string semua;
  for (std::size_t r = 0; r < tabel.baris.size(); ++r) {
    for (std::size_t k = 0; k < kisi.banyak_kolom(); ++k) {
      const Rentang& rentang = kisi.rentang(r, k);
      if (!rentang.tercakup()) {
        const std::string teks = kisi.pemilik(r, k).tercetak();
        semua += (teks.empty() ? "_" : teks) + std::to_string(rentang.kolom) + "x" +
                 std::to_string(rentang.baris) + " ";
      }
    }
    semua += "/ ";
  }
  return semua;
}

TEST(Kisi, JoinsCellsDownwardsAndToTheRight) {
  EXPECT_EQ("a1x2 b1x1 c1x1 / d1x1 e1x1 / f2x1 g1x1 / ",
            bentuk(gambar_tabel({"abc", "^de", "f<g"})));
}

TEST(Kisi, JoinsARectangleOverRowsAndColumns) {
  EXPECT_EQ("a2x2 b1x1 / c1x1 / ", bentuk(gambar_tabel({"a<b", "^^c"})));
  EXPECT_EQ("a2x2 b1x1 / c1x1 / ", bentuk(gambar_tabel({"a<b", "^<c"})));
}

TEST(Kisi, NeverShiftsARowWhenAMergeHasNothingToJoin) {
  EXPECT_EQ("_1x1 _1x1 / a1x1 b1x1 / ", bentuk(gambar_tabel({"^^", "ab"})));
  EXPECT_EQ("_1x1 a1x1 / ", bentuk(gambar_tabel({"<a"})));
  // An L is no rectangle: what does not fit stands empty by itself.
  EXPECT_EQ("a2x1 / _1x1 b1x1 / ", bentuk(gambar_tabel({"a<", "^b"})));
}

TEST(Kisi, FillsShortRows) {
  Tabel tabel = gambar_tabel({"ab"});
  tabel.baris.push_back({.sel = {naskah::sel_teks("c")}});
  EXPECT_EQ("a1x1 b1x1 / c1x1 _1x1 / ", bentuk(tabel));
}

TEST(Kisi, LetsTheLabelOfATotalReachOverTheEmptyCellsBesideIt) {
  Tabel tabel = gambar_tabel({"abcd", "J   "});
  for (const std::size_t k : {1U, 2U}) {
    tabel.baris[1].sel[k] = naskah::sel_kosong();
  }
  tabel.baris[1].sel[3] = naskah::sel_angka(Angka::tetapan(5), {});
  EXPECT_EQ("a1x1 b1x1 c1x1 d1x1 / J1x1 _1x1 _1x1 5,001x1 / ", bentuk(tabel));
  tabel.baris[1].tingkat = naskah::TingkatBaris::Total;
  EXPECT_EQ("a1x1 b1x1 c1x1 d1x1 / J3x1 5,001x1 / ", bentuk(tabel));
}

TEST(Kisi, LetsASasaranReachOverEmptyTextsButNotOverFigures) {
  Tabel tabel = gambar_tabel({"S  "});
  tabel.baris[0].sel[1] = tabel.baris[0].sel[2] = naskah::sel_kosong();
  tabel.kolom[2].jenis = naskah::JenisSel::Uang;
  tabel.baris[0].tingkat = naskah::TingkatBaris::Sasaran;
  EXPECT_EQ("S2x1 _1x1 / ", bentuk(tabel));
}

TEST(Kisi, KeepsRowsTogetherThatShareACell) {
  Tabel tabel = gambar_tabel({"ab", "^c", "de", "fg"});
  tabel.baris[3].lanjutan = true;
  EXPECT_EQ((std::vector<bool>{true, false, true, false}), Kisi(tabel).awal_kelompok());
}

std::string bentuk_kepala(const std::vector<std::string>& kolom) {
  Tabel tabel;
  for (const std::string& satu : kolom) {
    tabel.kolom.push_back({.kepala = satu});
  }
  std::string semua;
  for (const auto& baris : kepala(tabel)) {
    for (const SelKepala& sel : baris) {
      semua += sel.teks + std::to_string(sel.rentang.kolom) + "x" +
               std::to_string(sel.rentang.baris) + " ";
    }
    semua += "/ ";
  }
  return semua;
}

TEST(Kepala, IsOneRowWithoutGroups) {
  EXPECT_EQ("No.1x1 Sasaran/Program1x1 / ", bentuk_kepala({"No.", "Sasaran/Program"}));
}

TEST(Kepala, PutsAGroupOverConsecutiveColumnsOnly) {
  EXPECT_EQ("S1x2 21 2x1 22 1x1 S1x2 21 1x1 / T1x1 R1x1 T1x1 T1x1 / ",
            bentuk_kepala({"S", "21  / T", "21  / R", "22  / T", "S", "21  / T"}));
}

TEST(Kepala, HasThreeLevelsWhereAHeadNamesTwoGroups) {
  EXPECT_EQ("N1x3 A3x1 / x2x1 y1x2 / K1x1 Rp1x1 / ",
            bentuk_kepala({"N", "A / x / K", "A / x / Rp", "A / y"}));
}

TEST(Kepala, KeepsEqualGroupsUnderDifferentParentsApart) {
  EXPECT_EQ("A1x1 B1x1 / x1x1 x1x1 / K1x1 K1x1 / ", bentuk_kepala({"A / x / K", "B / x / K"}));
}

}  // namespace
}  // namespace laras::render
