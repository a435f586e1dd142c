#include "format/xml.h"

#include <gtest/gtest.h>

namespace laras::format {
namespace {

std::string appended(std::string_view text) {
  std::string out = ">";
  append_xml(out, text);
  return out.substr(1);
}

TEST(AppendXml, EscapesMarkupAndKeepsTheRest) {
  EXPECT_EQ("a &lt;b&gt; &amp; &quot;c&quot; 'd' ≥\n", appended("a <b> & \"c\" 'd' ≥\n"));
}

TEST(AppendXml, DropsWhatXmlForbids) {
  EXPECT_EQ("abc", appended(std::string_view("a\0\x01\x1b"
                                             "b\x7f\xef\xbf\xbf"
                                             "c",
                                             10)));
  EXPECT_EQ("a<b"[0], appended("a\xff\xfe")[0]);
  EXPECT_EQ("ab", appended("a\xff\xfe"
                           "b"));
}

TEST(ReadXml, ReadsAndWritesTheSame) {
  const std::string text =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a x=\"1&amp;2\"><b> </b>teks<c/></a>";
  const auto document = read_xml(text);
  ASSERT_TRUE(document.ok());
  EXPECT_EQ("1&2", std::string(document.value()->child("a").attribute("x").value()));
  EXPECT_EQ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a x=\"1&amp;2\"><b> </b>teks<c/></a>",
            write_xml(*document.value()));
}

TEST(ReadXml, RefusesWhatIsBrokenOrTooDeepOrTooLarge) {
  EXPECT_FALSE(read_xml("").ok());
  EXPECT_FALSE(read_xml("<a>").ok());
  EXPECT_FALSE(read_xml("teks").ok());
  std::string deep;
  for (int i = 0; i < 50; ++i) deep += "<a>";
  deep += "x";
  for (int i = 0; i < 50; ++i) deep += "</a>";
  EXPECT_TRUE(read_xml(deep, {.depth = 50}).ok());
  EXPECT_FALSE(read_xml(deep, {.depth = 49}).ok());
  EXPECT_FALSE(read_xml(deep, {.bytes = 100}).ok());
}

TEST(ReadXml, NeverExpandsEntities) {
  const auto document = read_xml("<!DOCTYPE a [<!ENTITY x SYSTEM \"/etc/hostname\">]><a>&x;</a>");
  ASSERT_TRUE(document.ok());
  EXPECT_EQ("&x;", std::string(document.value()->child("a").text().get()));
}

}  // namespace
}  // namespace laras::format
