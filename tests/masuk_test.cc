// Login, sessions and passwords, through web::handle with a clock of its own.

#include <gtest/gtest.h>

#include "app/masuk.h"
#include "app/verifikasi.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::kSandiUji;
using uji::memuat;
using uji::Peramban;

constexpr const char* kSandiBaru = "kelapa gading senja";

class MasukWeb : public testing::Test {
 protected:
  KantorWeb kantor_;
};

TEST_F(MasukWeb, LeadsToTheStartPageWithAFreshCookie) {
  Peramban person(kantor_);
  const Jawaban answer = person.masuk("camat");
  EXPECT_EQ(303, answer.status);
  EXPECT_EQ("/beranda", answer.tujuan);
  EXPECT_EQ(64U, person.token.size());
  EXPECT_NE(std::string::npos, answer.cookie.find("; Path=/; HttpOnly; SameSite=Lax"));
  EXPECT_EQ(std::string::npos, answer.cookie.find("Secure"));
  EXPECT_EQ(200, person.get("/akun/sesi").status);
  EXPECT_EQ(0,
            kantor_.count("SELECT COUNT(*) FROM sesi_masuk WHERE sidik = '" + person.token + "'"));
}

TEST_F(MasukWeb, NamesTheCookieForTheHostAloneOverTls) {
  EXPECT_EQ("__Host-laras=t; Path=/; HttpOnly; SameSite=Lax; Secure", web::set_session(true, "t"));
  EXPECT_EQ("laras=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0", web::set_session(false, ""));
}

TEST_F(MasukWeb, GoesOnToAPathOfThisProgramAlone) {
  Peramban person(kantor_);
  EXPECT_EQ("/masuk?lanjut=/akun/sesi", person.get("/akun/sesi").tujuan);
  EXPECT_TRUE(
      memuat(person.get("/masuk?lanjut=/akun/sesi"), R"(name="lanjut" value="/akun/sesi")"));
  for (const char* bad : {"https://lain.example", "//lain.example", "/\\lain.example",
                          "javascript:alert(1)", "/masuk", "/tidak/ada", "/akun/sesi\r\nX: y"}) {
    Peramban other(kantor_);
    const Jawaban answer =
        other.post_mentah("/masuk", {{"nama", "camat"}, {"sandi", kSandiUji}, {"lanjut", bad}});
    EXPECT_EQ("/beranda", answer.tujuan) << bad;
  }
}

TEST_F(MasukWeb, SaysTheSameToAWrongPasswordAndAnUnknownName) {
  Peramban person(kantor_);
  const Jawaban wrong = person.masuk("camat", "salah");
  EXPECT_EQ(422, wrong.status);
  EXPECT_TRUE(memuat(wrong,
                     "Nama pengguna atau kata sandi salah. Sisa 4 percobaan sebelum "
                     "ditunda 1 menit."));
  EXPECT_TRUE(memuat(wrong, R"(value="camat")"));
  EXPECT_FALSE(memuat(wrong, R"(value="salah")"));
  Jawaban unknown = Peramban(kantor_).masuk("cemat", "salah");
  EXPECT_EQ(422, unknown.status);
  const auto at = unknown.isi.find("cemat");
  ASSERT_NE(std::string::npos, at);
  unknown.isi.replace(at, 5, "camat");
  EXPECT_EQ(wrong.isi, unknown.isi);
  EXPECT_TRUE(person.token.empty());
}

TEST_F(MasukWeb, TakesNamesInAnyCaseAndNothingElse) {
  EXPECT_EQ(303, Peramban(kantor_).masuk(" Camat ").status);
  for (const char* bad : {"", "camat'--", "camat\" OR 1=1", "ca mat"}) {
    EXPECT_EQ(422, Peramban(kantor_, bad).masuk(bad).status) << bad;
  }
  EXPECT_EQ(10, kantor_.count("SELECT COUNT(*) FROM pengguna"));
}

TEST_F(MasukWeb, DelaysANameAfterFiveFailuresTwiceAsLongEachTime) {
  Peramban person(kantor_);
  for (int i = 0; i < 4; ++i) person.masuk("camat", "salah");
  EXPECT_TRUE(memuat(person.masuk("camat", "salah"), "Percobaan berikutnya ditunda 1 menit."));
  const Jawaban delayed = person.masuk("camat");
  EXPECT_EQ(429, delayed.status);
  EXPECT_TRUE(memuat(delayed, "ditunda sampai 1 Februari 2023 pukul 09.01"));
  EXPECT_EQ(303, Peramban(kantor_).masuk("sekcam").status);
  kantor_.advance(59);
  EXPECT_EQ(429, person.masuk("camat").status);
  kantor_.advance(1);
  EXPECT_TRUE(memuat(person.masuk("camat", "salah"), "Percobaan berikutnya ditunda 2 menit."));
  for (const int minutes : {2, 4, 8, 15, 15}) {
    kantor_.advance(minutes * 60 - 1);
    EXPECT_EQ(429, person.masuk("camat", "salah").status) << minutes;
    kantor_.advance(1);
    EXPECT_EQ(422, person.masuk("camat", "salah").status) << minutes;
  }
  kantor_.advance(15 * 60);
  EXPECT_EQ(303, person.masuk("camat").status);
  EXPECT_TRUE(memuat(person.masuk("camat", "salah"), "Sisa 4 percobaan"));
}

