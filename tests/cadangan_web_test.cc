// Health and backups, by the administrator in a browser.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "app/cadangan.h"
#include "app/ruang_cadangan.h"
#include "support/folder_sementara.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::memuat;
using uji::Peramban;

constexpr const char* kNama = "cadangan-20230201T020000Z.laras";
constexpr const char* kUji = "/cadangan/cadangan-20230201T020000Z.laras/pengujian";
constexpr const char* kUnduh = "/cadangan/cadangan-20230201T020000Z.laras/unduhan";

class CadanganWeb : public testing::Test {
 protected:
  CadanganWeb() { admin_.masuk("administrator"); }

  std::string terakhir() const {
    return kantor_.text("SELECT perintah || '|' || ringkasan FROM jejak ORDER BY nomor DESC");
  }
  /// Everything in the folder of the backups.
  std::vector<std::string> isi_folder() const {
    std::vector<std::string> nama;
    for (const auto& satu : std::filesystem::directory_iterator(kantor_.data() / "cadangan")) {
      nama.push_back(satu.path().filename().string());
    }
    std::sort(nama.begin(), nama.end());
    return nama;
  }

  KantorWeb kantor_;
  Peramban admin_{kantor_};
};

TEST_F(CadanganWeb, IsMadeListedTriedAndTakenAway) {
  EXPECT_TRUE(memuat(admin_.get("/cadangan"), "Belum ada cadangan di server ini"));
  ASSERT_EQ("/cadangan", admin_.post("/cadangan").tujuan);
  const auto ada = app::cari_cadangan(kantor_.workspace(), kNama);
  ASSERT_TRUE(ada.has_value());
  EXPECT_FALSE(ada->bersandi);
  EXPECT_EQ("buat-cadangan|Cadangan " + std::string(kNama) + " tanpa kata sandi dibuat, sidik " +
                ada->sidik,
            terakhir());
  const Jawaban daftar = admin_.get("/cadangan");
  EXPECT_TRUE(memuat(daftar, "1 Februari 2023 pukul 09.00"));
  EXPECT_TRUE(memuat(daftar, ada->sidik));

  const auto sebelum = kantor_.count("SELECT COUNT(*) FROM pengguna");
  const Jawaban diuji = admin_.post(kUji);
  EXPECT_EQ(200, diuji.status);
  EXPECT_TRUE(memuat(diuji, "pulih utuh"));
  EXPECT_EQ("uji-cadangan|Cadangan " + std::string(kNama) + " diuji: pulih utuh", terakhir());
  EXPECT_EQ(sebelum, kantor_.count("SELECT COUNT(*) FROM pengguna"));
  EXPECT_EQ((std::vector<std::string>{kNama, std::string(kNama) + ".sha256"}), isi_folder());

  const Jawaban unduhan = admin_.post(kUnduh);
  EXPECT_EQ(200, unduhan.status);
  EXPECT_EQ(support::baca(kantor_.data() / "cadangan" / kNama), unduhan.isi);
  EXPECT_EQ("unduh-cadangan|Cadangan " + std::string(kNama) + " diunduh", terakhir());
}

TEST_F(CadanganWeb, IsSealedByAPassphraseThatStaysOutOfTrailAndPage) {
  const std::string sandi = "kata sandi lumbung";
  ASSERT_EQ(303, admin_.post("/cadangan", {{"sandi", sandi}, {"ulang", sandi}}).status);
  EXPECT_TRUE(app::perlu_sandi(kantor_.data() / "cadangan" / kNama));
  EXPECT_EQ(0, kantor_.count("SELECT COUNT(*) FROM jejak WHERE ringkasan LIKE '%lumbung%'"));
  const Jawaban tanpa = admin_.post(kUji);
  EXPECT_EQ(422, tanpa.status);
  EXPECT_TRUE(memuat(tanpa, "belum terbukti pulih"));
  EXPECT_EQ(422, admin_.post(kUji, {{"sandi", "bukan sandinya"}}).status);
  EXPECT_EQ("uji-cadangan|Cadangan " + std::string(kNama) + " diuji: tidak pulih", terakhir());
  const Jawaban betul = admin_.post(kUji, {{"sandi", sandi}});
  EXPECT_EQ(200, betul.status);
  EXPECT_TRUE(memuat(betul, "pulih utuh"));
  EXPECT_FALSE(memuat(betul, sandi));
}

