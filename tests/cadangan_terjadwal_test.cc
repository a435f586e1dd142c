// The server's own backups: when they are due, what becomes of the old ones, what the trail says.

#include "app/cadangan_terjadwal.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "app/cadangan.h"
#include "app/ruang_cadangan.h"
#include "support/folder_sementara.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using app::cadangkan_bila_tempo;
using app::jatuh_tempo;
using uji::KantorWeb;
using uji::memuat;
using uji::Peramban;

constexpr int kSetengahTiga = 150;
constexpr std::int64_t kSehari = 86'400;

TEST(JatuhTempo, IsTheLastTimeThatTheOfficeClockShowedIt) {
  EXPECT_EQ("2023-01-31T19:30:00Z", jatuh_tempo("2023-02-01T02:00:00Z", "WIB", kSetengahTiga));
  EXPECT_EQ("2023-01-31T18:30:00Z", jatuh_tempo("2023-02-01T02:00:00Z", "WITA", kSetengahTiga));
  EXPECT_EQ("2023-01-31T19:30:00Z", jatuh_tempo("2023-01-31T19:30:00Z", "WIB", kSetengahTiga));
  EXPECT_EQ("2023-01-30T19:30:00Z", jatuh_tempo("2023-01-31T19:29:59Z", "WIB", kSetengahTiga));
}

class Terjadwal : public testing::Test {
 protected:
  app::Workspace& ruang() { return kantor_.workspace(); }
  /// Whether one was made.
  bool coba(const app::JadwalCadangan& jadwal = {kSetengahTiga, 2, ""}) {
    return cadangkan_bila_tempo(ruang(), jadwal).value().has_value();
  }
  std::string terakhir() const {
    return kantor_.text(
        "SELECT pelaku || '|' || perintah || '|' || ringkasan FROM jejak "
        "ORDER BY nomor DESC");
  }

  KantorWeb kantor_;
};

TEST_F(Terjadwal, IsMadeProvenAndTracedOnceADay) {
  ASSERT_TRUE(coba());
  const auto semua = app::daftar_cadangan(ruang());
  ASSERT_EQ(1U, semua.size());
  EXPECT_EQ("cadangan-20230201T020000Z-terjadwal.laras", semua[0].nama);
  EXPECT_EQ("terjadwal", semua[0].sebab);
  EXPECT_EQ("server (terjadwal)|cadangan-terjadwal|Cadangan " + semua[0].nama +
                " tanpa kata sandi dibuat, sidik " + semua[0].sidik + ", diuji: pulih utuh",
            terakhir());
  EXPECT_FALSE(coba());
  kantor_.set_time("2023-02-01T19:29:59Z");
  EXPECT_FALSE(coba());
  kantor_.set_time("2023-02-01T19:30:00Z");
  EXPECT_TRUE(coba());
}

TEST_F(Terjadwal, KeepsTheNewestAndThoseThatSomebodyAskedFor) {
  Peramban admin(kantor_);
  admin.masuk("administrator");
  ASSERT_EQ(303, admin.post("/cadangan").status);
  for (int hari = 0; hari < 4; ++hari) {
    kantor_.advance(kSehari);
    ASSERT_TRUE(coba());
  }
  std::vector<std::string> nama;
  for (const auto& satu : app::daftar_cadangan(ruang())) nama.push_back(satu.nama);
  EXPECT_EQ((std::vector<std::string>{"cadangan-20230205T020000Z-terjadwal.laras",
                                      "cadangan-20230204T020000Z-terjadwal.laras",
                                      "cadangan-20230201T020000Z.laras"}),
            nama);
  EXPECT_TRUE(terakhir().ends_with("pulih utuh; 1 yang lama dihapus"));
}

TEST_F(Terjadwal, GoesToTheFolderOfTheSettingsSealed) {
  const support::FolderSementara lain;
  ruang().set_backup_folder(lain / "tiada/dalam");
  EXPECT_EQ(Kind::Unavailable,
            cadangkan_bila_tempo(ruang(), {kSetengahTiga, 2, "lumbung desa"}).error().kind);
  ruang().set_backup_folder(lain / "dalam");
  ASSERT_TRUE(coba({kSetengahTiga, 2, "lumbung desa"}));
  EXPECT_TRUE(app::perlu_sandi(lain / "dalam/cadangan-20230201T020000Z-terjadwal.laras"));
  EXPECT_FALSE(std::filesystem::exists(kantor_.data() / "cadangan"));
  EXPECT_TRUE(terakhir().find("bersandi dibuat") != std::string::npos);
}

TEST_F(Terjadwal, IsSeenOnThePagesOfTheAdministrator) {
  Peramban admin(kantor_);
  admin.masuk("administrator");
  EXPECT_TRUE(memuat(admin.get("/kesehatan"), "belum pernah"));
  ASSERT_TRUE(coba());
  EXPECT_TRUE(memuat(admin.get("/kesehatan"), "pulih utuh, 1 Februari 2023 pukul 09.00"));
  EXPECT_TRUE(memuat(admin.get("/cadangan"), ">terjadwal<"));
}

TEST_F(Terjadwal, RunsByItselfUntilItIsStopped) {
  std::string baris;
  {
    const app::CadanganTerjadwal jadwal(ruang(), {kSetengahTiga, 2, ""},
                                        [&](const std::string& satu) { baris = satu; });
  }
  // Stopping waits for what had begun; it may also have been faster than the thread.
  EXPECT_EQ(!baris.empty(), app::daftar_cadangan(ruang()).size() == 1);
}

}  // namespace
}  // namespace laras
