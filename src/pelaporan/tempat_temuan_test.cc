#include "pelaporan/tempat_temuan.h"

#include <gtest/gtest.h>

#include "pelaporan/periksa/laporan_uji.h"

namespace laras::pelaporan {
namespace {

Temuan temuan(std::string lokasi, std::string kolom, std::string tercetak) {
  Temuan t;
  t.lokasi = std::move(lokasi);
  t.tabel = "Tabel 3.1";
  t.kolom = std::move(kolom);
  t.tercetak = std::move(tercetak);
  return t;
}

LaporanTerbaca laporan() {
  return pemeriksa::laporan_uji(
      "Rata-rata capaian 100%\n"
      "\n"
      "Tabel 3.1 Capaian\n"
      "Indikator|Target|Realisasi|Capaian\n"
      "Indeks layanan|100%|100%|98%\n");
}

TEST(PetaTempat, TellsCellsOfOneLineApartByTheirHead) {
  const auto isi = laporan();
  const PetaTempat peta(isi);
  const auto target = peta.cari(temuan("baris 5", "Target", "100%"));
  const auto realisasi = peta.cari(temuan("baris 5", "Realisasi", "100%"));
  ASSERT_TRUE(target && realisasi);
  EXPECT_EQ((Tempat{false, 0, 1, 1}), *target);
  EXPECT_EQ((Tempat{false, 0, 1, 2}), *realisasi);
}

TEST(PetaTempat, FindsASentenceWhereTheFindingNamesNoTable) {
  const auto isi = laporan();
  auto t = temuan("baris 1", "capaian", "100%");
  t.tabel.clear();
  const auto tempat = PetaTempat(isi).cari(t);
  ASSERT_TRUE(tempat);
  EXPECT_TRUE(tempat->paragraf);
}

TEST(PetaTempat, FallsBackToTheLineWhereNoCellHasTheWords) {
  const auto isi = laporan();
  const auto tempat = PetaTempat(isi).cari(temuan("baris 5", "Target", "tidak ada"));
  ASSERT_TRUE(tempat);
  EXPECT_EQ((Tempat{false, 0, 1, 0}), *tempat);
}

TEST(PetaTempat, LeadsToTheOwnerOfAMergedCell) {
  auto isi = laporan();
  auto& sel = isi.tabel[0].baris[1][2];
  sel.tercakup = true;
  sel.pemilik_baris = 1;
  sel.pemilik_kolom = 1;
  sel.lokasi = "B2";
  const auto tempat = PetaTempat(isi).cari("B2");
  ASSERT_TRUE(tempat);
  EXPECT_EQ((Tempat{false, 0, 1, 1}), *tempat);
}

TEST(PetaTempat, KnowsNoPlaceThatTheReportDoesNotHave) {
  const auto isi = laporan();
  EXPECT_FALSE(PetaTempat(isi).cari("baris 99"));
  EXPECT_FALSE(PetaTempat(isi).cari(""));
}

}  // namespace
}  // namespace laras::pelaporan
