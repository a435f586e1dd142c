#include "evaluasi/tindak_lanjut.h"

#include <gtest/gtest.h>

#include "evaluasi/lke.h"
#include "support/himpunan.h"

namespace laras::evaluasi {
namespace {

const uji::Berkas kData = {
    {"rekomendasi",
     "tahun,nomor,rekomendasi\n2022,2,Kedua\n2022,1,Pertama\n2022,3,Ketiga\n2021,1,Lama\n"},
    {"rekomendasi_rujukan",
     "tahun,nomor,komponen,indikator,proses\n2022,1,Pengukuran Kinerja,iku-ikm,P.2\n"},
    {"tindak_lanjut",
     "tahun,nomor,rencana_aksi,hasil,waktu,penanggung_jawab,status\n"
     "2022,1,Susun SOP,,Sampai Januari,Sekcam,Dalam proses\n"
     "2022,2,Rapat,Berita acara,Januari,Camat,Selesai\n2021,1,Lama,,x,y,z\n"},
    {"rencana_tindak_lanjut",
     "tahun,nomor,jabatan,tenggat,selesai\n2022,1,sekcam,2023-01-31,\n"
     "2022,2,camat,2023-01-31,2023-01-20\n"},
    {"bukti_rekomendasi", "tahun,nomor,bukti\n2022,2,b-1\n2022,2,b-2\n2022,9,b-3\n"}};

Tanggal hari(int bulan, int tanggal) { return Tanggal::create(2023, bulan, tanggal).value(); }

TEST(UrusanRekomendasi, GathersWhatBelongsToEachNumber) {
  const auto semua = urusan_rekomendasi(uji::himpunan(kData), 2022);
  ASSERT_EQ(3U, semua.size());
  EXPECT_EQ("Pertama", semua[0].rekomendasi);
  EXPECT_EQ("Pengukuran Kinerja", semua[0].komponen);
  EXPECT_EQ("iku-ikm", semua[0].indikator);
  EXPECT_EQ("P.2", semua[0].proses);
  EXPECT_EQ("sekcam", semua[0].jabatan.str());
  EXPECT_EQ(KeadaanJawaban::Dijawab, semua[0].keadaan);
  EXPECT_EQ((std::vector<std::string>{"b-1", "b-2"}), semua[1].bukti);
  EXPECT_EQ(KeadaanJawaban::Belum, semua[2].keadaan);
}

TEST(UrusanRekomendasi, IsLateTheDayAfterItsDateUnlessDone) {
  const auto semua = urusan_rekomendasi(uji::himpunan(kData), 2022);
  EXPECT_FALSE(semua[0].terlambat(hari(1, 31)));
  EXPECT_TRUE(semua[0].terlambat(hari(2, 1)));
  EXPECT_FALSE(semua[1].terlambat(hari(12, 1)));
  EXPECT_FALSE(semua[2].terlambat(hari(12, 1)));
}

TEST(UrusanRekomendasi, StandsWhereItsLastStepLeftIt) {
  uji::Berkas data = kData;
  data.emplace_back("riwayat_evaluasi",
                    "tahun,hal,nomor,waktu,oleh,jabatan,apa,catatan\n"
                    "2022,rekomendasi-1,2,2023-02-02T00:00:00Z,e,,dikembalikan,Bukti kurang\n"
                    "2022,rekomendasi-1,1,2023-02-01T00:00:00Z,s,,diajukan,\n"
                    "2022,rekomendasi-2,1,2023-02-01T00:00:00Z,s,,diterima,\n"
                    "2022,lhe,9,2023-02-01T00:00:00Z,e,,ditetapkan,\n");
  const auto semua = urusan_rekomendasi(uji::himpunan(data), 2022);
  EXPECT_EQ(KeadaanJawaban::Dikembalikan, semua[0].keadaan);
  EXPECT_EQ("Bukti kurang", semua[0].alasan);
  EXPECT_EQ(KeadaanJawaban::Diterima, semua[1].keadaan);
}

TEST(Selesai, ReadsTheOfficesOwnWords) {
  for (const char* ya : {"Selesai", " sudah ditindaklanjuti", "Telah dilaksanakan", "Tuntas"}) {
    EXPECT_TRUE(selesai(ya)) << ya;
  }
  for (const char* tidak : {"", "Dalam proses", "Belum selesai"}) EXPECT_FALSE(selesai(tidak));
}

TEST(KomponenLke, HasFourThatMakeAHundred) {
  const auto acuan = acuan::Acuan::rakit(uji::dengan_acuan({}));
  const auto semua = komponen_lke(acuan, Tanggal::create(2022, 12, 31).value());
  ASSERT_EQ(4U, semua.size());
  EXPECT_EQ("Perencanaan Kinerja", semua[0].nama);
  EXPECT_EQ("25", semua[3].bobot.str());
  EXPECT_TRUE(komponen_lke(acuan, Tanggal::create(2021, 12, 31).value()).empty());
}

}  // namespace
}  // namespace laras::evaluasi
