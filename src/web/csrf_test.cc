#include "web/csrf.h"

#include <gtest/gtest.h>

namespace laras::web {
namespace {

TEST(CsrfToken, BelongsToOneSessionAndOneKey) {
  const std::string token = csrf_token("kunci", "sesi");
  EXPECT_TRUE(csrf_matches(token, "kunci", "sesi"));
  EXPECT_TRUE(csrf_matches(csrf_token("kunci", "sesi"), "kunci", "sesi"));
  EXPECT_NE(token, csrf_token("kunci", "sesi"));
  EXPECT_FALSE(csrf_matches(token, "kunci", "sesi lain"));
  EXPECT_FALSE(csrf_matches(token, "kunci lain", "sesi"));
  EXPECT_FALSE(csrf_matches("", "kunci", "sesi"));
  EXPECT_FALSE(csrf_matches(std::string(128, '0'), "kunci", "sesi"));
}

bool elsewhere(std::map<std::string, std::string, std::less<>> headers) {
  Request request;
  request.headers = std::move(headers);
  request.headers.emplace("host", "laras.kantor:8443");
  return from_elsewhere(request);
}

TEST(FromElsewhere, BelievesTheBrowser) {
  EXPECT_FALSE(elsewhere({}));
  EXPECT_FALSE(elsewhere({{"origin", "https://laras.kantor:8443"}}));
  EXPECT_FALSE(elsewhere({{"sec-fetch-site", "same-origin"}}));
  EXPECT_FALSE(elsewhere({{"sec-fetch-site", "none"}}));
  EXPECT_TRUE(elsewhere({{"origin", "https://laras.kantor"}}));
  EXPECT_TRUE(elsewhere({{"origin", "https://lain.example"}}));
  EXPECT_TRUE(elsewhere({{"origin", "https://lain.example/laras.kantor:8443"}}));
  EXPECT_TRUE(elsewhere({{"origin", "null"}}));
  EXPECT_TRUE(elsewhere({{"sec-fetch-site", "cross-site"}}));
  EXPECT_TRUE(elsewhere({{"sec-fetch-site", "same-site"}}));
  EXPECT_TRUE(
      elsewhere({{"sec-fetch-site", "cross-site"}, {"origin", "https://laras.kantor:8443"}}));
}

}  // namespace
}  // namespace laras::web