TEST_F(MasukWeb, DelaysAnAddressThatTriesManyNames) {
  Peramban attacker(kantor_, "10.9.9.9");
  for (int i = 0; i < app::kBatasAlamat; ++i) {
    EXPECT_EQ(422, attacker.masuk("orang" + std::to_string(i), "salah").status);
  }
  EXPECT_EQ(429, attacker.masuk("camat").status);
  EXPECT_EQ(303, Peramban(kantor_, "10.0.0.2").masuk("camat").status);
}

TEST_F(MasukWeb, KeepsTriesInTheSecurityLogWithoutThePassword) {
  Peramban person(kantor_);
  person.masuk("camat", "rahasia-salah");
  person.masuk("camat");
  EXPECT_EQ(1, kantor_.count("SELECT COUNT(*) FROM catatan_keamanan WHERE pelaku = 'camat' AND "
                             "perintah = 'masuk' AND alasan = 'ditolak'"));
  EXPECT_EQ(1, kantor_.count("SELECT COUNT(*) FROM catatan_keamanan WHERE pelaku = 'camat' AND "
                             "perintah = 'masuk' AND alasan = 'berhasil'"));
  EXPECT_EQ(0, kantor_.count("SELECT COUNT(*) FROM catatan_keamanan WHERE alasan LIKE "
                             "'%rahasia%' OR pelaku LIKE '%rahasia%'"));
}

TEST_F(MasukWeb, NeverTakesASessionThatItDidNotBegin) {
  Peramban person(kantor_);
  person.token = std::string(64, 'a');
  person.masuk("camat");
  EXPECT_NE(std::string(64, 'a'), person.token);
  const std::string first = person.token;
  person.masuk("sekcam");
  EXPECT_NE(first, person.token);
  Peramban thief(kantor_);
  thief.token = first;
  EXPECT_EQ(303, thief.get("/akun/sesi").status);
}

TEST_F(MasukWeb, EndsAtLogout) {
  Peramban person(kantor_);
  person.masuk("camat");
  const std::string token = person.token;
  const Jawaban out = person.post("/keluar");
  EXPECT_EQ("/masuk", out.tujuan);
  EXPECT_TRUE(person.token.empty());
  person.token = token;
  EXPECT_EQ(303, person.get("/akun/sesi").status);
}

TEST_F(MasukWeb, EndsAfterHalfAnHourWithoutUse) {
  Peramban person(kantor_);
  person.masuk("camat");
  for (int i = 0; i < 3; ++i) {
    kantor_.advance(app::kDiam - 1);
    EXPECT_EQ(200, person.get("/akun/sesi").status);
  }
  kantor_.advance(app::kDiam);
  EXPECT_EQ(303, person.get("/akun/sesi").status);
}

TEST_F(MasukWeb, EndsTwelveHoursAfterLoginInAnyCase) {
  Peramban person(kantor_);
  person.masuk("camat");
  for (std::int64_t passed = 0; passed + 1200 < app::kUmurSesi; passed += 1200) {
    kantor_.advance(1200);
    ASSERT_EQ(200, person.get("/akun/sesi").status) << passed;
  }
  kantor_.advance(1200);
  EXPECT_EQ(303, person.get("/akun/sesi").status);
}

TEST_F(MasukWeb, WritesTheLastUseOnceAMinute) {
  Peramban person(kantor_);
  person.masuk("camat");
  kantor_.advance(59);
  person.get("/akun/sesi");
  EXPECT_EQ("2023-02-01T02:00:00Z", kantor_.text("SELECT terakhir FROM sesi_masuk"));
  kantor_.advance(1);
  person.get("/akun/sesi");
  EXPECT_EQ("2023-02-01T02:01:00Z", kantor_.text("SELECT terakhir FROM sesi_masuk"));
}

