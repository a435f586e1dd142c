#include "evaluasi/pemantauan.h"

#include <gtest/gtest.h>

#include "base/cetak.h"
#include "support/himpunan.h"
#include "support/ukuran.h"

namespace laras::evaluasi {
namespace {

using perencanaan::Indikator;

const uji::Berkas kRencana = {
    {"dokumen",
     "dokumen,jenis,sifat,nama,tahun_mulai,tahun_akhir,urutan,menggantikan\n"
     "lama,renstra,murni,Renstra lama,2014,2018,1,\nr1,renstra,murni,Renstra,2019,2020,2,\n"
     "r2,renstra,perubahan,Renstra P1,2021,2022,3,r1\n"
     "r3,renstra,perubahan,Renstra P2,2023,2023,4,r2\n"},
    {"simpul", "simpul,mulai,jenis,induk,nama\nsas,2014,sasaran,,Sasaran\n"},
    {"indikator",
     "indikator,mulai,simpul,urutan,nama,satuan,desimal,arah,akumulasi_tahun,akumulasi_renstra,"
     "sumber,fakta\n"
     "ikm,2019,sas,1,IKM,nilai,2,makin_tinggi,terakhir,terakhir,ketik,\n"},
    {"target",
     "dokumen,indikator,tahun,periode,target\nr2,ikm,2021,TAHUN,90\nr2,ikm,2022,TAHUN,92\n"
     "r3,ikm,2023,TAHUN,94\n"},
    {"pemantauan_pelapor",
     "indikator,mulai,sampai,jabatan,berkala,hari\nikm,2021,2021,camat,tahun,15\n"
     "ikm,2022,,sekcam,semester,31\n"},
    {"pemantauan_laporan",
     "indikator,tahun,periode,jabatan,hambatan,upaya,tenggat,waktu,oleh\n"
     "ikm,2022,SM1,sekcam,a,b,2022-12-01,2022,x\nikm,2021,TAHUN,camat,a,b,2022-12-01,2022,x\n"
     "ikm,2022,SM2,sekcam,a,b,2022-12-01,2022,x\n"}};

struct Hasil {
  Jalur putusan;
  int tahun_terukur;
  std::string kemajuan;
  std::vector<int> tahun;
};

/// The verdict at the end of a year for those realisasi.
Hasil hasil(const std::string& realisasi, int tahun = 2022) {
  uji::Berkas berkas = kRencana;
  berkas.emplace_back("realisasi", "indikator,tahun,periode,sifat,nilai,status\n" + realisasi);
  uji::Ukuran u(berkas);
  const KemajuanRenstra semua =
      kemajuan_renstra(u.ukur, *u.ukur.rencana().indikator(Id<Indikator>("ikm"), tahun), tahun);
  Hasil h{semua.putusan,
          semua.tahun_terukur,
          semua.kemajuan.ada() ? cetak(semua.kemajuan, {GayaCetak::DesimalPas, 2}) : "",
          {}};
  for (const auto& satu : semua.jalur) h.tahun.push_back(satu.tahun);
  return h;
}

TEST(KemajuanRenstra, FollowsTheVersionsThatPlanTheIndikator) {
  EXPECT_EQ((std::vector<int>{2021, 2022, 2023}), hasil("").tahun);
  uji::Ukuran u(kRencana);
  const MasaRenstra masa = masa_renstra(u.ukur.rencana(), 2022);
  EXPECT_EQ(2019, masa.mulai);
  EXPECT_EQ(2023, masa.akhir);
  EXPECT_EQ(2014, masa_renstra(u.ukur.rencana(), 2016).mulai);
  EXPECT_LT(masa_renstra(u.ukur.rencana(), 2040).akhir, 0);
}

TEST(KemajuanRenstra, JudgesTheLastMeasuredYearByItsTargetAndTheEnd) {
  EXPECT_EQ(Jalur::BelumTerukur, hasil("").putusan);
  EXPECT_EQ(Jalur::Tertinggal, hasil("ikm,2022,TAHUN,sampai,91.99,disahkan\n").putusan);
  EXPECT_EQ(Jalur::PadaJalur, hasil("ikm,2022,TAHUN,sampai,92,disahkan\n").putusan);
  EXPECT_EQ(Jalur::Tercapai, hasil("ikm,2022,TAHUN,sampai,94,disahkan\n").putusan);
  const Hasil tahun_lalu = hasil("ikm,2021,TAHUN,sampai,89,disahkan\n");
  EXPECT_EQ(2021, tahun_lalu.tahun_terukur);
  EXPECT_EQ(Jalur::Tertinggal, tahun_lalu.putusan);
  EXPECT_EQ("94,68", tahun_lalu.kemajuan);
}

TEST(KemajuanRenstra, KnowsNothingOfYearsToCome) {
  const std::string semua =
      "ikm,2021,TAHUN,sampai,89,disahkan\nikm,2022,TAHUN,sampai,95,disahkan\n";
  EXPECT_EQ(Jalur::Tertinggal, hasil(semua, 2021).putusan);
  EXPECT_EQ(Jalur::Tercapai, hasil(semua, 2022).putusan);
}

TEST(KewajibanPemantauan, FollowsTheTermOfTheReporter) {
  const auto himpunan = uji::himpunan(kRencana);
  const auto lama = kewajiban_pemantauan(himpunan, 2021);
  ASSERT_EQ(1U, lama.size());
  EXPECT_EQ("TAHUN", lama[0].periode);
  EXPECT_EQ("camat", lama[0].jabatan.str());
  EXPECT_EQ("2022-01-15", lama[0].tempo.iso());
  EXPECT_TRUE(lama[0].dilaporkan);
  const auto baru = kewajiban_pemantauan(himpunan, 2023);
  ASSERT_EQ(2U, baru.size());
  EXPECT_EQ("2023-07-31", baru[0].tempo.iso());
  EXPECT_EQ("2024-01-31", baru[1].tempo.iso());
  EXPECT_FALSE(baru[1].dilaporkan);
  EXPECT_TRUE(kewajiban_pemantauan(himpunan, 2020).empty());
}

TEST(LaporanPemantauan, ComesTheNewestPeriodFirst) {
  std::vector<std::string> kunci;
  for (const auto& satu : daftar_laporan_pemantauan(uji::himpunan(kRencana))) {
    kunci.push_back(satu.kunci());
  }
  EXPECT_EQ((std::vector<std::string>{"ikm/2022/SM2", "ikm/2022/SM1", "ikm/2021/TAHUN"}), kunci);
}

}  // namespace
}  // namespace laras::evaluasi
