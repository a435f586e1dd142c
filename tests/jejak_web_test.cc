// The trail and the security log in a browser.

#include <gtest/gtest.h>

#include "app/verifikasi.h"
#include "store/sqlite.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::memuat;
using uji::Peramban;

class JejakWeb : public testing::Test {
 protected:
  JejakWeb() { admin_.masuk("administrator"); }

  void buat_pengguna(const std::string& nama) {
    ASSERT_EQ(
        200,
        admin_.post("/pengguna", {{"pengguna", nama}, {"nama", "Orang <b>"}, {"peran", "pembaca"}})
            .status);
  }
  std::string terakhir() const {
    return kantor_.text("SELECT CAST(MAX(nomor) AS TEXT) FROM jejak");
  }

  KantorWeb kantor_;
  Peramban admin_{kantor_};
};

TEST_F(JejakWeb, ListsEventsTheNewestFirstWithTheHead) {
  buat_pengguna("tamu");
  const Jawaban daftar = admin_.get("/jejak");
  ASSERT_EQ(200, daftar.status);
  EXPECT_TRUE(memuat(daftar, "Pengguna tamu dibuat dengan peran pembaca"));
  EXPECT_TRUE(memuat(daftar, "Pengguna: 1 ditambah"));
  EXPECT_TRUE(memuat(daftar, "dan 35 data lain"));
  EXPECT_TRUE(memuat(daftar, kantor_.text("SELECT sidik FROM jejak ORDER BY nomor DESC")));
  EXPECT_LT(daftar.isi.find("Peristiwa " + terakhir()), daftar.isi.find("Peristiwa 1<"));
}

TEST_F(JejakWeb, NarrowsByPersonActSubjectAndDay) {
  buat_pengguna("tamu");
  const std::string kalimat = "Pengguna tamu dibuat";
  EXPECT_TRUE(memuat(admin_.get("/jejak?pelaku=administrator"), kalimat));
  EXPECT_FALSE(memuat(admin_.get("/jejak?pelaku=camat"), kalimat));
  EXPECT_TRUE(memuat(admin_.get("/jejak?perintah=buat-pengguna&subjek=pengguna"), kalimat));
  EXPECT_FALSE(memuat(admin_.get("/jejak?perintah=impor"), kalimat));
  EXPECT_FALSE(memuat(admin_.get("/jejak?subjek=libur"), kalimat));
  EXPECT_TRUE(memuat(admin_.get("/jejak?dari=2023-02-01&sampai=2023-02-01"), kalimat));
  EXPECT_FALSE(memuat(admin_.get("/jejak?sampai=2023-01-31"), kalimat));
  EXPECT_TRUE(memuat(admin_.get("/jejak?pelaku=tiada"), "Tidak ada peristiwa yang cocok"));
}

TEST_F(JejakWeb, CountsADayByTheClockOfTheOffice) {
  kantor_.set_time("2023-02-01T17:30:00Z");  // 00.30 WIB of the next day
  Peramban malam(kantor_);
  malam.masuk("administrator");
  ASSERT_EQ(200, malam.post("/pengguna", {{"pengguna", "malam"}, {"peran", "pembaca"}}).status);
  EXPECT_FALSE(memuat(malam.get("/jejak?sampai=2023-02-01"), "Pengguna malam dibuat"));
  EXPECT_TRUE(
      memuat(malam.get("/jejak?dari=2023-02-02&sampai=2023-02-02"), "Pengguna malam dibuat"));
}

TEST_F(JejakWeb, SaysWhatIsWrongWithADate) {
  const Jawaban salah = admin_.get("/jejak?dari=kemarin");
  EXPECT_EQ(422, salah.status);
  EXPECT_TRUE(memuat(salah, "href=\"#dari\""));
  EXPECT_TRUE(memuat(salah, "value=\"kemarin\""));
}

TEST_F(JejakWeb, GoesThroughALongListPageByPage) {
  for (int i = 0; i < 51; ++i) {
    admin_.post("/pengguna/staf", {{"nama", "Staf " + std::to_string(i)}});
  }
  const Jawaban pertama = admin_.get("/jejak?perintah=ubah-pengguna");
  const auto tautan = pertama.isi.find("di-bawah=");
  ASSERT_NE(std::string::npos, tautan);
  const std::string nomor =
      pertama.isi.substr(tautan + 9, pertama.isi.find('"', tautan) - tautan - 9);
  EXPECT_TRUE(memuat(pertama, "Peristiwa " + nomor + "<"));
  const Jawaban kedua = admin_.get("/jejak?perintah=ubah-pengguna&di-bawah=" + nomor);
  EXPECT_FALSE(memuat(kedua, "Peristiwa " + nomor + "<"));
  EXPECT_TRUE(memuat(kedua, "Peristiwa " + std::to_string(std::stoi(nomor) - 1) + "<"));
  EXPECT_EQ(std::string::npos, kedua.isi.find("di-bawah="));
}

