// Every route x every role, through web::handle, as the server calls it.

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "support/kantor_web.h"
#include "web/route.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::Peramban;

/// The braces of a pattern filled with something that does not exist.
std::string path_of(const web::Route& route) {
  std::string path;
  bool inside = false;
  for (const char c : route.pattern) {
    if (c == '{') path += "tidak-ada";
    inside = c == '{' || (inside && c != '}');
    if (!inside && c != '}') path += c;
  }
  return path;
}

std::string name_of(const web::Route& route) {
  return std::string(route.changes() ? "POST " : "GET ") + std::string(route.pattern);
}

bool open(const web::Route& route) { return kantor::wewenang(route.tindakan).publik(); }

bool may(const web::Route& route, kantor::Peran role) {
  for (const auto& izin : kantor::wewenang(route.tindakan).izin) {
    if (izin.peran == role) return true;
  }
  return false;
}

class Akses : public testing::Test {
 protected:
  static void SetUpTestSuite() { kantor_ = new KantorWeb(); }
  static void TearDownTestSuite() {
    delete kantor_;
    kantor_ = nullptr;
  }
  static KantorWeb* kantor_;
};
KantorWeb* Akses::kantor_ = nullptr;

TEST_F(Akses, IsDeniedToAStrangerBeforeAnythingIsLookedAt) {
  for (const web::Route& route : web::all_routes()) {
    if (open(route)) continue;
    Peramban stranger(*kantor_);
    if (!route.changes()) {
      const Jawaban answer = stranger.get(path_of(route));
      EXPECT_EQ(303, answer.status) << name_of(route);
      EXPECT_EQ(0U, answer.tujuan.find("/masuk")) << name_of(route);
      EXPECT_EQ(303, stranger.get(path_of(route) + "?tahun=x&id='--").status) << name_of(route);
      continue;
    }
    const Jawaban plain = stranger.post_mentah(path_of(route));
    EXPECT_EQ(401, plain.status) << name_of(route);
    const Jawaban junk = stranger.post_mentah(
        path_of(route), {{"csrf", "x"}, {"id", "<script>"}, {"sandi", std::string(5000, 'x')}});
    EXPECT_EQ(plain.status, junk.status) << name_of(route);
    EXPECT_EQ(plain.isi, junk.isi) << name_of(route);
    stranger.headers["origin"] = "https://lain.example";
    EXPECT_EQ(plain.isi, stranger.post_mentah(path_of(route)).isi) << name_of(route);
  }
}

TEST_F(Akses, FollowsTheTableOfActsForEveryRole) {
  for (const auto role : kantor::semua_peran()) {
    const std::string who(kantor::kode(role));
    Peramban person(*kantor_);
    ASSERT_EQ(303, person.masuk(who).status) << who;
    for (const web::Route& route : web::all_routes()) {
      if (open(route) || route.pattern == "/keluar") continue;
      const std::string path = path_of(route);
      const Jawaban answer = route.changes() ? person.post(path) : person.get(path);
      EXPECT_EQ(!may(route, role), answer.status == 403) << who << " " << name_of(route);
      EXPECT_NE(500, answer.status) << who << " " << name_of(route);
      EXPECT_NE(401, answer.status) << who << " " << name_of(route);
      EXPECT_NE(0U, answer.tujuan.find("/masuk")) << who << " " << name_of(route);
    }
    EXPECT_EQ(303, person.post("/keluar").status) << who;
  }
}

TEST_F(Akses, RefusesEveryChangeWithoutTheTokenOfTheSession) {
  std::map<kantor::Peran, Peramban> people;
  for (const web::Route& route : web::all_routes()) {
    if (!route.changes() || open(route)) continue;
    const auto role = kantor::wewenang(route.tindakan).izin.front().peran;
    const auto [found, is_new] = people.try_emplace(role, *kantor_);
    Peramban& person = found->second;
    if (is_new) {
      ASSERT_EQ(303, person.masuk(std::string(kantor::kode(role))).status);
    }
    const std::string path = path_of(route);
    EXPECT_EQ(403, person.post_mentah(path).status) << name_of(route);
    EXPECT_EQ(403, person.post_mentah(path, {{"csrf", std::string(128, '0')}}).status)
        << name_of(route);
    EXPECT_EQ(200, person.get("/akun/sesi").status) << name_of(route);
  }
}

TEST_F(Akses, RefusesWhatAnotherSiteSends) {
  for (const auto& [name, value] :
       std::vector<std::pair<std::string, std::string>>{{"origin", "https://lain.example"},
                                                        {"origin", "null"},
                                                        {"sec-fetch-site", "cross-site"},
                                                        {"sec-fetch-site", "same-site"}}) {
    Peramban person(*kantor_);
    person.headers[name] = value;
    EXPECT_EQ(403, person.masuk("camat").status) << name << " " << value;
    person.headers.clear();
    ASSERT_EQ(303, person.masuk("camat").status);
    person.headers[name] = value;
    EXPECT_EQ(403, person.post("/akun/sesi").status) << name << " " << value;
  }
  Peramban own(*kantor_);
  own.headers["origin"] = "http://127.0.0.1:8080";
  own.headers["sec-fetch-site"] = "same-origin";
  EXPECT_EQ(303, own.masuk("camat").status);
  EXPECT_EQ(303, own.post("/akun/sesi").status);
}

TEST_F(Akses, NotesARefusalInTheSecurityLogUnderTheRoutesName) {
  Peramban person(*kantor_, "10.0.0.77");
  person.masuk("staf");
  person.get("/pengguna");
  EXPECT_EQ("staf|GET /pengguna|di luar wewenang: kelola-pengguna",
            kantor_->text("SELECT pelaku || '|' || perintah || '|' || alasan FROM "
                          "catatan_keamanan WHERE asal = 'peramban 10.0.0.77' AND perintah <> "
                          "'masuk' ORDER BY nomor DESC"));
}

TEST_F(Akses, AnswersUnknownAddressesWithAPage) {
  Peramban stranger(*kantor_);
  EXPECT_EQ(404, stranger.get("/tidak/ada").status);
  EXPECT_EQ(404, stranger.get("/masuk/").status);
  EXPECT_EQ(404, stranger.get("//masuk").status);
  EXPECT_EQ(405, stranger.get("/keluar").status);
  EXPECT_NE(std::string::npos, stranger.get("/<script>").isi.find("<main"));
  EXPECT_EQ(std::string::npos, stranger.get("/<script>x").isi.find("<script>x"));
}

TEST_F(Akses, ListsEveryRouteOnce) {
  std::set<std::string> seen;
  for (const web::Route& route : web::all_routes()) {
    EXPECT_TRUE(seen.insert(name_of(route)).second) << name_of(route);
    EXPECT_NE(nullptr, route.page) << name_of(route);
    std::map<std::string, std::string, std::less<>> params;
    EXPECT_EQ(&route, web::find_route(route.method, path_of(route), params)) << name_of(route);
  }
}

}  // namespace
}  // namespace laras
