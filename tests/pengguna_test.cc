// People and their roles, by the administrator in a browser.

#include <gtest/gtest.h>

#include "app/akun.h"
#include "app/impor.h"
#include "app/masuk.h"
#include "app/verifikasi.h"
#include "support/contoh.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::kSandiUji;
using uji::memuat;
using uji::Peramban;

class Pengguna : public testing::Test {
 protected:
  Pengguna() { admin_.masuk("administrator"); }

  /// The password that a page shows this once.
  std::string shown_password(const Jawaban& answer) const {
    const auto from = answer.isi.find("<code>");
    if (from == std::string::npos) return {};
    return answer.isi.substr(from + 6, answer.isi.find("</code>") - from - 6);
  }
  std::string last_event() const {
    return kantor_.text(
        "SELECT pelaku || '|' || perintah || '|' || ringkasan FROM jejak "
        "ORDER BY nomor DESC");
  }

  KantorWeb kantor_;
  Peramban admin_{kantor_};
};

TEST_F(Pengguna, IsMadeWithAPasswordThatIsShownOnceAndMustBeChanged) {
  const auto before = kantor_.events();
  const Jawaban made = admin_.post(
      "/pengguna", {{"pengguna", "kasi.pmd"}, {"jabatan", "kasi-pmd"}, {"peran", "kasi"}});
  ASSERT_EQ(200, made.status) << made.isi;
  const std::string password = shown_password(made);
  EXPECT_EQ(24U, password.size());
  EXPECT_EQ(before + 1, kantor_.events());
  EXPECT_EQ("administrator|buat-pengguna|Pengguna kasi.pmd dibuat dengan peran kasi", last_event());
  EXPECT_EQ(0, kantor_.count("SELECT COUNT(*) FROM jejak_rincian WHERE sesudah LIKE '%" + password +
                             "%' OR sesudah LIKE '%argon2%'"));

  Peramban person(kantor_);
  const Jawaban first = person.masuk("kasi.pmd", password);
  EXPECT_EQ("/akun/sandi", first.tujuan);
  EXPECT_EQ("/akun/sandi", person.get("/akun/sesi").tujuan);
  EXPECT_EQ("/akun/sandi", person.post("/akun/sesi", {{"lain", "ya"}}).tujuan);
  EXPECT_TRUE(memuat(person.get("/akun/sandi"), "dibuat oleh orang lain"));
  EXPECT_EQ(303, person
                     .post("/akun/sandi", {{"lama", password},
                                           {"baru", "kelapa gading senja"},
                                           {"ulang", "kelapa gading senja"}})
                     .status);
  EXPECT_EQ(200, person.get("/akun/sesi").status);
}

TEST_F(Pengguna, IsRefusedWithEveryFieldThatIsWrongAndNothingIsWritten) {
  const auto before = kantor_.events();
  const Jawaban refused = admin_.post("/pengguna", {{"pengguna", "<b>NIP</b>"},
                                                    {"nama", "\"><script>x</script>"},
                                                    {"jabatan", "tidak-ada"},
                                                    {"peran", "raja"},
                                                    {"unit", "' OR 1=1 --"},
                                                    {"mulai", "kemarin"},
                                                    {"sampai", "2020-01-01"}});
  EXPECT_EQ(422, refused.status);
  EXPECT_TRUE(memuat(refused, "Nama pengguna 2-40 huruf kecil"));
  EXPECT_TRUE(memuat(refused, "Jabatan tidak-ada tidak ada"));
  EXPECT_TRUE(memuat(refused, "Pilih salah satu peran."));
  EXPECT_TRUE(memuat(refused, "Unit kerja &#39; OR 1=1 -- tidak ada"));
  EXPECT_TRUE(memuat(refused, "id=\"mulai-galat\""));
  EXPECT_TRUE(memuat(refused, "&quot;&gt;&lt;script&gt;x&lt;/script&gt;"));
  EXPECT_FALSE(memuat(refused, "<script>"));
  EXPECT_EQ(before, kantor_.events());
  EXPECT_EQ(422, admin_.post("/pengguna", {{"pengguna", "camat"}, {"peran", "camat"}}).status);
  EXPECT_EQ(422, admin_.post("/pengguna", {{"pengguna", "baru"}, {"peran", "camat"}}).status);
  EXPECT_EQ(422, admin_.post("/pengguna", {{"pengguna", "kasi2"}, {"peran", "kasi"}}).status);
  EXPECT_EQ(before, kantor_.events());
}

