#include "web/server/answer.h"

#include <gtest/gtest.h>

#include "web/asset.h"

namespace laras::web {
namespace {

TEST(Answer, LetsAPageStateItsOwnPolicy) {
  Response response{.body = "x"};
  response.header("content-security-policy", "default-src 'none'");
  response.header("Cache-Control", "private\r\nSet-Cookie: a=b");
  const Answer answer(std::move(response), {});
  EXPECT_NE(std::string::npos, answer.head().find("content-security-policy: default-src 'none'"));
  EXPECT_EQ(std::string::npos, answer.head().find("default-src 'self'"));
  EXPECT_NE(std::string::npos, answer.head().find("Cache-Control: no-store\r\n"))
      << "what cannot be sent is as if it was never stated";
  EXPECT_EQ(std::string::npos, answer.head().find("Set-Cookie"));
}

TEST(Answer, CompressesTextThatIsWorthIt) {
  const Asked asked{.gzip = true};
  const auto packed = [&](std::string type, std::size_t size) {
    const Answer answer({.type = std::move(type), .body = std::string(size, 'a')}, asked);
    return answer.head().find("Content-Encoding: gzip") != std::string::npos;
  };
  EXPECT_TRUE(packed("text/html; charset=utf-8", 1025));
  EXPECT_TRUE(packed("application/json", 5000));
  EXPECT_TRUE(packed("image/svg+xml", 5000));
  EXPECT_FALSE(packed("text/html", 1024));
  EXPECT_FALSE(packed("application/pdf", 5000));
}

TEST(Answer, SendsAnErrorWithATagWhole) {
  Response response{.status = 409, .body = "x"};
  response.header("ETag", "\"a\"");
  const Answer answer(std::move(response), {.none_match = "\"a\""});
  EXPECT_EQ(409, answer.status());
}

TEST(Asset, NamesWhatItLoadsByContent) {
  Request request;
  request.path = asset_path("laras.css");
  const auto sheet = asset(request);
  ASSERT_TRUE(sheet.has_value());
  const std::string text(std::get<Static>(sheet->body).bytes);
  EXPECT_NE(std::string::npos, text.find("url(\"" + asset_path("source-sans-3.woff2") + "\")"));
  EXPECT_EQ(std::string::npos, text.find("url(\"source"));
}

TEST(Asset, AnswersOnlyItsOwnPaths) {
  Request request;
  request.path = "/beranda";
  EXPECT_FALSE(asset(request).has_value());
  request.path = "/aset/";
  EXPECT_EQ(404, asset(request)->status);
  request.path = "/aset/laras.css";
  EXPECT_EQ(200, asset(request)->status);
  request.method = Method::Post;
  EXPECT_EQ(404, asset(request)->status);
}

}  // namespace
}  // namespace laras::web
