#include <gtest/gtest.h>

#include "base/cetak.h"
#include "kinerja/ukur.h"
#include "support/ukuran.h"

namespace laras::kinerja {
namespace {

using acuan::Periode;

const Id<Dokumen> kRenja("renja");
const Id<Indikator> kJumlah("jumlah");
const Id<Indikator> kAkhir("akhir");
const Id<Indikator> kPersen("persen");

uji::Berkas kantor(const std::string& target, const std::string& realisasi,
                   const std::string& anggaran = "") {
  return {
      {"dokumen",
       "dokumen,jenis,sifat,nama,tahun_mulai,tahun_akhir,urutan\n"
       "renja,renja,murni,Renja 2022,2022,2022,1\npk,pk,murni,PK 2022,2022,2022,2\n"},
      {"simpul",
       "simpul,mulai,jenis,induk,nama\nsas,2018,sasaran,,Sasaran\nprog,2018,program,,Program\n"
       "sub-1,2018,sub_kegiatan,prog,Sub satu\nsub-2,2018,sub_kegiatan,prog,Sub dua\n"},
      {"isi_dokumen", "dokumen,urutan,simpul\nrenja,1,prog\nrenja,2,sub-1\nrenja,3,sub-2\n"},
      {"indikator",
       "indikator,mulai,simpul,urutan,nama,satuan,desimal,arah,akumulasi_tahun,akumulasi_renstra,"
       "sumber\n"
       "akhir,2018,sas,1,Nilai akhir,nilai,2,makin_tinggi,terakhir,terakhir,ketik\n"
       "jumlah,2018,sas,2,Jumlah,dokumen,0,makin_tinggi,jumlah,jumlah,ketik\n"
       "persen,2018,sas,3,Persentase,%,2,makin_tinggi,jumlah,terakhir,ketik\n"},
      {"target", "dokumen,indikator,tahun,periode,target\n" + target},
      {"realisasi", "indikator,tahun,periode,sifat,nilai,pembilang,penyebut,status\n" + realisasi},
      {"realisasi_anggaran", "simpul,tahun,periode,sifat,jumlah\n" + anggaran}};
}

std::string tercetak(const Angka& angka) {
  EXPECT_TRUE(terhitung_ulang_sama(angka));
  if (angka.keadaan() == Keadaan::TakTerhitung) return uraian(angka.alasan());
  return cetak(angka, {GayaCetak::DesimalPas, 4});
}

std::string target_sd(const std::string& target, const Id<Indikator>& indikator, int triwulan) {
  uji::Ukuran u(kantor(target, ""));
  return tercetak(u.ukur.target_sd(indikator, 2022, acuan::triwulan(triwulan)).angka);
}

std::string dalam(const std::string& realisasi, const Id<Indikator>& indikator, int triwulan) {
  uji::Ukuran u(kantor("", realisasi));
  return tercetak(u.ukur.realisasi_dalam(kRenja, indikator, 2022, acuan::triwulan(triwulan)).angka);
}

TEST(UkurTargetTriwulan, TakesPkBeforeRenja) {
  const std::string renja = "renja,jumlah,2022,TW1,1\nrenja,jumlah,2022,TW2,2\n";
  uji::Ukuran u(kantor(renja + "pk,jumlah,2022,TW1,3\n", ""));
  EXPECT_EQ("3", tercetak(u.ukur.target_triwulan(kJumlah, 2022, Periode::Tw1).angka));
  EXPECT_EQ("2", tercetak(u.ukur.target_triwulan(kJumlah, 2022, Periode::Tw2).angka));
  const Daun& daun = u.ukur.target_triwulan(kJumlah, 2022, Periode::Tw2).angka.derivasi().daun;
  EXPECT_EQ("target/renja/jumlah/2022/TW2", daun.id);
  EXPECT_EQ("triwulan II 2022", daun.periode);
  EXPECT_EQ(std::vector<std::string>{"Renja 2022"}, daun.bukti);
}

TEST(UkurTargetTriwulan, IsNotPlannedWhereTheYearIsNot) {
  uji::Ukuran u(kantor("pk,jumlah,2022,TAHUN,N/A\npk,akhir,2022,TAHUN,70\n", ""));
  EXPECT_EQ("N/A", tercetak(u.ukur.target_triwulan(kJumlah, 2022, Periode::Tw1).angka));
  EXPECT_EQ("(belum diisi)", tercetak(u.ukur.target_triwulan(kAkhir, 2022, Periode::Tw1).angka));
}

TEST(UkurTargetSd, AddsTheTriwulanThatAddUp) {
  const std::string semua =
      "pk,jumlah,2022,TW1,N/A\npk,jumlah,2022,TW2,2\npk,jumlah,2022,TW3,3\n"
      "pk,jumlah,2022,TAHUN,9\n";
  EXPECT_EQ("N/A", target_sd(semua, kJumlah, 1));
  EXPECT_EQ("2", target_sd(semua, kJumlah, 2));
  EXPECT_EQ("5", target_sd(semua, kJumlah, 3));
  EXPECT_EQ("9", target_sd(semua, kJumlah, 4)) << "the year's own target";
  EXPECT_EQ(uraian(Alasan::BelumDiisi), target_sd("pk,jumlah,2022,TW2,2\n", kJumlah, 2));
}

TEST(UkurTargetSd, IsThatOfTheTriwulanWhereTheLastCounts) {
  const std::string semua = "pk,akhir,2022,TW1,60\npk,akhir,2022,TW2,70\npk,akhir,2022,TAHUN,71\n";
  EXPECT_EQ("60", target_sd(semua, kAkhir, 1));
  EXPECT_EQ("70", target_sd(semua, kAkhir, 2));
  EXPECT_EQ("(belum diisi)", target_sd(semua, kAkhir, 3));
  EXPECT_EQ("71", target_sd(semua, kAkhir, 4));
}

TEST(UkurRealisasiDalam, TakesTheTriwulansOwnRowOrTheDifference) {
  const std::string sendiri = "jumlah,2022,TW1,dalam,1,,,draf\njumlah,2022,TW2,dalam,2,,,draf\n";
  EXPECT_EQ("2", dalam(sendiri, kJumlah, 2));
  const std::string sampai = "jumlah,2022,TW1,sampai,1,,,draf\njumlah,2022,TW2,sampai,4,,,draf\n";
  EXPECT_EQ("1", dalam(sampai, kJumlah, 1));
  EXPECT_EQ("3", dalam(sampai, kJumlah, 2));
  EXPECT_EQ("5", dalam("jumlah,2022,TW3,sampai,4,,,draf\njumlah,2022,TAHUN,dalam,9,,,draf\n",
                       kJumlah, 4));
  EXPECT_EQ("4", dalam("jumlah,2022,TW1,sampai,N/A,,,draf\njumlah,2022,TW2,sampai,4,,,draf\n",
                       kJumlah, 2))
      << "nothing was planned before";
}

TEST(UkurRealisasiDalam, SaysWhatIsMissing) {
  EXPECT_EQ("(belum diisi)", dalam("", kJumlah, 2));
  EXPECT_EQ(uraian(Alasan::BelumDiisi), dalam("jumlah,2022,TW2,sampai,4,,,draf\n", kJumlah, 2));
}

TEST(UkurRealisasiDalam, IsThePositionAtTheEndWhereTheLastCounts) {
  const std::string semua = "akhir,2022,TW1,sampai,60,,,draf\nakhir,2022,TW2,sampai,70,,,draf\n";
  EXPECT_EQ("70", dalam(semua, kAkhir, 2));
}

TEST(UkurRealisasiDalam, TakesNoDifferenceOfPercentages) {
  const std::string semua = "persen,2022,TW1,sampai,,1,2,draf\npersen,2022,TW2,sampai,,3,4,draf\n";
  EXPECT_EQ("50", dalam(semua, kPersen, 1));
  EXPECT_EQ(uraian(Alasan::PeriodeBelumLengkap), dalam(semua, kPersen, 2));
  EXPECT_EQ("25", dalam(semua + "persen,2022,TW3,dalam,,1,4,draf\n", kPersen, 3));
}

TEST(UkurAnggaranDalam, SumsRowsAndDifferencesBelowANode) {
  uji::Ukuran u(kantor("", "",
                       "sub-1,2022,TW1,dalam,100\nsub-1,2022,TW2,dalam,50\n"
                       "sub-2,2022,TW1,sampai,10\nsub-2,2022,TW2,sampai,40\n"
                       "sub-2,2022,TAHUN,dalam,90\n"));
  const auto anggaran = [&](int triwulan) {
    return tercetak(
        u.ukur.anggaran_dalam(kRenja, Id<Simpul>("prog"), 2022, acuan::triwulan(triwulan)));
  };
  EXPECT_EQ("110", anggaran(1));
  EXPECT_EQ("80", anggaran(2));
  EXPECT_EQ(uraian(Alasan::PeriodeBelumLengkap), anggaran(3));
  EXPECT_EQ("80", tercetak(u.ukur.anggaran_total_dalam(kRenja, 2022, Periode::Tw2)));
}

}  // namespace
}  // namespace laras::kinerja
