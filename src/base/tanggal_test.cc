#include "base/tanggal.h"

#include <gtest/gtest.h>

namespace laras {
namespace {

Tanggal tanggal(std::string_view teks) { return Tanggal::parse(teks).value(); }

int banyak_hari(int tahun, int bulan) {
  const bool kabisat = (tahun % 4 == 0 && tahun % 100 != 0) || tahun % 400 == 0;
  constexpr int kPanjang[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return kPanjang[bulan - 1] + (bulan == 2 && kabisat ? 1 : 0);
}

TEST(Tanggal, CountsEveryDayFrom1900To2100) {
  // 1 January 1900 was a Monday, 25567 days before the epoch.
  std::int64_t epoch = -25567;
  int pekan = 0;
  for (int tahun = 1900; tahun <= 2100; ++tahun) {
    for (int bulan = 1; bulan <= 12; ++bulan) {
      for (int hari = 1; hari <= banyak_hari(tahun, bulan); ++hari) {
        const Tanggal satu = Tanggal::create(tahun, bulan, hari).value();
        ASSERT_EQ(epoch, satu.hari_epoch());
        ASSERT_EQ(satu, Tanggal::dari_hari_epoch(epoch));
        ASSERT_EQ(tahun, satu.tahun());
        ASSERT_EQ(bulan, satu.bulan());
        ASSERT_EQ(hari, satu.hari());
        ASSERT_EQ(static_cast<Hari>(pekan), satu.hari_pekan());
        ++epoch;
        pekan = (pekan + 1) % 7;
      }
      EXPECT_FALSE(Tanggal::create(tahun, bulan, banyak_hari(tahun, bulan) + 1).ok());
    }
  }
}

TEST(Tanggal, ReadsBackEverySpellingItAccepts) {
  for (Tanggal satu = tanggal("1900-01-01"); satu < tanggal("2100-12-31");
       satu = satu.tambah_hari(1)) {
    const std::string iso = satu.iso();
    const std::string tahun = iso.substr(0, 4);
    const std::string bulan = iso.substr(5, 2);
    const std::string hari = iso.substr(8);
    ASSERT_EQ(satu, tanggal(iso));
    ASSERT_EQ(satu, tanggal(hari + "-" + bulan + "-" + tahun));
    ASSERT_EQ(satu, tanggal(hari + "/" + bulan + "/" + tahun));
    ASSERT_EQ(satu, tanggal(satu.panjang()));
  }
}

TEST(Tanggal, ReadsDatesAsLettersCarryThem) {
  const Tanggal akhir = Tanggal::create(2022, 9, 30).value();
  for (const char* teks :
       {"30 September 2022", "30 september 2022", "30 SEPTEMBER 2022", "30 Sep 2022",
        "30 Sept. 2022", " 30  September\u00a02022 ", "30-9-2022", "30/9/2022", "30/09/2022"}) {
    EXPECT_EQ(akhir, tanggal(teks)) << teks;
  }
  EXPECT_EQ(tanggal("2022-11-01"), tanggal("1 Nopember 2022"));
  EXPECT_EQ(tanggal("2022-11-01"), tanggal("01 Nop 2022"));
  EXPECT_EQ(tanggal("2022-02-01"), tanggal("1 Pebruari 2022"));
  EXPECT_EQ(tanggal("2022-02-01"), tanggal("1 Peb 2022"));
  EXPECT_EQ(tanggal("2022-08-17"), tanggal("17 Agt 2022"));
  EXPECT_EQ(tanggal("2022-08-17"), tanggal("17 Ags 2022"));
  EXPECT_EQ(tanggal("2022-08-17"), tanggal("17 Agu 2022"));
  for (int bulan = 1; bulan <= 12; ++bulan) {
    const std::string nama(nama_bulan(bulan));
    EXPECT_EQ(bulan, tanggal("1 " + nama + " 2023").bulan());
    EXPECT_EQ(bulan, tanggal("1 " + nama.substr(0, 3) + " 2023").bulan());
  }
}

TEST(Tanggal, PrintsOfficially) {
  EXPECT_EQ("24 Maret 2023", tanggal("2023-03-24").panjang());
  EXPECT_EQ("1 Januari 1970", Tanggal().panjang());
  EXPECT_EQ("1970-01-01", Tanggal().iso());
  EXPECT_EQ("0001-01-01", Tanggal::create(1, 1, 1).value().iso());
  EXPECT_EQ("Jumat", nama_hari(tanggal("2023-03-24").hari_pekan()));
  EXPECT_EQ("Minggu", nama_hari(Hari::Minggu));
}

TEST(Tanggal, NamesTheFormsItAccepts) {
  for (const char* teks :
       {"", "-", "30", "September 2022", "30 Sepember 2022", "2022/09/30", "30-09-22",
        "030-09-2022", "30/009/2022", "2022-9-30", "30 09 2022", "30.09.2022", "2022-09-30T00:00",
        "30-Sep-2022", "+1-01-2022", "a-b-c", "//", "30-09-2022-1", "\xff"}) {
    const auto hasil = Tanggal::parse(teks);
    ASSERT_FALSE(hasil.ok()) << teks;
    EXPECT_EQ(Kind::Invalid, hasil.error().kind);
    EXPECT_EQ(
        "Tanggal tidak terbaca. Tulis seperti 30-09-2022, 30/09/2022, 30 September 2022, atau "
        "2022-09-30.",
        hasil.error().message);
  }
}

TEST(Tanggal, RefusesDaysThatAreInNoCalendar) {
  EXPECT_EQ("Tanggal 31 September 2022 tidak ada dalam kalender. Periksa kembali harinya.",
            Tanggal::parse("31-09-2022").error().message);
  EXPECT_EQ("Tanggal 29 Februari 2023 tidak ada dalam kalender. Periksa kembali harinya.",
            Tanggal::create(2023, 2, 29).error().message);
  EXPECT_TRUE(Tanggal::create(2024, 2, 29).ok());
  EXPECT_EQ("Tanggal 0 Mei 2022 tidak ada dalam kalender. Periksa kembali harinya.",
            Tanggal::create(2022, 5, 0).error().message);
  EXPECT_EQ("Bulan 13 tidak ada. Isi bulan dengan angka 1 sampai dengan 12.",
            Tanggal::parse("01/13/2022").error().message);
  EXPECT_EQ("Tahun 0 tidak dapat dipakai. Isi tahun dengan empat angka, misalnya 2022.",
            Tanggal::parse("01/01/0000").error().message);
  EXPECT_FALSE(Tanggal::create(10000, 1, 1).ok());
  EXPECT_FALSE(Tanggal::create(2022, -1, 1).ok());
}

TEST(Tanggal, StepsOverMonthsAndYears) {
  EXPECT_EQ(tanggal("2023-01-01"), tanggal("2022-12-31").tambah_hari(1));
  EXPECT_EQ(tanggal("2024-02-29"), tanggal("2024-03-01").tambah_hari(-1));
  EXPECT_LT(tanggal("2022-12-31"), tanggal("2023-01-01"));
}

}  // namespace
}  // namespace laras
