#include "pelaporan/periksa/akumulasi.h"

#include <gtest/gtest.h>

#include "pelaporan/periksa/laporan_uji.h"

namespace laras::pelaporan::pemeriksa {
namespace {

using Daftar = std::vector<std::string>;

const std::string kKepala =
    "Tabel 6.1 Rencana Program dan Pendanaan\n"
    "Kode|Program dan Kegiatan|Indikator Kinerja|2021||2022||Kondisi Akhir\n"
    "|||Target|Rp|Target|Rp|Target|Rp\n";

std::string rencana(const std::string& sisipan) {
  return kKepala +
         "7.01.01|Program A|Jumlah dokumen A|3|1.000.000|2|2.000.000|5|3.000.000\n"
         "7.01.02|Program B|Jumlah laporan B|5|1.500.000|5|1.250.000|10|2.750.000\n"
         "7.01.03|Program C|Persentase layanan C|90|1.700.000|95|1.800.000|95|3.500.000\n" +
         sisipan +
         "7.01.05|Program E|Jumlah lembaga E|26|1.000.000|27|2.000.000|27|3.000.000\n"
         "7.01.06|Program F|Jumlah orang F|11|4.000.000|12|2.500.000|23|6.500.000\n"
         "7.01.07|Program G|Jumlah unit G|7|4.100.000|9|2.400.000|9|6.500.000\n";
}

TEST(PeriksaAkhirPeriode, TakesTheLastYearOrTheSumOfAll) {
  EXPECT_EQ(Daftar{}, temuan_uji(rencana("")));
  EXPECT_EQ(Daftar{},
            temuan_uji(rencana("7.01.04|Program D|Jumlah D|N/A|N/A|4|900.000|4|900.000\n")));
}

TEST(PeriksaAkhirPeriode, DoubtsWhatIsNeither) {
  EXPECT_EQ(Daftar{"baris 7 3 -> : kondisi akhir tidak mengikuti tahunnya"},
            temuan_uji(rencana("7.01.04|Program D|Jumlah D|3|900.000|6|900.000|3|1.800.000\n")));
}

TEST(PeriksaAkhirPeriode, ContradictsWhatIsMoreThanAllYears) {
  const auto temuan =
      periksa(
          laporan_uji(rencana("7.01.04|Program D|Jumlah D|12|900.000|12|900.000|36|1.800.000\n")))
          .temuan;
  ASSERT_EQ(1U, temuan.size());
  EXPECT_EQ(JenisTemuan::Kontradiksi, temuan[0].jenis);
  EXPECT_EQ("24", temuan[0].dihitung);
}

TEST(PeriksaAkhirPeriode, MissesWhatAYearHas) {
  EXPECT_EQ(Daftar{"baris 7 N/A -> 13: sel tidak diisi"},
            temuan_uji(rencana("7.01.04|Program D|Jumlah D|N/A|N/A|13|900.000|N/A|900.000\n")));
}

TEST(PeriksaSalahBaris, SeesAResultOneRowAboveItsOperands) {
  EXPECT_EQ(Daftar{"baris 7 1.800.000 -> : baris bergeser"},
            temuan_uji(rencana("|||100||100||100|1.800.000\n"
                               "7.01.04|Program D|Jumlah D|12|900.000|12|900.000|24|\n")));
}

}  // namespace
}  // namespace laras::pelaporan::pemeriksa
