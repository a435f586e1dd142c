#include "pelaporan/periksa/predikat.h"

#include <gtest/gtest.h>

#include "pelaporan/periksa/laporan_uji.h"

namespace laras::pelaporan::pemeriksa {
namespace {

using Daftar = std::vector<std::string>;

const std::string kSkala =
    "Tabel 3.1 Skala Capaian\n"
    "Kategori|Nilai Angka|Interpretasi\n"
    "AA|> 90 s/d 100|: Sangat Memuaskan\n"
    "A|> 80 s/d 90|: Memuaskan\n"
    "BB|> 70 s/d 80|: Sangat Baik\n"
    "B|0 s/d 70|: Baik\n\n";

std::string tabel(const std::string& predikat) {
  return kSkala +
         "Tabel 3.2 Predikat Program\n"
         "No|Program|Nilai Kinerja|Predikat\n"
         "1|Program A|81|A\n2|Program B|104,50|AA\n3|Program C|70,00|B\n"
         "4|Program D|75|" +
         predikat + "\n";
}

TEST(UraiPita, ReadsEveryWayToWriteABand) {
  for (const auto* teks : {"> 80 s/d 90", ">80 - 90", "80 < x <= 90", "80 < n \xE2\x89\xA4 90"}) {
    const auto pita = urai_pita(teks);
    ASSERT_TRUE(pita) << teks;
    EXPECT_EQ(Rational(80), *pita->bawah) << teks;
    EXPECT_EQ(Rational(90), *pita->atas) << teks;
    EXPECT_TRUE(pita->bawah_terbuka) << teks;
    EXPECT_FALSE(pita->atas_terbuka) << teks;
  }
  EXPECT_EQ(Rational(85), *urai_pita("\xE2\x89\xA5 85%")->bawah);
  EXPECT_TRUE(urai_pita("< 50")->atas_terbuka);
  for (const auto* teks : {"", "Baik", "90", "2 dari 5 kriteria", "1 - 2 - 3"}) {
    EXPECT_FALSE(urai_pita(teks)) << teks;
  }
}

TEST(PeriksaPredikat, TakesTheScaleThatTheReportPrints) {
  EXPECT_EQ(Daftar{}, temuan_uji(tabel("BB")));
  EXPECT_EQ(Daftar{"baris 13 A -> BB: predikat tidak sesuai skala"}, temuan_uji(tabel("A")));
}

TEST(PeriksaPredikat, KnowsNoScaleThatTheReportDoesNotPrint) {
  EXPECT_EQ(Daftar{}, temuan_uji(tabel("A").substr(kSkala.size())));
}

TEST(PeriksaPredikat, ReadsSentencesThatSayPredikat) {
  EXPECT_EQ(Daftar{},
            temuan_uji(kSkala + "Rata-rata capaian kinerja 100,84% dengan predikat SANGAT "
                                "MEMUASKAN pada tahun 2022."));
  EXPECT_EQ(Daftar{"baris 8 Memuaskan -> Sangat Memuaskan: predikat tidak sesuai skala"},
            temuan_uji(kSkala + "Rata-rata capaian kinerja 100,84% dengan predikat Memuaskan."));
}

TEST(PeriksaPredikat, LeavesOtherEvaluationsToTheirOwnScale) {
  EXPECT_EQ(
      Daftar{},
      temuan_uji(kSkala + "Hasil evaluasi AKIP 60,50 termasuk kategori BB menurut Inspektorat.\n"
                          "Komponen pertama capaian 63,10% (BB)."));
}

}  // namespace
}  // namespace laras::pelaporan::pemeriksa