TEST_F(Pengguna, ActsAsPltFromTheFirstDayToTheLast) {
  const Jawaban given = admin_.post(
      "/pengguna/sekcam/peran",
      {{"peran", "camat"}, {"sifat", "plt"}, {"mulai", "2023-02-10"}, {"sampai", "2023-02-12"}});
  ASSERT_EQ(303, given.status) << given.isi;
  EXPECT_TRUE(memuat(admin_.get("/pengguna/sekcam"), "Plt. Camat"));
  const auto acts_as_camat = [&](const char* utc) {
    kantor_.set_time(utc);
    Peramban person(kantor_);
    person.masuk("sekcam");
    const auto snapshot = kantor_.workspace().snapshot().value();
    const auto who = app::cari_pelaku(*snapshot, "sekcam",
                                      app::tanggal_kantor(kantor_.workspace().now(), "WIB"));
    return who->berperan(kantor::Peran::Camat);
  };
  EXPECT_FALSE(acts_as_camat("2023-02-09T16:59:59Z"));
  EXPECT_TRUE(acts_as_camat("2023-02-09T17:00:00Z"));
  EXPECT_TRUE(acts_as_camat("2023-02-12T16:59:59Z"));
  EXPECT_FALSE(acts_as_camat("2023-02-12T17:00:00Z"));
}

TEST_F(Pengguna, OpensPagesByTheRoleOfTheDayAlsoInASessionThatRuns) {
  Peramban person(kantor_);
  person.masuk("staf");
  EXPECT_EQ(403, person.get("/pengguna").status);
  ASSERT_EQ(
      303,
      admin_.post("/pengguna/staf/peran", {{"peran", "administrator"}, {"sampai", "2023-02-01"}})
          .status);
  EXPECT_EQ(200, person.get("/pengguna").status);
  kantor_.set_time("2023-02-01T16:59:00Z");
  person.masuk("staf");
  EXPECT_EQ(200, person.get("/pengguna").status);
  kantor_.set_time("2023-02-01T17:00:00Z");
  EXPECT_EQ(403, person.get("/pengguna").status);
}

TEST_F(Pengguna, GetsAnotherPasswordFromTheAdministratorWhichEndsHisSessions) {
  Peramban person(kantor_);
  person.masuk("camat");
  const auto before = kantor_.events();
  const Jawaban reset = admin_.post("/pengguna/camat/sandi");
  ASSERT_EQ(200, reset.status);
  EXPECT_EQ(before + 1, kantor_.events());
  EXPECT_EQ("administrator|atur-ulang-sandi|Kata sandi pengguna camat diatur ulang", last_event());
  EXPECT_EQ(303, person.get("/akun/sesi").status);
  EXPECT_EQ(422, Peramban(kantor_).masuk("camat").status);
  EXPECT_EQ("/akun/sandi", Peramban(kantor_).masuk("camat", shown_password(reset)).tujuan);
  EXPECT_TRUE(app::verifikasi(kantor_.data(), {}).value().rusak.empty());
}

TEST_F(Pengguna, CannotLogInOnceClosedUntilOpenedAgain) {
  Peramban person(kantor_);
  person.masuk("camat");
  EXPECT_EQ(303, admin_.post("/pengguna/camat/keaktifan", {{"aktif", "tidak"}}).status);
  EXPECT_EQ(303, person.get("/akun/sesi").status);
  EXPECT_EQ(422, Peramban(kantor_).masuk("camat").status);
  const auto before = kantor_.events();
  EXPECT_EQ(303, admin_.post("/pengguna/camat/keaktifan", {{"aktif", "tidak"}}).status);
  EXPECT_EQ(before, kantor_.events());
  EXPECT_EQ(303, admin_.post("/pengguna/camat/keaktifan", {{"aktif", "ya"}}).status);
  EXPECT_EQ(303, Peramban(kantor_).masuk("camat").status);
}

