#include "render/gambar.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

#include "render/svg.h"

namespace laras::render {
namespace {

Angka angka(std::int64_t pembilang, std::int64_t penyebut = 1) {
  return Angka::daun({.jenis = "realisasi"}, Rational(pembilang, penyebut));
}

/// Remembers what is drawn, to be asked where things stand.
class KanvasCatat final : public Kanvas {
 public:
  void garis(const std::vector<Titik>& titik, const Gores& gores) override {
    jalur.push_back(titik);
    putus += gores.putus ? 1 : 0;
  }
  void kotak(const Kotak& kotak, Tinta isi, const Gores& /*gores*/) override {
    semua_kotak.push_back(kotak);
    isian.push_back(isi);
  }
  void kotak_arsir(const Kotak& kotak, Tinta /*warna*/) override { arsir.push_back(kotak); }
  void poligon(const std::vector<Titik>& titik, Tinta /*isi*/, const Gores& /*gores*/) override {
    panah.push_back(titik);
  }
  void lingkaran(Titik pusat, int /*jari*/, Tinta isi, const Gores& /*gores*/) override {
    lingkaran_penuh += isi == Tinta::Putih ? 0 : 1;
    pusat_lingkaran.push_back(pusat);
  }
  void teks(Titik titik, std::string_view teks, const GayaTeks& /*gaya*/) override {
    kata.emplace_back(teks);
    tempat_kata.push_back(titik);
  }

  bool tertulis(std::string_view dicari) const {
    return std::find(kata.begin(), kata.end(), dicari) != kata.end();
  }

