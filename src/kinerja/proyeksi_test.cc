#include "kinerja/proyeksi.h"

#include <gtest/gtest.h>

#include "base/cetak.h"
#include "support/ukuran.h"

namespace laras::kinerja {
namespace {

const Id<Dokumen> kRenjaUji("renja");

uji::Berkas kantor_proyeksi(const std::string& target, const std::string& realisasi,
                            const std::string& anggaran = "") {
  return {
      {"dokumen",
       "dokumen,jenis,sifat,nama,tahun_mulai,tahun_akhir,urutan\n"
       "renja,renja,murni,Renja 2022,2022,2022,1\ndpa,dpa,murni,DPA 2022,2022,2022,2\n"},
      {"simpul",
       "simpul,mulai,jenis,induk,nama\nsas,2018,sasaran,,Sasaran\nprog,2018,program,,Program\n"
       "sub-1,2018,sub_kegiatan,prog,Sub satu\n"},
      {"isi_dokumen",
       "dokumen,urutan,simpul\nrenja,1,prog\nrenja,2,sub-1\ndpa,1,prog\ndpa,2,sub-1\n"},
      {"indikator",
       "indikator,mulai,simpul,urutan,nama,satuan,desimal,arah,akumulasi_tahun,akumulasi_renstra,"
       "sumber\n"
       "jumlah,2018,sas,1,Jumlah,dokumen,0,makin_tinggi,jumlah,jumlah,ketik\n"
       "persen,2018,sas,2,Persentase,%,2,makin_tinggi,jumlah,terakhir,ketik\n"
       "rendah,2018,sas,3,Keluhan,dokumen,0,makin_rendah,jumlah,jumlah,ketik\n"},
      {"target", "dokumen,indikator,tahun,periode,target\n" + target},
      {"pagu", "dokumen,simpul,tahun,pagu\ndpa,sub-1,2022,1000\n"},
      {"realisasi", "indikator,tahun,periode,sifat,nilai,pembilang,penyebut,status\n" + realisasi},
      {"realisasi_anggaran", "simpul,tahun,periode,sifat,jumlah\n" + anggaran}};
}

std::string tercetak_proyeksi(const Angka& angka) {
  EXPECT_TRUE(terhitung_ulang_sama(angka));
  if (angka.keadaan() == Keadaan::TakTerhitung) return uraian(angka.alasan());
  return cetak(angka, {GayaCetak::DesimalPas, 2});
}

Proyeksi hitung_proyeksi(const char* id, const std::string& target, const std::string& realisasi) {
  uji::Ukuran u(kantor_proyeksi(target, realisasi));
  const Indikator* indikator = u.rencana.indikator(Id<Indikator>(id), 2022);
  return proyeksi(u.ukur, kRenjaUji, *indikator, 2022);
}

TEST(ProyeksiIndikator, GoesOnAtThePaceSoFarWhereTriwulanAddUp) {
  const auto hasil = hitung_proyeksi("jumlah", "renja,jumlah,2022,TAHUN,12\n",
                                     "jumlah,2022,TW1,dalam,2,,,disahkan\n"
                                     "jumlah,2022,TW2,dalam,3,,,disahkan\n");
  EXPECT_EQ(2, hasil.triwulan);
  EXPECT_FALSE(hasil.satu_periode());
  EXPECT_EQ("5", tercetak_proyeksi(hasil.realisasi_kini.angka));
  EXPECT_EQ("10", tercetak_proyeksi(hasil.akhir.angka));
  EXPECT_EQ("83,33", tercetak_proyeksi(hasil.capaian));
}

TEST(ProyeksiIndikator, TakesTheLastValueOfAPercentage) {
  const auto hasil = hitung_proyeksi("persen", "renja,persen,2022,TAHUN,80\n",
                                     "persen,2022,TW2,sampai,60,,,disahkan\n");
  EXPECT_EQ("60", tercetak_proyeksi(hasil.akhir.angka));
  EXPECT_EQ("75", tercetak_proyeksi(hasil.capaian));
  EXPECT_TRUE(hasil.satu_periode());
}

TEST(ProyeksiIndikator, KnowsThatLowerIsBetter) {
  const auto hasil = hitung_proyeksi("rendah", "renja,rendah,2022,TAHUN,10\n",
                                     "rendah,2022,TW1,dalam,3,,,disahkan\n");
  EXPECT_EQ("12", tercetak_proyeksi(hasil.akhir.angka));
  EXPECT_EQ("80", tercetak_proyeksi(hasil.capaian));
}

TEST(ProyeksiIndikator, TakesTheYearAsItIsOnceItIsKnown) {
  const auto hasil = hitung_proyeksi("jumlah", "renja,jumlah,2022,TAHUN,12\n",
                                     "jumlah,2022,TW1,dalam,2,,,disahkan\n"
                                     "jumlah,2022,TAHUN,dalam,11,,,disahkan\n");
  EXPECT_TRUE(hasil.final());
  EXPECT_EQ("11", tercetak_proyeksi(hasil.akhir.angka));
}

TEST(ProyeksiIndikator, KeepsTheFourNothingsApart) {
  const auto kosong = hitung_proyeksi("jumlah", "renja,jumlah,2022,TAHUN,12\n", "");
  EXPECT_EQ(0, kosong.triwulan);
  EXPECT_EQ(Keadaan::BelumDiisi, kosong.akhir.angka.keadaan());
  EXPECT_EQ("belum diisi", tercetak_proyeksi(kosong.capaian));
  const auto tidak = hitung_proyeksi("jumlah", "renja,jumlah,2022,TAHUN,N/A\n", "");
  EXPECT_EQ(Keadaan::TidakDirencanakan, tidak.capaian.keadaan());
  const auto nol = hitung_proyeksi("jumlah", "renja,jumlah,2022,TAHUN,0\n",
                                   "jumlah,2022,TW1,dalam,2,,,disahkan\n");
  EXPECT_EQ("target nol", tercetak_proyeksi(nol.capaian));
}

TEST(ProyeksiAnggaran, SaysWhatWillBeAbsorbed) {
  uji::Ukuran u(kantor_proyeksi("", "", "sub-1,2022,TW1,sampai,150\nsub-1,2022,TW3,sampai,600\n"));
  const auto hasil = proyeksi_anggaran(u.ukur, Id<Dokumen>("dpa"), Id<Simpul>("sub-1"), 2022);
  EXPECT_EQ(3, hasil.triwulan);
  EXPECT_EQ(2, hasil.terisi);
  EXPECT_EQ("800", tercetak_proyeksi(hasil.akhir.angka));
  EXPECT_EQ("80", tercetak_proyeksi(hasil.capaian));
}

}  // namespace
}  // namespace laras::kinerja
