#include "app/waktu.h"

#include <gtest/gtest.h>

namespace laras::app {
namespace {

TEST(DetikUtc, GoesThereAndBack) {
  EXPECT_EQ(1675130400, detik_utc("2023-01-31T02:00:00Z"));
  EXPECT_EQ("2023-01-31T02:00:00Z", utc_dari_detik(1675130400));
  EXPECT_EQ("2024-02-29T23:59:59Z", utc_dari_detik(detik_utc("2024-02-29T23:59:59Z")));
  EXPECT_EQ(0, detik_utc("kemarin"));
  EXPECT_EQ(0, detik_utc("2023-01-31"));
  EXPECT_EQ(20U, sekarang_utc().size());
}

TEST(TanggalKantor, ChangesAtMidnightOfTheOffice) {
  EXPECT_EQ("2022-12-31", tanggal_kantor("2022-12-31T16:59:59Z", "WIB").iso());
  EXPECT_EQ("2023-01-01", tanggal_kantor("2022-12-31T17:00:00Z", "WIB").iso());
  EXPECT_EQ("2023-01-01", tanggal_kantor("2022-12-31T16:00:00Z", "WITA").iso());
  EXPECT_EQ("2023-01-01", tanggal_kantor("2022-12-31T15:00:00Z", "WIT").iso());
}

TEST(UtcAwalHari, IsMidnightOfTheOffice) {
  const Tanggal hari = Tanggal::create(2023, 1, 1).value();
  EXPECT_EQ("2022-12-31T17:00:00Z", utc_awal_hari(hari, "WIB"));
  EXPECT_EQ("2022-12-31T15:00:00Z", utc_awal_hari(hari, "WIT"));
}

TEST(WaktuKantor, IsWrittenForAPerson) {
  EXPECT_EQ("1 Januari 2023 pukul 00.05", waktu_kantor("2022-12-31T17:05:00Z", "WIB"));
}

}  // namespace
}  // namespace laras::app