  std::vector<Kotak> semua_kotak;
  std::vector<Tinta> isian;
  std::vector<Kotak> arsir;
  std::vector<std::vector<Titik>> jalur;
  std::vector<std::vector<Titik>> panah;
  std::vector<Titik> pusat_lingkaran;
  std::vector<std::string> kata;
  std::vector<Titik> tempat_kata;
  int putus = 0;
  int lingkaran_penuh = 0;
};

TEST(PanjangPadaSkala, IsRoundedAndStaysOnTheScale) {
  EXPECT_EQ(667, panjang_pada_skala(Rational(2, 3), 0, 1, 1000));
  EXPECT_EQ(0, panjang_pada_skala(-5, 0, 120, 1000));
  EXPECT_EQ(1000, panjang_pada_skala(250, 0, 120, 1000));
}

TEST(GrafikCapaian, HatchesWhatIsBelowTheTargetAndTellsTheDifference) {
  KanvasCatat kanvas;
  lukis(kanvas,
        naskah::GrafikCapaian{
            {{"AKIP", angka(7017, 71)}, {"IKM", angka(100)}, {"Rata-rata", angka(101), true}}},
        16000);
  ASSERT_EQ(1U, kanvas.arsir.size());
  ASSERT_EQ(2U, kanvas.semua_kotak.size());
  EXPECT_EQ(Tinta::Biru, kanvas.isian[1]);
  EXPECT_TRUE(kanvas.tertulis("98,83%"));
  EXPECT_TRUE(kanvas.tertulis("−1,17 ▼"));
  EXPECT_TRUE(kanvas.tertulis("0 ●"));
  EXPECT_TRUE(kanvas.tertulis("+1,00 ▲"));
  // The bar of exactly 100 % ends at the target's line.
  const int target = kanvas.jalur.back()[0].x;
  EXPECT_EQ(target, kanvas.semua_kotak[0].kanan());
}

TEST(GrafikCapaian, DrawsNoBarWithoutAValue) {
  KanvasCatat kanvas;
  lukis(kanvas, naskah::GrafikCapaian{{{"AKIP", Angka()}}}, 16000);
  EXPECT_TRUE(kanvas.arsir.empty());
  EXPECT_TRUE(kanvas.semua_kotak.empty());
  EXPECT_TRUE(kanvas.tertulis("(belum diisi)"));
}

TEST(GrafikTren, OpensTheDotBelowTheTargetAndKeepsAYearWithoutData) {
  KanvasCatat kanvas;
  const naskah::GrafikTren::Panel panel{
      "IKM",
      {},
      {{"2020", Angka(), Angka()}, {"2021", angka(9), angka(8)}, {"2022", angka(9), angka(10)}}};
  lukis(kanvas, naskah::GrafikTren{{panel}}, 16000);
  EXPECT_TRUE(kanvas.tertulis("2020"));
  EXPECT_TRUE(kanvas.tertulis("8,00"));
  // Two data dots and two of the key; one of each is filled.
  EXPECT_EQ(4U, kanvas.pusat_lingkaran.size());
  EXPECT_EQ(2, kanvas.lingkaran_penuh);
}

TEST(GrafikPenyerapan, PrintsThePaguAndOutlinesTheRest) {
  KanvasCatat kanvas;
  lukis(kanvas,
        naskah::GrafikPenyerapan{
            {{"Program", angka(900000), angka(700000), persen(angka(7), angka(9))}}},
        16000);
  EXPECT_TRUE(kanvas.tertulis("900.000"));
  EXPECT_TRUE(kanvas.tertulis("77,78%"));
  ASSERT_EQ(2U, kanvas.semua_kotak.size());
  EXPECT_LT(kanvas.semua_kotak[0].lebar, kanvas.semua_kotak[1].lebar);
}

TEST(BaganOrganisasi, PutsTheSecretariatRightAndTheFunctionalGroupLeftDashed) {
  KanvasCatat kanvas;
  lukis(kanvas,
        naskah::BaganOrganisasi{{{"c", "Camat", "", "pimpinan"},
                                 {"s", "Sekretariat", "c", "sekretariat"},
                                 {"u", "Subbagian Umum", "s", "subbagian"},
                                 {"f", "Fungsional", "c", "fungsional"},
                                 {"1", "Seksi Satu", "c", "seksi"},
                                 {"2", "Seksi Dua", "c", "seksi"}}},
        16000);
  const auto x = [&](std::string_view nama) {
    const auto di = std::find(kanvas.kata.begin(), kanvas.kata.end(), nama);
    return kanvas.tempat_kata[static_cast<std::size_t>(di - kanvas.kata.begin())].x;
  };
  EXPECT_EQ(8000, x("Camat"));
  EXPECT_GT(x("Sekretariat"), 8000);
  EXPECT_GT(x("Subbagian Umum"), 8000);
  EXPECT_LT(x("Fungsional"), 8000);
  EXPECT_EQ(2, kanvas.putus);  // its line and the key
  for (const Kotak& kotak : kanvas.semua_kotak) {
    EXPECT_GE(kotak.x, 0);
    EXPECT_LE(kotak.kanan(), 16000);
  }
}

TEST(BaganCascading, GivesEveryLevelItsColumnAndEveryLeafItsRow) {
  KanvasCatat kanvas;
  const int tinggi = lukis(kanvas,
                           naskah::BaganCascading{{{"m", "", "misi", "Misi", ""},
                                                   {"s", "m", "sasaran", "Sasaran", ""},
                                                   {"a", "s", "iku", "AKIP", "71,00"},
                                                   {"b", "s", "iku", "IKM", "93,80"}}},
                           25200);
  ASSERT_EQ(4U, kanvas.semua_kotak.size());
  const auto& kotak = kanvas.semua_kotak;
  EXPECT_LT(kotak[0].kanan(), kotak[1].x);
  EXPECT_LT(kotak[1].kanan(), kotak[2].x);
  EXPECT_EQ(kotak[2].x, kotak[3].x);
  EXPECT_LT(kotak[2].bawah(), kotak[3].y);
  const int tengah = (kotak[2].tengah_y() + kotak[3].tengah_y()) / 2;
  EXPECT_LE(std::abs(kotak[1].tengah_y() - tengah), 1);
  EXPECT_LE(kotak[3].bawah(), tinggi);
}

TEST(PetaProses, DrawsChevronsForProcessesAndBoxesForInfluences) {
  KanvasCatat kanvas;
  lukis(kanvas,
        naskah::PetaProses{{{"", "Perencanaan", "manajerial"},
                            {"P.1", "Pelayanan", "utama"},
                            {"", "Iklim politik", "pengaruh"}}},
        16000);
  EXPECT_EQ(2U, kanvas.panah.size());
  EXPECT_TRUE(kanvas.tertulis("P.1 Pelayanan"));
}

TEST(Svg, IsAnImageWithTitleAndDescriptionAndNoStyle) {
  naskah::Gambar gambar;
  gambar.judul = "Capaian <IKU>";
  gambar.alt = "AKIP 98,83%.";
  gambar.isi = naskah::GrafikCapaian{{{"A & B", angka(90)}}};
  const std::string hasil = svg(gambar, "gambar-3.1");
  EXPECT_NE(std::string::npos, hasil.find("role=\"img\""));
  EXPECT_NE(std::string::npos, hasil.find(">Capaian &lt;IKU&gt;</title>"));
  EXPECT_NE(std::string::npos, hasil.find(">AKIP 98,83%.</desc>"));
  EXPECT_NE(std::string::npos, hasil.find("A &amp; B"));
  EXPECT_NE(std::string::npos, hasil.find("url(#gambar-3.1-arsir)"));
  EXPECT_EQ(std::string::npos, hasil.find("style="));
  EXPECT_EQ(hasil, svg(gambar, "gambar-3.1"));
}

}  // namespace
}  // namespace laras::render
