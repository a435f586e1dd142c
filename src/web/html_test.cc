#include "web/html.h"

#include <gtest/gtest.h>

namespace laras::web {
namespace {

TEST(Html, EscapesTextAndAttributes) {
  Html html;
  html << "<p"_html << Attr{"title"_html, "\"x\" & 'y'"} << ">"_html
       << "<script>alert(1)</script>"
       << "</p>"_html;
  EXPECT_EQ(
      "<p title=\"&quot;x&quot; &amp; &#39;y&#39;\">&lt;script&gt;alert(1)&lt;/script&gt;</p>",
      html.str());
}

TEST(Html, LetsNoAddressLeadOutOfTheProgram) {
  for (const char* const bad : {"javascript:alert(1)", "data:text/html,x", "//evil.example",
                                "/\\evil.example", "http://evil.example", "", "beranda"}) {
    Html html;
    html << Url{"href"_html, bad};
    EXPECT_EQ(" href=\"#\"", html.str()) << bad;
  }
  Html html;
  html << Url{"href"_html, "/indikator/iku-ikm?tahun=2022&x=1"};
  EXPECT_EQ(" href=\"/indikator/iku-ikm?tahun=2022&amp;x=1\"", html.str());
}

}  // namespace
}  // namespace laras::web
