#include "kinerja/jadwal.h"

#include <gtest/gtest.h>

#include "support/himpunan.h"

namespace laras::kinerja {
namespace {

using acuan::Periode;

KalenderPengisian kalender(const uji::Berkas& berkas) {
  const auto himpunan = uji::dengan_acuan(berkas);
  return KalenderPengisian::rakit(himpunan, acuan::Acuan::rakit(himpunan));
}

TEST(Jadwal, FollowsTheGeneralRuleInWorkingDays) {
  // 31 December 2022 is a Saturday, 2 to 6 January are five working days.
  const Jadwal jadwal = kalender({}).jadwal(2022, Periode::Tw4);
  EXPECT_EQ("2023-01-01", jadwal.buka.iso());
  EXPECT_EQ("2023-01-06", jadwal.tenggat_unit.iso());
  EXPECT_EQ("2023-01-11", jadwal.tenggat_verifikasi.iso());
  EXPECT_EQ("Belum ditetapkan", jadwal.dasar);
}

TEST(Jadwal, LeavesHolidaysOut) {
  const auto k = kalender({{"libur", "tanggal,nama,cuti_bersama\n2024-04-01,Libur,tidak\n"}});
  EXPECT_EQ("2024-04-08", k.jadwal(2024, Periode::Tw1).tenggat_unit.iso());
}

TEST(Jadwal, PrefersTheRowOfThePeriod) {
  const auto k = kalender({{"jadwal_pengisian",
                            "tahun,periode,buka,tenggat_unit,tenggat_verifikasi,dasar\n"
                            "2022,TW1,2022-04-01,2022-04-20,2022-04-25,Surat Camat\n"}});
  EXPECT_EQ("2022-04-20", k.jadwal(2022, Periode::Tw1).tenggat_unit.iso());
  EXPECT_EQ("Surat Camat", k.jadwal(2022, Periode::Tw1).dasar);
  EXPECT_EQ("2022-07-07", k.jadwal(2022, Periode::Tw2).tenggat_unit.iso());
}

TEST(KalenderPengisian, IsClosedByTheLastOfItsRows) {
  const std::string kepala = "tahun,periode,nomor,status,waktu,oleh,jabatan,alasan\n";
  const std::string tutup = "2022,TW1,1,ditutup,2022-04-12T02:00:00Z,sekcam,Sekcam,\n";
  const std::string buka = "2022,TW1,2,dibuka,2022-05-02T02:00:00Z,camat,Camat,Salah ketik\n";
  EXPECT_FALSE(kalender({}).ditutup(2022, Periode::Tw1));
  EXPECT_TRUE(kalender({{"tutup_periode", kepala + tutup}}).ditutup(2022, Periode::Tw1));
  // The order of rows does not count, their number does.
  const auto dibuka = kalender({{"tutup_periode", kepala + buka + tutup}});
  EXPECT_FALSE(dibuka.ditutup(2022, Periode::Tw1));
  ASSERT_EQ(2U, dibuka.penutupan(2022, Periode::Tw1).size());
  EXPECT_EQ("Salah ketik", dibuka.penutupan(2022, Periode::Tw1)[1].alasan);
  EXPECT_FALSE(kalender({{"tutup_periode", kepala + tutup}}).ditutup(2022, Periode::Tw2));
}

TEST(Terlambat, CountsWorkingDaysAndNothingBefore) {
  const auto k = kalender({});
  const Tanggal tenggat = Tanggal::parse("2022-04-07").value();
  EXPECT_EQ(0, k.terlambat(tenggat, tenggat));
  EXPECT_EQ(0, k.terlambat(tenggat, Tanggal::parse("2022-04-01").value()));
  // Friday 8 is the first; Friday 15 was a holiday.
  EXPECT_EQ(5, k.terlambat(tenggat, Tanggal::parse("2022-04-15").value()));
}

TEST(HariTerakhir, IsTheEndOfTheQuarter) {
  EXPECT_EQ("2022-03-31", hari_terakhir(2022, Periode::Tw1).iso());
  EXPECT_EQ("2022-09-30", hari_terakhir(2022, Periode::Tw3).iso());
  EXPECT_EQ("2022-12-31", hari_terakhir(2022, Periode::Tw4).iso());
  EXPECT_EQ("2022-12-31", hari_terakhir(2022, Periode::Tahun).iso());
}

}  // namespace
}  // namespace laras::kinerja
