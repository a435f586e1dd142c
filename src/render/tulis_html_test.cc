#include "render/tulis_html.h"

#include <gtest/gtest.h>

namespace laras::render {
namespace {

TEST(TulisHtml, EscapesEveryStringInContentAndAttributes) {
  TulisHtml w;
  const std::string jahat = "\" onclick='x' <script>&amp;";
  w << "<a title=\""_raw << jahat << "\">"_raw << jahat << "</a>"_raw;
  EXPECT_EQ(
      "<a title=\"&quot; onclick=&#39;x&#39; &lt;script&gt;&amp;amp;\">"
      "&quot; onclick=&#39;x&#39; &lt;script&gt;&amp;amp;</a>",
      w.str());
}

TEST(TulisHtml, EscapesPlainLiteralsToo) {
  TulisHtml w;
  w << "<b>" << 7;
  EXPECT_EQ("&lt;b&gt;7", w.str());
}

TEST(TulisHtml, KeepsLettersOfAllLanguagesAndReplacesControlCharacters) {
  TulisHtml w;
  w << std::string_view("÷ ▲\n\t\x01\0z", 12);
  EXPECT_EQ("÷ ▲\n\t\ufffd\ufffdz", w.str().substr(0, w.str().find('z') + 1));
}

}  // namespace
}  // namespace laras::render
