#include "pelaporan/periksa/tak_terhitung.h"

#include <gtest/gtest.h>

#include "pelaporan/periksa/laporan_uji.h"

namespace laras::pelaporan::pemeriksa {
namespace {

const std::string kKepala = "No|Indikator|Target|Realisasi|Capaian (%)\n";
const std::string kIsi =
    "1|Nilai A|70,00|63,00|71,30\n2|Nilai B|80,00|84,00|88,17\n3|Nilai C|55,00|50,00|60,41\n"
    "4|Nilai D|91,00|90,00|77,02\n5|Nilai E|66,00|61,00|64,35\n6|Nilai F|70,00|75,00|83,33\n";

TEST(PeriksaTakTerhitung, AsksOnceForAColumnThatNothingExplains) {
  const auto temuan = periksa(laporan_uji(kKepala + kIsi)).temuan;
  ASSERT_EQ(1U, temuan.size());
  EXPECT_EQ(JenisTemuan::TakDapatDirekonstruksi, temuan[0].jenis);
  EXPECT_EQ("Capaian (%)", temuan[0].kolom);
  EXPECT_EQ("baris 1", temuan[0].lokasi);
}

TEST(PeriksaTakTerhitung, LeavesCopiesAndFewRowsAlone) {
  EXPECT_TRUE(temuan_uji(kKepala + kIsi.substr(0, kIsi.find("5|"))).empty());
  EXPECT_TRUE(temuan_uji("No|Rincian|Skor\n1|Skor A|71,30\n2|Skor B|88,17\n3|Skor C|60,41\n"
                         "4|Skor D|77,02\n\nPenjelasan yang memisahkan kedua tabel ini.\n" +
                         kKepala + kIsi)
                  .empty());
}

}  // namespace
}  // namespace laras::pelaporan::pemeriksa
