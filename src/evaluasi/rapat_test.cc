#include "evaluasi/rapat.h"

#include <gtest/gtest.h>

#include "support/himpunan.h"

namespace laras::evaluasi {
namespace {

const uji::Berkas kData = {
    {"rapat",
     "rapat,tahun,periode,tanggal,pukul,tempat,agenda,pimpinan,status\n"
     "r-1,2022,TW2,2022-07-20,09.00,Aula,x,camat,selesai\n"
     "r-2,2022,SM1,2022-07-25,09.00,Aula,x,camat,selesai\n"
     "r-3,2022,TW2,2022-08-01,09.00,Aula,x,camat,berlangsung\n"
     "r-4,2022,RENSTRA,2022-09-01,09.00,Aula,x,camat,disiapkan\n"
     "r-5,2021,TW2,2021-07-20,09.00,Aula,x,camat,selesai\n"},
    {"rapat_undangan",
     "rapat,jabatan,kehadiran,keterangan\nr-1,sekcam,hadir,\nr-1,kasi,wakil,Staf\nr-9,kasi,,\n"},
    {"rapat_tindak_lanjut",
     "rapat,nomor,uraian,jabatan,tenggat,status\n"
     "r-1,2,Kedua,kasi,2022-08-10,dilaporkan\nr-1,1,Pertama,kasi,2022-08-10,terbuka\n"},
    {"rapat_bukti", "rapat,nomor,bukti\nr-1,2,b-1\n"},
    {"rapat_riwayat", "rapat,nomor,waktu,oleh,apa\nr-1,2,2022,x,Kemudian\nr-1,1,2022,x,Dahulu\n"}};

Tanggal agustus(int hari) { return Tanggal::create(2022, 8, hari).value(); }

TEST(Rapat, GathersWhatBelongsToIt) {
  const auto satu = cari_rapat(uji::himpunan(kData), "r-1");
  ASSERT_TRUE(satu.has_value());
  EXPECT_EQ("Rapat evaluasi Tribulan II 2022", satu->sebutan());
  ASSERT_EQ(2U, satu->undangan.size());
  EXPECT_EQ("wakil", satu->undangan[1].kehadiran);
  ASSERT_EQ(2U, satu->tugas.size());
  EXPECT_EQ("Pertama", satu->tugas[0].uraian);
  EXPECT_EQ((std::vector<std::string>{"b-1"}), satu->tugas[1].bukti);
  EXPECT_EQ("Dahulu", satu->riwayat[0].apa);
  EXPECT_FALSE(cari_rapat(uji::himpunan(kData), "r-9").has_value());
}

TEST(Rapat, OfATribulanIsOneWithFixedMinutesAboutItOrItsSemester) {
  std::vector<std::string> kode;
  for (const auto& satu : rapat_tribulan(uji::himpunan(kData), 2022, 2)) kode.push_back(satu.kode);
  EXPECT_EQ((std::vector<std::string>{"r-1", "r-2"}), kode);
  EXPECT_TRUE(rapat_tribulan(uji::himpunan(kData), 2022, 3).empty());
}

TEST(Rapat, OfTheRenstraHasNoTriwulan) {
  const auto satu = cari_rapat(uji::himpunan(kData), "r-4");
  EXPECT_EQ(0, satu->triwulan());
  EXPECT_EQ("Rapat pemantauan Renstra 2022", satu->sebutan());
  EXPECT_EQ("r-4", daftar_rapat(uji::himpunan(kData), 2022).front().kode);
}

TEST(TugasRapat, IsLateTheDayAfterItsDateWhileItsOwnerHasToAct) {
  const auto satu = cari_rapat(uji::himpunan(kData), "r-1");
  EXPECT_FALSE(satu->tugas[0].terlambat(agustus(10)));
  EXPECT_TRUE(satu->tugas[0].terlambat(agustus(11)));
  EXPECT_FALSE(satu->tugas[1].terlambat(agustus(30)));
  EXPECT_TRUE(satu->tugas[1].terbuka());
}

}  // namespace
}  // namespace laras::evaluasi
