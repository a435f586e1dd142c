#include "kantor/kantor.h"

#include <gtest/gtest.h>

#include "support/himpunan.h"

namespace laras::kantor {
namespace {

const uji::Berkas kKantor = {
    {"instansi",
     "instansi,nama,singkatan,pemerintah,daerah,ibu_kota,tempat,zona_waktu\n"
     "kec-uji,Kecamatan Uji,Kec. Uji,Pemerintah Kabupaten Contoh,Kabupaten "
     "Contoh,Contoh,Uji,WIB\n"},
    {"unit",
     "unit,nama,induk,jenis,urutan\n"
     "umum,Subbagian Umum,sekretariat,subbagian,3\n"
     "sekretariat,Sekretariat,pimpinan,sekretariat,2\n"
     "pimpinan,Camat,,pimpinan,1\n"},
    {"jabatan",
     "jabatan,nama,nama_lengkap,unit,jenis,eselon,atasan,urutan\n"
     "sekcam,Sekretaris,Sekretaris Kecamatan,sekretariat,struktural,III.b,camat,3\n"
     "ajudan,Ajudan,Ajudan Camat,pimpinan,staf,,camat,1\n"
     "camat,Camat,Camat Uji,pimpinan,struktural,III.a,bupati,2\n"
     "bupati,Bupati,Bupati Contoh,,luar,,,0\n"},
    {"pemegang",
     "jabatan,nomor,mulai,sampai,status,nama,pangkat,golongan\n"
     "camat,1,2020-01-01,2022-06-30,definitif,Camat lama,Pembina,IV/a\n"
     "camat,1,2022-07-01,2022-09-30,plt,Sekretaris sebagai Plt.,Penata Tingkat I,III/d\n"
     "camat,1,2022-10-01,,definitif,Camat baru,Pembina,IV/a\n"
     "ajudan,2,2022-01-01,,definitif,Ajudan kedua,,\n"
     "ajudan,1,2022-01-01,,definitif,Ajudan pertama,,\n"},
    {"tugas_fungsi",
     "unit,jenis,nomor,uraian\n"
     "umum,pokok,1,Melaksanakan urusan umum.\numum,fungsi,1,Penatausahaan surat.\n"
     "umum,tugas,1,Menerima surat.\n"}};

Kantor kantor() { return Kantor::rakit(uji::himpunan(kKantor)); }

std::vector<std::string> nama_pemegang(const char* jabatan, const char* pada) {
  const Kantor satu = kantor();
  std::vector<std::string> hasil;
  for (const auto* p : satu.pemegang(Id<Jabatan>(jabatan), Tanggal::parse(pada).value())) {
    hasil.push_back(p->status + ": " + p->nama);
  }
  return hasil;
}

using Nama = std::vector<std::string>;

TEST(Kantor, KnowsWhoHoldsAPostOnADay) {
  EXPECT_EQ(Nama{}, nama_pemegang("camat", "2019-12-31"));
  EXPECT_EQ(Nama{"definitif: Camat lama"}, nama_pemegang("camat", "2020-01-01"));
  EXPECT_EQ(Nama{"definitif: Camat lama"}, nama_pemegang("camat", "2022-06-30"));
  EXPECT_EQ(Nama{"definitif: Camat baru"}, nama_pemegang("camat", "2023-03-24"));
  EXPECT_EQ(Nama{}, nama_pemegang("sekcam", "2022-01-01"));
}

TEST(Kantor, LetsAPltHoldAPostWhileItIsVacant) {
  EXPECT_EQ(Nama{"plt: Sekretaris sebagai Plt."}, nama_pemegang("camat", "2022-07-01"));
  EXPECT_EQ(Nama{"plt: Sekretaris sebagai Plt."}, nama_pemegang("camat", "2022-09-30"));
  EXPECT_EQ(Nama{"definitif: Camat baru"}, nama_pemegang("camat", "2022-10-01"));
}

TEST(Kantor, ListsSeveralHoldersOfOnePostByNumber) {
  EXPECT_EQ((Nama{"definitif: Ajudan pertama", "definitif: Ajudan kedua"}),
            nama_pemegang("ajudan", "2022-12-31"));
}

TEST(Kantor, OrdersUnitsAndPosts) {
  const Kantor satu = kantor();
  ASSERT_EQ(3U, satu.unit().size());
  EXPECT_EQ("pimpinan", satu.unit()[0].id.str());
  EXPECT_EQ(JenisUnit::Subbagian, satu.unit()[2].jenis);
  EXPECT_EQ(Id<UnitKerja>("sekretariat"), satu.unit()[2].induk);
  ASSERT_EQ(4U, satu.jabatan().size());
  EXPECT_EQ("bupati", satu.jabatan()[0].id.str());
  EXPECT_EQ(JenisJabatan::Luar, satu.jabatan()[0].jenis);
  EXPECT_EQ("sekcam", satu.jabatan()[3].id.str());
}

TEST(Kantor, IsLedByTheStrukturalPostOfThePimpinanUnit) {
  const Kantor satu = kantor();
  ASSERT_NE(nullptr, satu.pimpinan());
  EXPECT_EQ("Camat Uji", satu.pimpinan()->nama_lengkap);
  EXPECT_EQ(nullptr, Kantor::rakit({}).pimpinan());
}

TEST(Kantor, FindsByIdOrNotAtAll) {
  const Kantor satu = kantor();
  ASSERT_NE(nullptr, satu.cari(Id<Jabatan>("sekcam")));
  EXPECT_EQ(Id<Jabatan>("camat"), satu.cari(Id<Jabatan>("sekcam"))->atasan);
  EXPECT_EQ(nullptr, satu.cari(Id<Jabatan>("kasi")));
  ASSERT_NE(nullptr, satu.cari(Id<UnitKerja>("umum")));
  EXPECT_EQ(nullptr, satu.cari(Id<UnitKerja>("camat")));
}

TEST(Kantor, KeepsItsNamesAndDuties) {
  const Kantor satu = kantor();
  EXPECT_EQ("Kec. Uji", satu.instansi().singkatan);
  EXPECT_EQ("Kabupaten Contoh", satu.instansi().daerah);
  ASSERT_EQ(3U, satu.tugas_fungsi().size());
  EXPECT_EQ(JenisTugas::Pokok, satu.tugas_fungsi()[0].jenis);
  EXPECT_EQ(JenisTugas::Fungsi, satu.tugas_fungsi()[1].jenis);
  EXPECT_EQ("Menerima surat.", satu.tugas_fungsi()[2].uraian);
}

}  // namespace
}  // namespace laras::kantor
