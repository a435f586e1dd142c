#include "kinerja/data.h"

#include <gtest/gtest.h>

#include "support/ukuran.h"

namespace laras::kinerja {
namespace {

using acuan::Periode;

const uji::Berkas kPohon = {
    {"simpul", "simpul,mulai,jenis,nama\nsas,2018,sasaran,Meningkatnya pelayanan\n"},
    {"indikator",
     "indikator,mulai,sampai,simpul,urutan,nama,satuan,desimal,arah,akumulasi_tahun,"
     "akumulasi_renstra,sumber\n"
     "ikm,2018,,sas,1,IKM,nilai,2,makin_tinggi,terakhir,terakhir,ketik\n"
     "tepat,2018,,sas,2,Tepat waktu,%,2,makin_tinggi,jumlah,terakhir,ketik\n"
     "lama,2018,2020,sas,3,Lama,dokumen,0,makin_tinggi,jumlah,jumlah,ketik\n"}};

uji::Berkas pohon(const uji::Berkas& tambahan) { return uji::dengan(kPohon, tambahan); }

constexpr const char* kRealisasi =
    "indikator,tahun,periode,sifat,nilai,pembilang,penyebut,status\n";

std::vector<std::string> salah(const std::string& realisasi) {
  const auto himpunan = uji::dengan_acuan(pohon({{"realisasi", kRealisasi + realisasi}}));
  Errors semua;
  const auto acuan = acuan::Acuan::rakit(himpunan);
  const auto rencana = perencanaan::Rencana::rakit(himpunan, acuan, semua);
  (void)Data::rakit(himpunan, rencana, acuan, semua);
  std::vector<std::string> hasil;
  for (const auto& e : semua) hasil.push_back(e.where + ": " + e.message);
  return hasil;
}

using Teks = std::vector<std::string>;

TEST(DataRealisasi, IsKeptByIndikatorAndYear) {
  const uji::Ukuran u(
      pohon({{"realisasi", std::string(kRealisasi) + "ikm,2022,TW2,sampai,94.22,,,draf\n"
                                                     "tepat,2022,TAHUN,dalam,,26,26,disahkan\n"
                                                     "ikm,2021,TAHUN,dalam,92.54,,,disahkan\n"}}));
  const auto& ikm = u.data.realisasi(Id<Indikator>("ikm"), 2022);
  ASSERT_EQ(1U, ikm.size());
  EXPECT_EQ(Periode::Tw2, ikm[0].periode);
  EXPECT_EQ(SifatRealisasi::Sampai, ikm[0].sifat);
  EXPECT_EQ(Decimal(9422, 2), ikm[0].nilai.jumlah);
  EXPECT_EQ("realisasi/ikm/2022/TW2", ikm[0].baris);
  EXPECT_EQ(std::nullopt, ikm[0].pembilang);
  const auto& tepat = u.data.realisasi(Id<Indikator>("tepat"), 2022);
  ASSERT_EQ(1U, tepat.size());
  EXPECT_EQ(Decimal(26), tepat[0].pembilang);
  EXPECT_EQ(Decimal(26), tepat[0].penyebut);
  EXPECT_TRUE(u.data.realisasi(Id<Indikator>("tepat"), 2021).empty());
}

TEST(DataRealisasi, RefusesWhatDoesNotFitItsIndikatorAndNamesThePlace) {
  EXPECT_EQ(
      (Teks{"realisasi.csv:2:indikator: Indikator \"lama\" tidak berlaku pada tahun 2021. Periksa "
            "kolom mulai dan sampai di indikator.",
            "realisasi.csv:4:nilai: Satuan \"poin\" tidak sama dengan satuan indikator \"nilai\". "
            "Tulis angkanya saja atau perbaiki satuan indikator."}),
      salah("lama,2021,TAHUN,dalam,3,,,draf\nlama,2020,TAHUN,dalam,3 dok,,,draf\n"
            "ikm,2022,TAHUN,dalam,94 poin,,,draf\n"));
}

TEST(DataRealisasi, TakesBothCountsOfAPercentageOrNone) {
  EXPECT_EQ(
      (Teks{"realisasi.csv:2:penyebut: Pembilang dan penyebut diisi keduanya atau tidak sama "
            "sekali.",
            "realisasi.csv:3:pembilang: Pembilang dan penyebut diisi keduanya atau tidak sama "
            "sekali."}),
      salah("tepat,2022,TW1,dalam,,5,,draf\ntepat,2022,TW2,dalam,,,6,draf\n"));
  EXPECT_EQ(Teks{"realisasi.csv:2:nilai: Kosongkan nilai: persentase ini dihitung dari pembilang "
                 "dan penyebutnya."},
            salah("tepat,2022,TW1,dalam,83.33,5,6,draf\n"));
}

TEST(DataAnggaran, KeepsItsStates) {
  const uji::Ukuran u(pohon({{"realisasi_anggaran",
                              "simpul,tahun,periode,sifat,jumlah\nsas,2022,TW1,dalam,1.000.000\n"
                              "sas,2022,TW2,sampai,N/A\nsas,2022,TAHUN,sampai,\n"}}));
  const auto& semua = u.data.anggaran(Id<Simpul>("sas"), 2022);
  ASSERT_EQ(3U, semua.size());
  EXPECT_EQ(Decimal(1000000), semua[0].jumlah);
  EXPECT_EQ("realisasi_anggaran/sas/2022/TW1", semua[0].baris);
  EXPECT_EQ(Keadaan::TidakDirencanakan, semua[1].keadaan);
  EXPECT_EQ(SifatRealisasi::Sampai, semua[1].sifat);
  EXPECT_EQ(Keadaan::BelumDiisi, semua[2].keadaan);
  EXPECT_TRUE(u.data.anggaran(Id<Simpul>("sas"), 2021).empty());
}

TEST(DataBukti, BelongsToAKindAnIndikatorAYearAndAPeriod) {
  const uji::Ukuran u(pohon({{"bukti",
                              "bukti,judul,nomor,tanggal,untuk,indikator,tahun,periode\n"
                              "a,Semua waktu,,,realisasi,ikm,,\n"
                              "b,Tahun itu,7,2022-09-30,realisasi,ikm,2022,\n"
                              "c,Triwulan itu,,,realisasi,ikm,2022,TW2\n"
                              "d,Indikator lain,,,realisasi,tepat,2022,\n"
                              "e,Kantor,,,realisasi_anggaran,,2022,\n"}}));
  const Id<Indikator> ikm("ikm");
  const std::string tahun_itu = "Tahun itu, nomor 7, 30 September 2022";
  EXPECT_EQ((Teks{"Semua waktu", tahun_itu, "Triwulan itu"}),
            u.data.judul_bukti("realisasi", ikm, 2022, Periode::Tw2));
  EXPECT_EQ((Teks{"Semua waktu", tahun_itu}),
            u.data.judul_bukti("realisasi", ikm, 2022, Periode::Tahun));
  EXPECT_EQ(Teks{"Semua waktu"}, u.data.judul_bukti("realisasi", ikm, 2021, Periode::Tw2));
  EXPECT_EQ(Teks{"Kantor"}, u.data.judul_bukti("realisasi_anggaran", {}, 2022, Periode::Tahun));
  EXPECT_EQ(Teks{}, u.data.judul_bukti("rujukan", ikm, 2022, Periode::Tahun));
  EXPECT_EQ(5U, u.data.bukti().size());
}

TEST(DataRujukan, KnowsThatThereIsNothingToCompareWith) {
  const uji::Ukuran u(pohon({{"rujukan",
                              "indikator,tahun,nilai,sumber\nikm,2022,91.21,Laporan nasional\n"
                              "tepat,2022,Tidak ada rujukan,\n"}}));
  const Rujukan* ikm = u.data.rujukan(Id<Indikator>("ikm"), 2022);
  ASSERT_NE(nullptr, ikm);
  EXPECT_EQ(Decimal(9121, 2), ikm->nilai);
  EXPECT_EQ("Laporan nasional", ikm->sumber);
  EXPECT_EQ(Keadaan::TanpaRujukan, u.data.rujukan(Id<Indikator>("tepat"), 2022)->keadaan);
  EXPECT_EQ(nullptr, u.data.rujukan(Id<Indikator>("ikm"), 2021));
}

TEST(DataSumberDaya, IsCountedByYear) {
  const uji::Ukuran u(pohon(
      {{"sdm", "indikator,tahun,kebutuhan,tersedia,kompeten\nikm,2022,6,2,\n"},
       {"sarpras",
        "sarpras,tahun,nama,satuan,kebutuhan,tersedia,baik\nlaptop,2022,Laptop,unit,,12,9\n"
        "laptop,2021,Laptop,unit,19,10,\n"},
       {"jumlah_pegawai", "tahun,status,jumlah\n2022,PNS,13\n2022,honorer,6\n2021,PNS,14\n"}}));
  const Sdm* sdm = u.data.sdm(Id<Indikator>("ikm"), 2022);
  ASSERT_NE(nullptr, sdm);
  EXPECT_EQ(Decimal(6), sdm->kebutuhan);
  EXPECT_EQ(std::nullopt, sdm->kompeten);
  EXPECT_EQ(nullptr, u.data.sdm(Id<Indikator>("ikm"), 2021));
  ASSERT_EQ(1U, u.data.sarpras(2022).size());
  EXPECT_EQ(std::nullopt, u.data.sarpras(2022)[0]->kebutuhan) << "one for each member of staff";
  EXPECT_EQ(Decimal(9), u.data.sarpras(2022)[0]->baik);
  EXPECT_EQ(2U, u.data.pegawai(2022).size());
  EXPECT_TRUE(u.data.pegawai(2020).empty());
}

TEST(DataPengukuran, ListsTheRowsOfATriwulanInOrder) {
  const uji::Ukuran u(pohon({{"pengukuran",
                              "jabatan,tahun,triwulan,indikator,bagian,urutan,kinerja,hambatan\n"
                              "camat,2022,4,tepat,program,2,Kinerja kedua,\n"
                              "camat,2022,4,ikm,sasaran,1,Kinerja pertama,Kekurangan petugas\n"
                              "camat,2022,3,ikm,sasaran,1,Lama,\n"}}));
  const auto semua = u.data.pengukuran(2022, 4);
  ASSERT_EQ(2U, semua.size());
  EXPECT_EQ("Kinerja pertama", semua[0]->kinerja);
  EXPECT_EQ("Kekurangan petugas", semua[0]->hambatan);
  EXPECT_FALSE(semua[0]->bagian_program);
  EXPECT_TRUE(semua[1]->bagian_program);
  EXPECT_TRUE(u.data.pengukuran(2022, 2).empty());
}

TEST(DataJabatan, IsNamedOrShownByItsCode) {
  const uji::Ukuran u(pohon(
      {{"jabatan", "jabatan,nama,nama_lengkap,jenis,urutan\ncamat,Camat,Camat Uji,luar,1\n"}}));
  EXPECT_EQ("Camat", u.data.nama_jabatan(Id<kantor::Jabatan>("camat")));
  EXPECT_EQ("sekcam", u.data.nama_jabatan(Id<kantor::Jabatan>("sekcam")));
}

TEST(DataFakta, BelongsToItsYear) {
  uji::Ukuran u(kPohon);
  u.data.tambah_fakta({{"ikm", 2021, Angka::tetapan(92)}, {"ikm", 2022, Angka::tetapan(94)}});
  ASSERT_NE(nullptr, u.data.fakta("ikm", 2022));
  EXPECT_EQ(Rational(94), u.data.fakta("ikm", 2022)->angka.nilai());
  EXPECT_EQ(nullptr, u.data.fakta("ikm", 2020));
  EXPECT_EQ(nullptr, u.data.fakta("ipp", 2022));
}

}  // namespace
}  // namespace laras::kinerja
