#include "app/kebijakan_html.h"

#include <gtest/gtest.h>

namespace laras::app {
namespace {

TEST(KebijakanHtml, AllowsTheSheetInsideByItsDigestAlone) {
  // printf 'p{}' | openssl dgst -sha256 -binary | base64
  EXPECT_EQ(
      "default-src 'none'; img-src data:; font-src data:; style-src "
      "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='; base-uri 'none'; form-action 'none'; "
      "frame-ancestors 'none'",
      kebijakan_html("<html><style>p{}</style><p>x</p></html>"));
}

TEST(KebijakanHtml, AllowsNoStyleWhereThereIsNone) {
  EXPECT_NE(std::string::npos, kebijakan_html("<p>x</p>").find("style-src 'none';"));
  EXPECT_NE(std::string::npos, kebijakan_html("<style>p{}").find("style-src 'none';"));
}

}  // namespace
}  // namespace laras::app