TEST_F(JejakWeb, ShowsTheRowsOfAnEventBeforeAndAfter) {
  buat_pengguna("tamu");
  const Jawaban baru = admin_.get("/jejak/" + terakhir());
  ASSERT_EQ(200, baru.status);
  EXPECT_TRUE(memuat(baru, "tamu"));
  EXPECT_TRUE(memuat(baru, "Orang &lt;b&gt;"));
  EXPECT_TRUE(memuat(baru, "ditambah"));
  ASSERT_EQ(303, admin_.post("/pengguna/tamu", {{"nama", "Tamu Kantor"}}).status);
  const Jawaban ubah = admin_.get("/jejak/" + terakhir());
  EXPECT_TRUE(memuat(ubah, "Tamu Kantor"));
  EXPECT_TRUE(memuat(ubah, "Orang &lt;b&gt;"));
  EXPECT_TRUE(memuat(ubah, ">nama<"));
  EXPECT_FALSE(memuat(ubah, ">aktif<")) << "a cell that stayed is shown";
  EXPECT_EQ(404, admin_.get("/jejak/9999").status);
  EXPECT_EQ(404, admin_.get("/jejak/-1").status);
}

TEST_F(JejakWeb, PagesTheRowsOfAnImport) {
  const Jawaban satu = admin_.get("/jejak/1");
  ASSERT_EQ(200, satu.status);
  ASSERT_TRUE(memuat(satu, "sesudah=100"));
  const Jawaban dua = admin_.get("/jejak/1?sesudah=100");
  EXPECT_TRUE(memuat(dua, "sesudah=200"));
  EXPECT_NE(satu.isi, dua.isi);
}

TEST_F(JejakWeb, ProvesTheChainAndFindsAHeadInIt) {
  const std::string kepala = kantor_.text("SELECT sidik FROM jejak ORDER BY nomor");
  const Jawaban bukti = admin_.get("/jejak/pembuktian?kepala=" + kepala);
  ASSERT_EQ(200, bukti.status);
  EXPECT_TRUE(memuat(bukti, "Rantai jejak utuh"));
  EXPECT_TRUE(memuat(bukti, "diikuti 1 peristiwa"));
  EXPECT_TRUE(memuat(admin_.get("/jejak/pembuktian?kepala=" + std::string(64, 'a')),
                     "Rantai jejak tidak utuh"));
}

TEST_F(JejakWeb, SeesWhatWasChangedBehindTheProgram) {
  auto basis = store::Database::open(kantor_.data() / "laras.db", false).value();
  ASSERT_TRUE(basis.execute("UPDATE jejak SET ringkasan = 'lain' WHERE nomor = 1").ok());
  const Jawaban bukti = admin_.get("/jejak/pembuktian");
  EXPECT_TRUE(memuat(bukti, "Rantai jejak tidak utuh"));
  EXPECT_TRUE(memuat(bukti, "<b>jejak:1</b>"));
  EXPECT_TRUE(memuat(admin_.get("/kesehatan"), "tidak utuh"));
}

TEST_F(JejakWeb, ShowsTheSecurityLogOfOnePerson) {
  Peramban orang(kantor_, "10.0.0.9");
  orang.masuk("camat", "bukan kata sandinya");
  orang.masuk("staf");
  orang.get("/pengguna");
  const Jawaban semua = admin_.get("/jejak/keamanan");
  ASSERT_EQ(200, semua.status);
  EXPECT_TRUE(memuat(semua, "GET /pengguna"));
  EXPECT_TRUE(memuat(semua, "10.0.0.9"));
  EXPECT_FALSE(memuat(semua, "bukan kata sandinya"));
  EXPECT_TRUE(memuat(admin_.get("/jejak/keamanan?pelaku=staf"), "GET /pengguna"));
  EXPECT_FALSE(memuat(admin_.get("/jejak/keamanan?pelaku=camat"), "GET /pengguna"));
}

TEST_F(JejakWeb, IsOpenToThoseWhoWatchAndLeavesNoTraceItself) {
  Peramban evaluator(kantor_);
  evaluator.masuk("evaluator");
  const auto sebelum = kantor_.events();
  EXPECT_EQ(200, evaluator.get("/jejak").status);
  EXPECT_EQ(200, evaluator.get("/jejak/pembuktian").status);
  EXPECT_EQ(403, evaluator.get("/kesehatan").status);
  EXPECT_EQ(sebelum, kantor_.events());
  EXPECT_TRUE(memuat(evaluator.get("/beranda"), "href=\"/jejak\""));
}

}  // namespace
}  // namespace laras
