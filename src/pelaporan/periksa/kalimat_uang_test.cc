#include "pelaporan/periksa/kalimat_uang.h"

#include <gtest/gtest.h>

#include "pelaporan/periksa/laporan_uji.h"

namespace laras::pelaporan::pemeriksa {
namespace {

using Daftar = std::vector<std::string>;

const std::string kTabel =
    "Tabel 3.1 Realisasi Anggaran Tahun 2022\n"
    "No|Program|Pagu Anggaran|Realisasi Anggaran|Serapan (%)\n"
    "1|Program A|3.000.000|2.500.000|83,33\n"
    "2|Program B|4.000.000|3.100.000|77,50\n"
    "3|Program C|1.000.000|900.000|90,00\n"
    "Jumlah||8.000.000|6.500.000|81,25\n\n";

TEST(PeriksaKalimatUang, DividesTheTwoAmountsOfASentence) {
  EXPECT_EQ(Daftar{}, temuan_uji("Dari pagu anggaran sebesar Rp4.181.663.000 terealisasi sebesar "
                                 "Rp. 3.734.658.105 atau 89,31%."));
  EXPECT_EQ(Daftar{"baris 1 62,52% -> 89,31%: salah ketik"},
            temuan_uji("Dari pagu anggaran sebesar Rp4.181.663.000 terealisasi sebesar "
                       "Rp. 3.734.658.105 atau 62,52%."));
  EXPECT_EQ(Daftar{"baris 1 86,53% -> 62,30%: salah ketik"},
            temuan_uji("Realisasi anggaran tahun 2023 sebesar Rp. 1.920.307.909 dari pagu "
                       "Rp3.082.329.500 atau 86,53%."));
}

TEST(PeriksaKalimatUang, SubtractsWhatIsLeft) {
  const std::string awal =
      "Kecamatan mendapatkan anggaran sebesar Rp. 2.173.310.423 dengan realisasi anggaran mencapai "
      "Rp. 2.039.091.915 atau serapan dana APBD mencapai 93,82% sehingga terdapat Silpa ";
  EXPECT_EQ(Daftar{}, temuan_uji(awal + "Rp.134.218.508."));
  EXPECT_EQ(Daftar{"baris 1 143.218.508 -> 134.218.508: salah ketik"},
            temuan_uji(awal + "Rp.143.218.508."));
}

TEST(PeriksaKalimatUang, ComparesWithTheTotalsOfATable) {
  EXPECT_EQ(Daftar{}, temuan_uji(kTabel + "Dari pagu Rp8.000.000 terealisasi Rp6.500.000."));
  EXPECT_EQ(Daftar{"baris 8 5.600.000 -> 6.500.000: angka konsep lama"},
            temuan_uji(kTabel + "Dari pagu Rp8.000.000 terealisasi Rp5.600.000."));
  EXPECT_EQ(Daftar{}, temuan_uji(kTabel + "Dari pagu Rp3.000.000 terealisasi Rp2.500.000."));
}

TEST(PeriksaKalimatUang, LeavesOtherPercentagesAlone) {
  EXPECT_EQ(Daftar{}, temuan_uji("Dari pagu Rp8.000.000 terealisasi Rp6.500.000 dengan capaian "
                                 "kinerja 100,84%, dan anggaran Rp1,5 miliar naik 5,00%."));
  EXPECT_EQ(Daftar{}, temuan_uji("Pagu Program A Rp8.000.000. Realisasi Program B Rp6.500.000 atau "
                                 "95,00%."));
}

}  // namespace
}  // namespace laras::pelaporan::pemeriksa
