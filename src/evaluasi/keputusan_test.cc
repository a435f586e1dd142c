#include "evaluasi/keputusan.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/himpunan.h"

namespace laras::evaluasi {
namespace {

const uji::Berkas kData = {
    {"dokumen",
     "dokumen,jenis,sifat,nama,tahun_mulai,tahun_akhir,urutan,menggantikan\n"
     "renja,renja,murni,Renja 2022,2022,2022,1,\n"
     "renja-p,renja,perubahan,Perubahan Renja 2022,2022,2022,2,renja\n"},
    {"simpul",
     "simpul,mulai,sampai,jenis,kode,nama,menggantikan\n"
     "prog,2018,2021,program,7.01,Program lama,\nprog,2022,,program,7.01,Program baru,\n"},
    {"indikator",
     "indikator,mulai,sampai,simpul,urutan,nama,satuan,desimal,arah,akumulasi_tahun,"
     "akumulasi_renstra,sumber,menggantikan\n"
     "ikm,2018,,prog,1,IKM,nilai,2,makin_tinggi,terakhir,terakhir,ketik,\n"},
    {"target",
     "dokumen,indikator,tahun,periode,target\nrenja,ikm,2022,TAHUN,93.50\n"
     "renja-p,ikm,2022,TAHUN,93.80\nrenja,ikm,2022,TW1,90\nrenja-p,ikm,2022,TW1,90\n"},
    {"pagu", "dokumen,simpul,tahun,pagu\nrenja-p,prog,2022,1265000\n"},
    {"keputusan",
     "keputusan,tahun,temuan,rujukan,jenis,isi,alasan,tanggal,jabatan,notulen\n"
     "k-2022-2,2022,tribulan,TW2,target,Naikkan target,Sudah tercapai,2022-08-01,camat,\n"
     "k-2022-1,2022,rekomendasi,3,kebijakan,Tetapkan SOP,SOP kurang,2022-10-01,camat,Notulen 7\n"
     "k-2021-1,2021,pemeriksaan,Tabel 3.1,strategi,x,y,2021-10-01,camat,\n"},
    {"keputusan_baris",
     "keputusan,nomor,subjek,semula,menjadi\n"
     "k-2022-2,1,target,renja/ikm/2022/TAHUN,renja-p/ikm/2022/TAHUN\n"
     "k-2022-2,2,pagu,,renja-p/prog/2022\n"}};

TEST(DaftarKeputusan, ReadsBeforeAndAfterOutOfThePlan) {
  const auto semua = daftar_keputusan(uji::himpunan(kData), 2022);
  ASSERT_EQ(2U, semua.size());
  const Keputusan& naik = semua[0];
  EXPECT_EQ("k-2022-2", naik.kode);
  EXPECT_EQ("Realisasi Tribulan II", naik.sebutan_temuan());
  ASSERT_EQ(2U, naik.perubahan.size());
  EXPECT_EQ("Target IKM, 2022", naik.perubahan[0].sebutan);
  EXPECT_EQ("93,50 (Renja 2022)", naik.perubahan[0].isi_semula);
  EXPECT_EQ("93,80 (Perubahan Renja 2022)", naik.perubahan[0].isi_menjadi);
  EXPECT_EQ("–", naik.perubahan[1].isi_semula);
  EXPECT_EQ("Rp1.265.000 (Perubahan Renja 2022)", naik.perubahan[1].isi_menjadi);
  EXPECT_EQ("Rekomendasi LHE nomor 3", semua[1].sebutan_temuan());
}

TEST(PerubahanRencana, FindsWhatVersionsChangedAndNothingElse) {
  std::vector<std::string> tanda;
  for (const auto& satu : perubahan_rencana(uji::himpunan(kData), 2022)) {
    tanda.push_back(satu.tanda());
  }
  std::sort(tanda.begin(), tanda.end());
  EXPECT_EQ((std::vector<std::string>{"pagu||renja-p/prog/2022", "simpul|prog/2018|prog/2022",
                                      "target|renja/ikm/2022/TAHUN|renja-p/ikm/2022/TAHUN"}),
            tanda);
  EXPECT_TRUE(perubahan_rencana(uji::himpunan(kData), 2024).empty());
}

TEST(PerubahanRencana, SaysOfARowThatIsGoneWhatCanStillBeSaid) {
  const auto satu = baca_perubahan(uji::himpunan(kData), "simpul", "prog/2018", "prog/2099");
  EXPECT_EQ("Simpul prog", satu.sebutan);
  EXPECT_EQ("Program lama, sejak 2018", satu.isi_semula);
  EXPECT_EQ("–", satu.isi_menjadi);
}

}  // namespace
}  // namespace laras::evaluasi
