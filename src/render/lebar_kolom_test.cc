#include "render/lebar_kolom.h"

#include <gtest/gtest.h>

#include <numeric>

namespace laras::render {
namespace {

using naskah::JenisSel;

naskah::Tabel tabel(const std::vector<naskah::KolomTabel>& kolom,
                    const std::vector<std::vector<std::string>>& isi) {
  naskah::Tabel hasil;
  hasil.kolom = kolom;
  for (const auto& baris : isi) {
    naskah::BarisTabel satu;
    for (const std::string& teks : baris) {
      satu.sel.push_back(naskah::sel_teks(teks));
    }
    hasil.baris.push_back(satu);
  }
  return hasil;
}

std::vector<int> lebar(const naskah::Tabel& tabel) { return lebar_kolom(tabel, Kisi(tabel)); }

TEST(LebarKolom, FillsTheTextBlockOfThePage) {
  naskah::Tabel satu = tabel({{.kepala = "No.", .jenis = JenisSel::Cacah}, {.kepala = "Uraian"}},
                             {{"1", "Nilai evaluasi AKIP"}});
  const std::vector<int> tegak = lebar(satu);
  EXPECT_EQ(16000, std::accumulate(tegak.begin(), tegak.end(), 0));
  satu.rebah = true;
  const std::vector<int> rebah = lebar(satu);
  EXPECT_EQ(25200, std::accumulate(rebah.begin(), rebah.end(), 0));
}

TEST(LebarKolom, GivesTheRoomToTheColumnWithTheLongTexts) {
  std::string kalimat;
  for (int i = 0; i < 60; ++i) {
    kalimat += "kata ";
  }
  const std::vector<int> hasil = lebar(
      tabel({{.kepala = "A"}, {.kepala = "B"}, {.kepala = "Nilai", .jenis = JenisSel::Desimal}},
            {{"pendek", kalimat, ""}}));
  EXPECT_GT(hasil[1], 2 * hasil[0]);
  EXPECT_GE(hasil[2], 1600);
}

TEST(LebarKolom, KeepsTheProportionsOfHints) {
  const std::vector<int> hasil =
      lebar(tabel({{.kepala = "A", .lebar = 100}, {.kepala = "B", .lebar = 300}}, {}));
  EXPECT_EQ((std::vector<int>{4000, 12000}), hasil);
}

TEST(LebarKolom, GivesTheSameColumnOfTwoYearsTheSameWidth) {
  naskah::Tabel satu = tabel({{.kepala = "Indikator"},
                              {.kepala = "2021 / Rp", .jenis = JenisSel::Uang},
                              {.kepala = "2022 / Rp", .jenis = JenisSel::Uang}},
                             {{"IKM", "", ""}});
  satu.baris[0].sel[1] =
      naskah::sel_angka(Angka::daun(Daun{}, Rational(2134044723)), {GayaCetak::Uang, 0});
  const std::vector<int> hasil = lebar(satu);
  EXPECT_NEAR(hasil[1], hasil[2], 2);
}

TEST(LebarKolom, NeverLosesAColumnWhenThereIsTooLittleRoom) {
  const naskah::Tabel satu =
      tabel(std::vector<naskah::KolomTabel>(20, {.kepala = "Pertanggungjawaban"}), {});
  for (const int satu_lebar : lebar(satu)) {
    EXPECT_GE(satu_lebar, 800);
  }
}

}  // namespace
}  // namespace laras::render
