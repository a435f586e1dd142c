#include "pelaporan/periksa.h"

#include <gtest/gtest.h>

#include "pelaporan/periksa/laporan_uji.h"

namespace laras::pelaporan {
namespace {

std::vector<std::string> temuan(std::string_view isi) {
  std::vector<std::string> hasil;
  for (const auto& t : periksa(pemeriksa::laporan_uji(isi)).temuan) {
    hasil.push_back(t.lokasi + " " + t.tercetak + " -> " + t.dihitung + ": " + t.sebab);
  }
  return hasil;
}

using Daftar = std::vector<std::string>;

TEST(Periksa, ReadsNothingOutOfNothing) {
  EXPECT_EQ(Daftar{}, temuan(""));
  EXPECT_EQ(Daftar{}, temuan("a|b\n"));
  EXPECT_EQ(Daftar{}, temuan("|||\n||\n|\n"));
}

TEST(Periksa, ComputesCapaianOfWhatShouldFallTheOtherWay) {
  const std::string kepala = "Indikator|Target|Realisasi|Capaian (%)\n";
  EXPECT_EQ(Daftar{}, temuan(kepala + "Angka kemiskinan|10,00|9,00|110,00\n"
                                      "Nilai evaluasi|70,00|63,00|90,00\n"
                                      "Cakupan layanan|80,00|84,00|105,00\n"));
  EXPECT_EQ(Daftar{"baris 2 90,00 -> 110,00: rumus terbalik"},
            temuan(kepala + "Angka kemiskinan|10,00|9,00|90,00\n"
                            "Nilai evaluasi|70,00|63,00|90,00\n"
                            "Cakupan layanan|80,00|84,00|105,00\n"));
}

TEST(Periksa, LetsAPolarityColumnDecide) {
  EXPECT_EQ(Daftar{}, temuan("Indikator|Polaritas|Target|Realisasi|Capaian (%)\n"
                             "Rasio X|Turun|10,00|9,00|110,00\n"
                             "Rasio Y|Naik|70,00|63,00|90,00\n"
                             "Rasio Z|Naik|80,00|84,00|105,00\n"));
}

TEST(Periksa, TakesRangesAndCapsAsTheyAre) {
  EXPECT_EQ(Daftar{}, temuan("Indikator|Target|Realisasi|Capaian (%)\n"
                             "Waktu layanan|7 - 8 hari|7,5 hari|100\n"
                             "Nilai evaluasi|70,00|63,00|90\n"
                             "Cakupan layanan|80,00|99,00|120\n"
                             "Produksi padi|50,00|75,00|120\n"));
}

TEST(Periksa, SumsEveryLevelOfABudget) {
  const std::string kepala = "No|Uraian|Pagu Anggaran|Realisasi Anggaran\n";
  const std::string isi =
      "1|Program A|3.000.000|2.500.000\n"
      "1.1|Kegiatan A|2.000.000|1.600.000\n"
      "|Sub A|1.250.000|1.100.000\n"
      "|Sub B|750.000|500.000\n"
      "1.2|Kegiatan B|1.000.000|900.000\n"
      "|Sub C|1.000.000|900.000\n";
  EXPECT_EQ(Daftar{}, temuan(kepala + isi + "Jumlah||3.000.000|2.500.000\n"));
  EXPECT_EQ(Daftar{"baris 8 3.100.000 -> 3.000.000: total diketik"},
            temuan(kepala + isi + "Jumlah||3.100.000|2.500.000\n"));
}

TEST(Periksa, FindsOneWrongInputBehindSeveralFigures) {
  const auto hasil =
      periksa(pemeriksa::laporan_uji("No|Uraian|Pagu Anggaran|Realisasi Anggaran|Serapan (%)\n"
                                     "1|Program A|3.000.000|2.500.000|83,33\n"
                                     "1.1|Kegiatan A|2.000.000|1.060.000|80,00\n"
                                     "1.2|Kegiatan B|1.000.000|900.000|90,00\n"
                                     "2|Program B|4.000.000|3.100.000|77,50\n"
                                     "2.1|Kegiatan C|4.000.000|3.100.000|77,50\n"
                                     "Jumlah||7.000.000|5.600.000|80,00\n"))
          .temuan;
  ASSERT_EQ(1U, hasil.size());
  EXPECT_EQ("1.060.000", hasil[0].tercetak);
  EXPECT_EQ("1.600.000", hasil[0].dihitung);
  EXPECT_EQ("tinggi", hasil[0].yakin);
}

TEST(Periksa, KnowsNoSuchDay) {
  EXPECT_EQ(Daftar{"baris 1 31 Februari 2022 -> : tanggal mustahil"},
            temuan("Ditetapkan pada 31 Februari 2022 di kantor, berlaku 29 Februari 2024."));
}

TEST(Periksa, WarnsOfSpendingAboveTheBudget) {
  EXPECT_EQ(Daftar{"baris 3 1.700.000 -> : realisasi melebihi pagu"},
            temuan("Program|Pagu Anggaran|Realisasi Anggaran|Serapan (%)\n"
                   "Program A|3.000.000|2.500.000|83,33\n"
                   "Program B|1.500.000|1.700.000|113,33\n"
                   "Program C|1.000.000|900.000|90,00\n"));
}

TEST(Periksa, SaysHowItReadATable) {
  const auto bacaan = periksa(pemeriksa::laporan_uji("Tabel 3.1 Capaian\n"
                                                     "Indikator|Target|Realisasi|Capaian (%)\n"
                                                     "Nilai evaluasi|70,00|63,00|90,00\n"
                                                     "Cakupan layanan|80,00|84,00|105,00\n"))
                          .bacaan;
  ASSERT_EQ(2U, bacaan.size());
  EXPECT_EQ(
      "Tabel 3.1: 2 baris; Indikator [indikator]; Target [target]; Realisasi [realisasi]; "
      "Capaian (%) [capaian]",
      bacaan[0]);
  EXPECT_EQ("Tabel 3.1: Capaian (%) = Realisasi / Target x 100: 2 baris cocok, 0 tidak", bacaan[1]);
}

TEST(Periksa, StandsTablesOfAHundredThousandCells) {
  std::string isi =
      "No|Uraian|Target|Realisasi|Capaian (%)|Pagu Anggaran|Realisasi Anggaran|Serapan (%)\n";
  for (int i = 1; i <= 12500; ++i) {
    isi += std::to_string(i) + "|Kegiatan " + std::to_string(i) +
           "|80,00|84,00|105,00|4.000.000|3.100.000|77,50\n";
  }
  EXPECT_EQ(Daftar{}, temuan(isi));
}

}  // namespace
}  // namespace laras::pelaporan
