#include "pelaporan/periksa/salah_kolom.h"

#include <gtest/gtest.h>

#include "pelaporan/periksa/laporan_uji.h"

namespace laras::pelaporan::pemeriksa {
namespace {

using Daftar = std::vector<std::string>;

const std::string kKepala = "No|Indikator|Target|Penanggung Jawab|Lokasi\n";
const std::string kBenar =
    "1|Jumlah desa|13|Kasi PMD|Plandaan\n2|Jumlah laporan|12|Kasi Tapem|Plandaan\n"
    "3|Jumlah rapat|4|Kasi PMD|Plandaan\n4|Jumlah posko|2|Kasi Trantib|Plandaan\n"
    "5|Jumlah forum|6|Kasi Tapem|Plandaan\n";

TEST(PeriksaSalahKolom, FindsWordsOfTheNextColumn) {
  const auto temuan =
      periksa(laporan_uji(kKepala + kBenar + "6|Jumlah kader|26|Plandaan|\n")).temuan;
  ASSERT_EQ(1U, temuan.size());
  EXPECT_EQ("baris 7", temuan[0].lokasi);
  EXPECT_EQ("Plandaan", temuan[0].tercetak);
  EXPECT_EQ("kolom bergeser", temuan[0].sebab);
  EXPECT_EQ(JenisTemuan::Peringatan, temuan[0].jenis);
}

TEST(PeriksaSalahKolom, LeavesAPageWithColumnsOfItsOwnAlone) {
  EXPECT_EQ(Daftar{}, temuan_uji(kKepala + kBenar + kBenar + kBenar +
                                 "6|Jumlah kader|26|Plandaan|\n7|Jumlah regu|2|Plandaan|\n"
                                 "8|Jumlah kelas|3|Plandaan|\n"));
}

TEST(PeriksaSalahKolom, LeavesTickedColumnsAlone) {
  EXPECT_EQ(Daftar{}, temuan_uji("No|Syarat|Target|Sesuai|Tidak Sesuai\n1|Ada SOP|1||sudah\n"
                                 "2|Ada maklumat|1||sudah\n3|Ada loket|2||sudah\n"
                                 "4|Ada antrean|1|sudah|\n5|Ada survei|1||sudah\n"));
}

}  // namespace
}  // namespace laras::pelaporan::pemeriksa
