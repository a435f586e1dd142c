#include "pelaporan/periksa/batas.h"

#include <gtest/gtest.h>

#include "pelaporan/periksa/laporan_uji.h"

namespace laras::pelaporan::pemeriksa {
namespace {

using Daftar = std::vector<std::string>;

TEST(PeriksaBatas, LetsIncomeExceedItsTarget) {
  EXPECT_EQ(Daftar{}, temuan_uji("No|Jenis Pajak|Target (Rp)|Realisasi (Rp)|% Capaian\n"
                                 "1|Pajak Hotel|1.250.000.000|1.312.450.000|105,00\n"
                                 "2|Pajak Hiburan|150.000.000|161.200.000|107,47\n"
                                 "3|Pajak Reklame|480.000.000|480.000.000|100,00\n"));
}

TEST(PeriksaBatas, SaysNothingOfABudgetThatIsItselfWrong) {
  EXPECT_EQ(Daftar{"baris 2 392.850.000 -> 520.000.000: total diketik"},
            temuan_uji("Kode|Program/Kegiatan|Pagu Anggaran|Realisasi|%\n"
                       "1.02.01|Program Jalan|392.850.000|403.520.000|77,60\n"
                       "1.02.01.2.01|Pembangunan Jalan|300.000.000|210.000.000|70,00\n"
                       "1.02.01.2.02|Rehabilitasi Jembatan|220.000.000|193.520.000|87,96\n"
                       "1.02.02|Program Pendidikan|150.000.000|141.000.000|94,00\n"
                       "1.02.02.2.01|Pengelolaan Sekolah|100.000.000|95.000.000|95,00\n"
                       "1.02.02.2.02|Pelatihan|50.000.000|46.000.000|92,00\n"));
}

TEST(PeriksaBatas, DoubtsMoreThanTheWholeBudget) {
  EXPECT_EQ(Daftar{"baris 3 104,20% -> : di luar kewajaran"},
            temuan_uji("No|Program|Penyerapan Anggaran\n"
                       "1|Program A|94,20%\n"
                       "2|Program B|104,20%\n"));
}

TEST(PeriksaBatas, KnowsTheScaleOfTheServiceIndex) {
  EXPECT_EQ(Daftar{"baris 2 5,49 -> : di luar skala"},
            temuan_uji("Indikator|Target|Realisasi\n"
                       "Indeks Pelayanan Publik|3,30|5,49\n"
                       "Indeks Profesionalitas|60,50|65,49\n"));
}

}  // namespace
}  // namespace laras::pelaporan::pemeriksa