TEST_F(MasukWeb, ListsSessionsAndEndsThem) {
  Peramban here(kantor_);
  Peramban there(kantor_, "10.0.0.8");
  Peramban elsewhere(kantor_, "10.0.0.9");
  Peramban sekcam(kantor_);
  here.masuk("camat");
  there.masuk("camat");
  elsewhere.masuk("camat");
  sekcam.masuk("sekcam");
  EXPECT_TRUE(memuat(here.get("/akun/sesi"), "10.0.0.8"));
  EXPECT_FALSE(memuat(sekcam.get("/akun/sesi"), "10.0.0.8"));
  const std::string sidik = kantor_.text("SELECT sidik FROM sesi_masuk WHERE alamat = '10.0.0.8'");
  sekcam.post("/akun/sesi", {{"sidik", sidik}});
  EXPECT_EQ(200, there.get("/akun/sesi").status);
  EXPECT_EQ("/akun/sesi", here.post("/akun/sesi", {{"sidik", sidik}}).tujuan);
  EXPECT_EQ(303, there.get("/akun/sesi").status);
  here.post("/akun/sesi", {{"lain", "ya"}});
  EXPECT_EQ(303, elsewhere.get("/akun/sesi").status);
  EXPECT_EQ(200, here.get("/akun/sesi").status);
  EXPECT_EQ(200, sekcam.get("/akun/sesi").status);
}

TEST_F(MasukWeb, ChangesThePasswordAndEndsAllOtherSessions) {
  Peramban here(kantor_);
  Peramban there(kantor_);
  here.masuk("camat");
  there.masuk("camat");
  const std::string token = here.token;
  const Jawaban done =
      here.post("/akun/sandi", {{"lama", kSandiUji}, {"baru", kSandiBaru}, {"ulang", kSandiBaru}});
  EXPECT_EQ(303, done.status) << done.isi;
  EXPECT_NE(token, here.token);
  EXPECT_EQ(200, here.get("/akun/sesi").status);
  EXPECT_EQ(303, there.get("/akun/sesi").status);
  EXPECT_EQ(422, Peramban(kantor_).masuk("camat").status);
  EXPECT_EQ(303, Peramban(kantor_).masuk("camat", kSandiBaru).status);
  EXPECT_EQ("camat|ganti-sandi|Pengguna camat mengganti kata sandinya",
            kantor_.text("SELECT pelaku || '|' || perintah || '|' || ringkasan FROM jejak "
                         "ORDER BY nomor DESC"));
  EXPECT_TRUE(app::verifikasi(kantor_.data(), {}).value().rusak.empty());
}

TEST_F(MasukWeb, RefusesAPasswordChangeWithAllThatIsWrong) {
  Peramban person(kantor_);
  person.masuk("camat");
  const Jawaban both =
      person.post("/akun/sandi", {{"lama", kSandiUji}, {"baru", "pendek"}, {"ulang", "lain"}});
  EXPECT_EQ(422, both.status);
  EXPECT_TRUE(memuat(both, "sekurang-kurangnya 12 huruf"));
  EXPECT_TRUE(memuat(both, "Kedua kata sandi baru tidak sama"));
  EXPECT_FALSE(memuat(both, "value=\"pendek\""));
  const Jawaban old =
      person.post("/akun/sandi", {{"lama", "x"}, {"baru", kSandiBaru}, {"ulang", kSandiBaru}});
  EXPECT_EQ(422, old.status);
  EXPECT_TRUE(memuat(old, "Kata sandi sekarang salah. Ketik ulang."));
  EXPECT_EQ(303, Peramban(kantor_).masuk("camat").status);
}

TEST(PeriksaSandi, RefusesWhatIsGuessedFirst) {
  const auto message = [](const char* sandi) {
    const auto salah = app::periksa_sandi(sandi, "kasi.pmd", "Sutrisno Hadi");
    return salah.empty() ? std::string("baik") : salah.front().message.substr(0, 22);
  };
  EXPECT_EQ("baik", message("garam lumut pelangi"));
  EXPECT_EQ("baik", message("kecamatan plandaan berseri"));
  EXPECT_EQ("Kata sandi sekurang-ku", message("garamlumut1"));
  EXPECT_EQ("Kata sandi ini termasu", message("password1234"));
  EXPECT_EQ("Kata sandi ini termasu", message("Kata-Sandi 123"));
  EXPECT_EQ("Kata sandi ini termasu", message("aaaaaaaaaaaaaaa"));
  EXPECT_EQ("Kata sandi ini termasu", message("121212121212121"));
  EXPECT_EQ("Kata sandi memuat nama", message("sutrisno1234"));
  EXPECT_EQ("Kata sandi memuat nama", message("kasi.pmd-2024"));
  EXPECT_EQ("Kata sandi paling panj", message(std::string(201, 'x').c_str()));
}

}  // namespace
}  // namespace laras