TEST_F(Pengguna, KeepsOneAdministrator) {
  const auto before = kantor_.events();
  EXPECT_EQ(422, admin_.post("/pengguna/administrator/keaktifan", {{"aktif", "tidak"}}).status);
  const Jawaban ended = admin_.post("/pengguna/administrator/peran/akhir",
                                    {{"peran", "administrator"}, {"mulai", "2020-01-01"}});
  EXPECT_EQ(422, ended.status);
  EXPECT_TRUE(memuat(ended, "Ini administrator terakhir"));
  EXPECT_EQ(before, kantor_.events());
  admin_.post("/pengguna/staf/peran", {{"peran", "administrator"}});
  EXPECT_EQ(303, admin_.post("/pengguna/administrator/keaktifan", {{"aktif", "tidak"}}).status);
}

TEST_F(Pengguna, EndsARoleTodayAndLosesItTomorrow) {
  Peramban person(kantor_);
  ASSERT_EQ(303, admin_
                     .post("/pengguna/kasubbag-sungram/peran/akhir",
                           {{"peran", "kasubbag-sungram"}, {"mulai", "2020-01-01"}})
                     .status);
  EXPECT_TRUE(memuat(admin_.get("/pengguna/kasubbag-sungram"), "1 Februari 2023"));
  const auto snapshot = kantor_.workspace().snapshot().value();
  const auto on = [&](const char* day) {
    return app::cari_pelaku(*snapshot, "kasubbag-sungram", Tanggal::parse(day).value())
        ->penugasan.size();
  };
  EXPECT_EQ(1U, on("2023-02-01"));
  EXPECT_EQ(0U, on("2023-02-02"));
}

TEST_F(Pengguna, ChangesNameAndPost) {
  EXPECT_EQ(303,
            admin_.post("/pengguna/kasi", {{"nama", "Kasi PMD"}, {"jabatan", "kasi-pmd"}}).status);
  EXPECT_EQ("Kasi PMD|kasi-pmd|ya",
            kantor_.text("SELECT nama || '|' || jabatan || '|' || aktif FROM pengguna WHERE "
                         "pengguna = 'kasi'"));
  EXPECT_EQ(422, admin_.post("/pengguna/kasi", {{"nama", " "}, {"jabatan", "kasi-pmd"}}).status);
  EXPECT_EQ(404, admin_.get("/pengguna/tidak-ada").status);
}

TEST_F(Pengguna, StaysWhenCsvIsImportedAndHoldsItsPost) {
  admin_.post("/pengguna/kasi", {{"nama", "Kasi PMD"}, {"jabatan", "kasi-pmd"}});
  const std::filesystem::path folder = kantor_.data().parent_path() / "csv";
  const auto import = [&](const std::string& posts) {
    support::tulis(folder / "jabatan.csv",
                   "jabatan,nama,nama_lengkap,unit,jenis,eselon,atasan,urutan\n" + posts);
    return app::impor({folder, kantor_.data(), false});
  };
  const std::string jabatan = support::baca(uji::contoh_folder() / "jabatan.csv");
  const std::string rows = jabatan.substr(jabatan.find('\n') + 1);
  EXPECT_TRUE(import(rows).salah.empty());
  const auto at = rows.find("kasi-pmd,");
  const auto refused = import(rows.substr(0, at) + rows.substr(rows.find('\n', at) + 1));
  bool named = false;
  for (const auto& one : refused.salah) named = named || one.where == "pengguna/kasi:jabatan";
  EXPECT_TRUE(named);
  EXPECT_EQ(10, kantor_.count("SELECT COUNT(*) FROM pengguna"));
  EXPECT_EQ(200, admin_.get("/pengguna").status);
}

}  // namespace
}  // namespace laras
