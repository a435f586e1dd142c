#include "acuan/skala.h"

#include <gtest/gtest.h>

#include "support/himpunan.h"

namespace laras::acuan {
namespace {

Tanggal tanggal(const char* teks) { return Tanggal::parse(teks).value(); }

Rational angka(const char* teks) { return Rational::parse(teks).value(); }

/// The letter of the scale that the program carries, as it is in force at the end of 2022.
std::string huruf(const char* skala, const char* nilai) {
  static const Acuan acuan = Acuan::rakit(uji::dengan_acuan({}));
  const Skala satu = acuan.skala(skala, tanggal("2022-12-31"));
  const Tingkatan* tingkat = satu.cari(angka(nilai));
  return tingkat != nullptr ? tingkat->huruf : "";
}

TEST(Skala, LeavesTheLowerBoundOfACapaianToTheLetterBelow) {
  const char* const semua[][2] = {{"100", "AA"},   {"90.0001", "AA"}, {"90", "A"},  {"80.01", "A"},
                                  {"80", "BB"},    {"70", "B"},       {"60", "CC"}, {"50", "C"},
                                  {"40.001", "C"}, {"40", "D"},       {"0", "D"}};
  for (const auto& [nilai, harapan] : semua) {
    EXPECT_EQ(harapan, huruf("capaian-lkjip", nilai)) << nilai;
  }
}

TEST(Skala, LetsAKomponenReachALetterByItsFloor) {
  const char* const semua[][2] = {{"100", "AA"}, {"99.99", "A"}, {"90", "A"},     {"89.99", "BB"},
                                  {"80", "BB"},  {"70", "B"},    {"69.99", "CC"}, {"60", "CC"},
                                  {"50", "C"},   {"49.99", "D"}, {"30", "D"},     {"29.99", "E"},
                                  {"0", "E"}};
  for (const auto& [nilai, harapan] : semua) {
    EXPECT_EQ(harapan, huruf("gradasi-lke", nilai)) << nilai;
  }
}

TEST(Skala, GivesAnAkipOfZeroItsOwnLetter) {
  EXPECT_EQ("BB", huruf("predikat-akip", "70.17"));
  EXPECT_EQ("C", huruf("predikat-akip", "40"));
  EXPECT_EQ("D", huruf("predikat-akip", "30"));
  EXPECT_EQ("D", huruf("predikat-akip", "0.01"));
  EXPECT_EQ("E", huruf("predikat-akip", "0"));
}

TEST(Skala, HasNoLetterOutsideItsBounds) {
  EXPECT_EQ("", huruf("capaian-lkjip", "100.01"));
  EXPECT_EQ("", huruf("capaian-lkjip", "-0.01"));
  EXPECT_EQ("", huruf("tidak-ada", "50"));
}

TEST(Skala, MayBeOpenAtTheTop) {
  EXPECT_EQ("SM", huruf("menunjang", "250"));
  EXPECT_EQ("SM", huruf("menunjang", "90"));
  EXPECT_EQ("M", huruf("menunjang", "89.99"));
  EXPECT_EQ("KM", huruf("menunjang", "74.99"));
}

constexpr const char* kSkala =
    "skala,huruf,berlaku_mulai,berlaku_sampai,urutan,bawah,bawah_termasuk,atas,atas_termasuk,"
    "angka,nama,regulasi\n"
    "s,Rendah,2020-01-01,2021-12-31,2,0,ya,50,ya,1,Lama Rendah,lama\n"
    "s,Tinggi,2020-01-01,2021-12-31,1,50,tidak,100,ya,2,Lama Tinggi,lama\n"
    "s,Rendah,2022-01-01,,2,10,ya,60,ya,,Baru Rendah,baru\n"
    "s,Tinggi,2022-01-01,,1,60,tidak,,tidak,,Baru Tinggi,baru\n";

TEST(Skala, IsTheOneInForceOnTheDay) {
  const Acuan acuan = Acuan::rakit(uji::himpunan({{"skala", kSkala}}));
  EXPECT_TRUE(acuan.skala("s", tanggal("2019-12-31")).tingkatan.empty());
  EXPECT_EQ("lama", acuan.skala("s", tanggal("2020-01-01")).tingkatan.at(0).regulasi);
  EXPECT_EQ("lama", acuan.skala("s", tanggal("2021-12-31")).tingkatan.at(0).regulasi);
  EXPECT_EQ("baru", acuan.skala("s", tanggal("2022-01-01")).tingkatan.at(0).regulasi);
  EXPECT_EQ(2U, acuan.skala("s", tanggal("2022-01-01")).tingkatan.size());
}

TEST(Skala, ListsItsLettersFromTheHighestDown) {
  const Acuan acuan = Acuan::rakit(uji::himpunan({{"skala", kSkala}}));
  const Skala lama = acuan.skala("s", tanggal("2021-06-30"));
  ASSERT_EQ(2U, lama.tingkatan.size());
  EXPECT_EQ("Tinggi", lama.tingkatan[0].huruf);
  EXPECT_EQ("Lama Rendah", lama.tingkatan[1].nama);
  EXPECT_EQ(Rational(0), lama.batas_bawah());
  EXPECT_EQ(Rational(100), lama.batas_atas());
  const Skala baru = acuan.skala("s", tanggal("2022-06-30"));
  EXPECT_EQ(Rational(10), baru.batas_bawah());
  EXPECT_EQ(std::nullopt, baru.batas_atas());
}

TEST(Skala, FindsALetterInAnyCase) {
  const Acuan acuan = Acuan::rakit(uji::himpunan({{"skala", kSkala}}));
  const Skala lama = acuan.skala("s", tanggal("2021-06-30"));
  ASSERT_NE(nullptr, lama.huruf("TINGGI"));
  EXPECT_EQ(Rational(2), lama.huruf("TINGGI")->angka);
  EXPECT_EQ(nullptr, lama.huruf("Sedang"));
  EXPECT_EQ(std::nullopt, acuan.skala("s", tanggal("2022-06-30")).huruf("tinggi")->angka);
}

TEST(Acuan, FindsAUnitByNameOrAbbreviation) {
  const Acuan acuan = Acuan::rakit(uji::himpunan(
      {{"satuan", "satuan,singkatan,jenis,skala\ndokumen,dok,cacah,\nopini,,tingkat,opini\n"}}));
  ASSERT_NE(nullptr, acuan.satuan("dok"));
  EXPECT_EQ("dokumen", acuan.satuan("dok")->nama);
  EXPECT_EQ("dok", acuan.satuan("dokumen")->singkatan);
  EXPECT_EQ(JenisSatuan::Cacah, acuan.satuan("dokumen")->jenis);
  EXPECT_EQ("opini", acuan.satuan("opini")->skala);
  EXPECT_EQ(nullptr, acuan.satuan(""));
  EXPECT_EQ(nullptr, acuan.satuan("laporan"));
}

TEST(Acuan, AnswersAKetentuanForItsDaysOnly) {
  const Acuan acuan = Acuan::rakit(
      uji::himpunan({{"ketentuan",
                      "ketentuan,berlaku_mulai,berlaku_sampai,nilai,satuan,uraian,regulasi\n"
                      "batas-lkjip,2015-01-01,2021-12-31,3,bulan,Paling lambat tiga bulan.,lama\n"
                      "batas-lkjip,2022-01-01,,2,bulan,Paling lambat dua bulan.,baru\n"}}));
  EXPECT_EQ(nullptr, acuan.ketentuan("batas-lkjip", tanggal("2014-12-31")));
  EXPECT_EQ(nullptr, acuan.ketentuan("lain", tanggal("2022-01-01")));
  ASSERT_NE(nullptr, acuan.ketentuan("batas-lkjip", tanggal("2021-12-31")));
  EXPECT_EQ(Decimal(3), acuan.ketentuan("batas-lkjip", tanggal("2021-12-31"))->nilai);
  EXPECT_EQ("baru", acuan.ketentuan("batas-lkjip", tanggal("2022-01-01"))->regulasi);
}

}  // namespace
}  // namespace laras::acuan
