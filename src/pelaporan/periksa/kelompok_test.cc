#include "pelaporan/periksa/kelompok.h"

#include <gtest/gtest.h>

#include "pelaporan/periksa/laporan_uji.h"

namespace laras::pelaporan::pemeriksa {
namespace {

using Daftar = std::vector<std::string>;

/// Two sasaran with a mean each and one of the whole.
std::string laporan(const std::string& pertama, const std::string& kedua,
                    const std::string& seluruh, const std::string& kepala = "Keterangan") {
  return "Tabel 3.1 Pengukuran Kinerja Tahun 2022\nNo|Indikator|Target|Realisasi|Capaian|" +
         kepala +
         "\nSasaran 1: Meningkatnya mutu layanan|||||\n"
         "1|Nilai kepuasan masyarakat|80,00|84,00|105,00|2\n"
         "2|Cakupan air minum|60,00|57,00|95,00|3\n"
         "|Rata-rata capaian sasaran 1|||" +
         pertama +
         "|\nSasaran 2: Meningkatnya tata kelola|||||\n"
         "1|Nilai SAKIP|70,00|63,00|90,00|2\n"
         "2|Indeks reformasi birokrasi|60,00|66,00|110,00|1\n"
         "3|Cakupan arsip digital|50,00|46,00|92,00|3\n"
         "|Rata-rata capaian sasaran 2|||" +
         kedua + "|\n|Rata-rata|||" + seluruh + "|\n";
}

TEST(TerapkanKelompok, TakesEachMeanFromItsOwnRows) {
  EXPECT_EQ(Daftar{}, temuan_uji(laporan("100,00", "97,33", "98,40")));
  EXPECT_EQ(Daftar{"baris 11 99,33 -> 97,33: total diketik"},
            temuan_uji(laporan("100,00", "99,33", "98,40")));
}

TEST(TerapkanKelompok, LetsTheLastMeanBeThatOfTheMeans) {
  EXPECT_EQ(Daftar{}, temuan_uji(laporan("100,00", "97,33", "98,67")));
}

TEST(TerapkanKelompok, LeavesAloneWhatWeightsMayExplain) {
  EXPECT_EQ(Daftar{}, temuan_uji(laporan("100,00", "94,33", "96,60", "Bobot")));
}

}  // namespace
}  // namespace laras::pelaporan::pemeriksa
