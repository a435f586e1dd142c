#include "base/kalender_kerja.h"

#include <gtest/gtest.h>

#include "base/acak_uji.h"

namespace laras {
namespace {

Tanggal tanggal(std::string_view teks) { return Tanggal::parse(teks).value(); }

KalenderKerja april_2023() {
  std::vector<HariLibur> libur = {{tanggal("2023-04-07"), "Wafat Isa Almasih"}};
  for (const char* cuti : {"2023-04-19", "2023-04-20", "2023-04-21", "2023-04-24", "2023-04-25"}) {
    libur.push_back({tanggal(cuti), "Cuti bersama Idulfitri", true});
  }
  libur.push_back({tanggal("2023-04-22"), "Idulfitri 1444 Hijriah"});
  return KalenderKerja(libur);
}

TEST(KalenderKerja, WorksFromMondayToFriday) {
  const KalenderKerja kalender;
  EXPECT_TRUE(kalender.hari_kerja(tanggal("2023-03-24")));
  EXPECT_FALSE(kalender.hari_kerja(tanggal("2023-03-25")));
  EXPECT_FALSE(kalender.hari_kerja(tanggal("2023-03-26")));
  EXPECT_TRUE(kalender.hari_kerja(tanggal("2023-03-27")));
}

PekanKerja pekan(const char* mulai, std::optional<Tanggal> sampai, std::size_t hari,
                 const char* tutup) {
  PekanKerja hasil{tanggal(mulai), sampai, {}};
  for (std::size_t i = 0; i < hari; ++i) hasil.hari[i] = JamHari{"07.30", tutup};
  return hasil;
}

TEST(KalenderKerja, FollowsTheWeekOfTheOfficeFromItsDayOn) {
  // 2 March 2024 is a Saturday.
  const KalenderKerja kalender({{tanggal("2024-03-11"), "Nyepi"}},
                               {pekan("2024-03-01", {}, 6, "14.00")});
  EXPECT_FALSE(kalender.hari_kerja(tanggal("2024-02-24")));
  EXPECT_TRUE(kalender.hari_kerja(tanggal("2024-03-02")));
  EXPECT_FALSE(kalender.hari_kerja(tanggal("2024-03-03")));
  EXPECT_FALSE(kalender.hari_kerja(tanggal("2024-03-11")));
  EXPECT_EQ(tanggal("2024-03-12"), kalender.tambah_hari_kerja(tanggal("2024-03-08"), 2));
  EXPECT_EQ(2, kalender.hari_kerja_antara(tanggal("2024-03-08"), tanggal("2024-03-12")));
  EXPECT_EQ(-2, kalender.hari_kerja_antara(tanggal("2024-03-12"), tanggal("2024-03-08")));
}

TEST(KalenderKerja, TellsTheHoursOfADayRamadanBeforeTheOrdinaryWeek) {
  const KalenderKerja kalender({}, {pekan("2024-01-01", {}, 5, "16.00"),
                                    pekan("2024-03-12", tanggal("2024-04-09"), 5, "15.00"),
                                    pekan("2024-04-01", {}, 5, "16.30")});
  EXPECT_EQ(nullptr, kalender.jam(tanggal("2023-12-29")));
  EXPECT_EQ(nullptr, kalender.jam(tanggal("2024-01-06")));
  EXPECT_EQ("16.00", kalender.jam(tanggal("2024-03-11"))->tutup);
  EXPECT_EQ("15.00", kalender.jam(tanggal("2024-04-09"))->tutup);
  EXPECT_EQ("16.30", kalender.jam(tanggal("2024-04-10"))->tutup);
}

TEST(KalenderKerja, LeavesAWeekWithoutHoursOut) {
  const KalenderKerja kalender({}, {pekan("2024-01-01", {}, 0, "")});
  EXPECT_TRUE(kalender.hari_kerja(tanggal("2024-01-02")));
}

TEST(KalenderKerja, RestsOnHolidaysAndCutiBersama) {
  const KalenderKerja kalender = april_2023();
  EXPECT_FALSE(kalender.hari_kerja(tanggal("2023-04-07")));
  EXPECT_FALSE(kalender.hari_kerja(tanggal("2023-04-19")));
  EXPECT_EQ(nullptr, kalender.libur(tanggal("2023-04-18")));
  ASSERT_NE(nullptr, kalender.libur(tanggal("2023-04-07")));
  EXPECT_EQ("Wafat Isa Almasih", kalender.libur(tanggal("2023-04-07"))->nama);
  EXPECT_TRUE(kalender.libur(tanggal("2023-04-19"))->cuti_bersama);
}

TEST(KalenderKerja, PrefersTheHolidayToACutiBersamaOnTheSameDay) {
  const Tanggal hari = tanggal("2023-04-24");
  const KalenderKerja cuti_dulu({{hari, "Cuti bersama", true}, {hari, "Libur"}, {hari, "Lain"}});
  EXPECT_EQ("Libur", cuti_dulu.libur(hari)->nama);
  const KalenderKerja libur_dulu({{hari, "Libur"}, {hari, "Cuti bersama", true}});
  EXPECT_EQ("Libur", libur_dulu.libur(hari)->nama);
}

TEST(KalenderKerja, CountsADeadlineOverALongHoliday) {
  const KalenderKerja kalender = april_2023();
  EXPECT_EQ(tanggal("2023-04-26"), kalender.tambah_hari_kerja(tanggal("2023-04-18"), 1));
  EXPECT_EQ(tanggal("2023-04-10"), kalender.tambah_hari_kerja(tanggal("2023-04-06"), 1));
  EXPECT_EQ(1, kalender.hari_kerja_antara(tanggal("2023-04-18"), tanggal("2023-04-26")));
  EXPECT_EQ(-1, kalender.hari_kerja_antara(tanggal("2023-04-26"), tanggal("2023-04-18")));
}

TEST(KalenderKerja, MovesNoughtDaysToTheNextWorkingDayOnly) {
  const KalenderKerja kalender = april_2023();
  EXPECT_EQ(tanggal("2023-04-18"), kalender.tambah_hari_kerja(tanggal("2023-04-18"), 0));
  EXPECT_EQ(tanggal("2023-04-26"), kalender.tambah_hari_kerja(tanggal("2023-04-19"), 0));
  EXPECT_EQ(tanggal("2023-04-26"), kalender.tambah_hari_kerja(tanggal("2023-04-22"), 1));
}

TEST(KalenderKerja, AgreesWithCountingDayByDay) {
  for (std::uint64_t benih = 0; benih < 60; ++benih) {
    AcakUji acak(benih);
    const Tanggal awal = Tanggal::dari_hari_epoch(acak.antara(-40000, 40000));
    std::vector<HariLibur> libur;
    for (int i = 0; i < 40; ++i) {
      libur.push_back({awal.tambah_hari(acak.antara(-20, 140)), "libur", acak.antara(0, 1) == 1});
    }
    const KalenderKerja kalender(libur);
    const Tanggal mulai = awal.tambah_hari(acak.antara(0, 20));
    int kerja = 0;
    EXPECT_EQ(0, kalender.hari_kerja_antara(mulai, mulai));
    for (Tanggal hari = mulai.tambah_hari(1); hari < awal.tambah_hari(150);
         hari = hari.tambah_hari(1)) {
      kerja += kalender.hari_kerja(hari) ? 1 : 0;
      EXPECT_EQ(kerja, kalender.hari_kerja_antara(mulai, hari)) << benih;
      EXPECT_EQ(-kerja, kalender.hari_kerja_antara(hari, mulai)) << benih;
      if (kalender.hari_kerja(hari)) {
        EXPECT_EQ(hari, kalender.tambah_hari_kerja(mulai, kerja)) << benih;
      }
    }
  }
}

}  // namespace
}  // namespace laras