TEST_F(CadanganWeb, RefusesAShortOrMistypedPassphrase) {
  const Jawaban ditolak = admin_.post("/cadangan", {{"sandi", "pendek"}, {"ulang", "lain"}});
  EXPECT_EQ(422, ditolak.status);
  EXPECT_TRUE(memuat(ditolak, "href=\"#sandi\""));
  EXPECT_TRUE(memuat(ditolak, "href=\"#ulang\""));
  EXPECT_TRUE(app::daftar_cadangan(kantor_.workspace()).empty());
}

TEST_F(CadanganWeb, SeesADamagedBackup) {
  ASSERT_EQ(303, admin_.post("/cadangan").status);
  const auto berkas = kantor_.data() / "cadangan" / kNama;
  std::string isi = support::baca(berkas);
  isi[isi.size() / 2] = static_cast<char>(isi[isi.size() / 2] ^ 1);
  support::tulis(berkas, isi);
  const Jawaban diuji = admin_.post(kUji);
  EXPECT_EQ(422, diuji.status);
  EXPECT_TRUE(memuat(diuji, "belum terbukti pulih"));
}

TEST_F(CadanganWeb, ReachesNoFileButABackup) {
  ASSERT_EQ(303, admin_.post("/cadangan").status);
  for (const char* nama : {"..%2Flaras.db", "laras.db", "cadangan-20230201T020000Z.laras.sha256",
                           "cadangan-20239901T020000Z.laras"}) {
    EXPECT_EQ(404, admin_.post("/cadangan/" + std::string(nama) + "/unduhan").status) << nama;
    EXPECT_EQ(404, admin_.post("/cadangan/" + std::string(nama) + "/pengujian").status) << nama;
  }
}

TEST_F(CadanganWeb, DoesNotOverwriteOneOfTheSameSecond) {
  ASSERT_EQ(303, admin_.post("/cadangan").status);
  EXPECT_EQ(422, admin_.post("/cadangan").status);
  EXPECT_EQ(1U, app::daftar_cadangan(kantor_.workspace()).size());
  kantor_.advance(1);
  EXPECT_EQ(303, admin_.post("/cadangan").status);
  EXPECT_EQ(2U, app::daftar_cadangan(kantor_.workspace()).size());
}

TEST_F(CadanganWeb, IsMissedByTheHealthPageUntilThereIsOne) {
  const Jawaban tanpa = admin_.get("/kesehatan");
  ASSERT_EQ(200, tanpa.status);
  EXPECT_TRUE(memuat(tanpa, "belum pernah"));
  EXPECT_TRUE(memuat(tanpa, ">utuh</a>"));
  EXPECT_TRUE(memuat(tanpa, "10 pengguna aktif"));
  EXPECT_TRUE(memuat(tanpa, "langkah " + kantor_.text("SELECT CAST(MAX(nomor) AS TEXT) FROM "
                                                      "skema_versi")));
  ASSERT_EQ(303, admin_.post("/cadangan").status);
  EXPECT_TRUE(memuat(admin_.get("/kesehatan"), "hari ini"));
  kantor_.advance(std::int64_t{8} * 86'400);
  admin_.masuk("administrator");
  const Jawaban tua = admin_.get("/kesehatan");
  EXPECT_TRUE(memuat(tua, "8 hari lalu"));
  EXPECT_TRUE(memuat(tua, "buat cadangan baru"));
}

TEST_F(CadanganWeb, FindsTheDatabaseWholeOnDemand) {
  EXPECT_FALSE(memuat(admin_.get("/kesehatan"), "Basis data utuh"));
  EXPECT_TRUE(memuat(admin_.get("/kesehatan/pemeriksaan"), "Basis data utuh"));
}

}  // namespace
}  // namespace laras
