#include "web/server/decode.h"

#include <gtest/gtest.h>

namespace laras::web {
namespace {

TEST(DecodeTarget, ResolvesEscapesOfPathAndQuery) {
  const auto target = decode_target("/indikator/iku%20a%C3%A9+b?tahun=2022&q=a+b%2Fc&kosong&=x");
  ASSERT_TRUE(target.ok());
  EXPECT_EQ("/indikator/iku a\xC3\xA9+b", target.value().path);
  EXPECT_EQ("2022", target.value().query.get("tahun"));
  EXPECT_EQ("a b/c", target.value().query.get("q"));
  EXPECT_TRUE(target.value().query.has("kosong"));
  EXPECT_EQ("x", target.value().query.get(""));
  EXPECT_TRUE(decode_target("/").ok());
  EXPECT_EQ("/a/", decode_target("/a/").value().path);
}

TEST(DecodeTarget, RefusesWhatCouldMeanAnotherPath) {
  for (const char* const bad :
       {"",      "a",          "*",     "//",        "//a",     "/a//b",  "/.",          "/..",
        "/../a", "/a/./b",     "/a/..", "/%2e%2E/a", "/a%2fb",  "/a%5cb", "/a\\b",       "/a%00",
        "/a%0a", "/a%7f",      "/a%",   "/a%4",      "/a%g0",   "/a%c3",  "/a%ed%a0%80", "/a b",
        "/a#b",  "/a\xC3\xA9", "/?a=%", "/?a=%00",   "/?a=%1b", "/?a=%ff"}) {
    EXPECT_FALSE(decode_target(bad).ok()) << bad;
  }
}

TEST(DecodeForm, KeepsTheTextAPersonPasted) {
  const auto form = decode_form("catatan=satu%0D%0Adua%0Dtiga%0A%09empat%0Blima&a=&a=2");
  ASSERT_TRUE(form.ok());
  EXPECT_EQ("satu\ndua\ntiga\n\tempat lima", form.value().get("catatan"));
  EXPECT_EQ((std::vector<std::string>{"", "2"}), form.value().list("a"));
  EXPECT_FALSE(decode_form("a=%00").ok());
  EXPECT_FALSE(decode_form("a=%fe").ok());
}

TEST(DecodeForm, HasABoundOfPairs) {
  std::string body;
  for (std::size_t i = 0; i < kMostPairs; ++i) body += "a&";
  EXPECT_EQ(kMostPairs, decode_form(body).value().all().size());
  EXPECT_FALSE(decode_form(body + "a").ok());
}

TEST(DecodeCookies, PassesOverWhatIsNoPair) {
  const auto cookies = decode_cookies("laras=a=b; ;x; =y ; tema=gelap;laras=kedua");
  EXPECT_EQ(2U, cookies.size());
  EXPECT_EQ("a=b", cookies.at("laras"));
  EXPECT_EQ("gelap", cookies.at("tema"));
}

TEST(AcceptsGzip, HeedsTheWeight) {
  for (const char* const yes : {"gzip", "br, GZIP;q=0.5", "*", "deflate,gzip ; q=1"}) {
    EXPECT_TRUE(accepts_gzip(yes)) << yes;
  }
  for (const char* const no : {"", "br", "gzip;q=0", "gzip; q=0.000", "xgzip"}) {
    EXPECT_FALSE(accepts_gzip(no)) << no;
  }
}

TEST(NamesTag, ComparesWeakly) {
  EXPECT_TRUE(names_tag("\"a\", W/\"b\"", "\"b\""));
  EXPECT_TRUE(names_tag("*", "\"b\""));
  EXPECT_FALSE(names_tag("\"ab\"", "\"b\""));
  EXPECT_FALSE(names_tag("", "\"b\""));
}

TEST(NearestForwarded, IsTheLast) {
  EXPECT_EQ("10.0.0.9", nearest_forwarded("evil, 1.2.3.4 , 10.0.0.9 "));
  EXPECT_EQ("::1", nearest_forwarded("::1"));
  EXPECT_EQ("", nearest_forwarded("a,"));
}

}  // namespace
}  // namespace laras::web
