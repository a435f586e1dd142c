#include "format/xml_scanner.h"

#include <gtest/gtest.h>

namespace laras::format {
namespace {

using Event = XmlScanner::Event;

/// The document as `<a>text</a>`, `!` where it breaks.
std::string walk(std::string_view xml) {
  XmlScanner scanner(xml);
  std::string told;
  while (true) {
    switch (scanner.next()) {
      case Event::Open:
        told += "<" + std::string(scanner.name()) + ">";
        break;
      case Event::Close:
        told += "</" + std::string(scanner.name()) + ">";
        break;
      case Event::Text:
        if (!scanner.append_text(told)) return told + "&!";
        break;
      case Event::End:
        return told;
      case Event::Broken:
        return told + "!";
    }
  }
}

TEST(XmlScanner, WalksThroughTagsAndText) {
  EXPECT_EQ("<a><b></b>isi<c> x </c></a>",
            walk("\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<!-- a > b --><x:a k='>'><b/>isi<c> x "
                 "</c ></x:a>\n"));
}

TEST(XmlScanner, ResolvesReferencesAndLineEnds) {
  EXPECT_EQ("<a><&>\"'A\xE2\x82\xAC\n\n</a>",
            walk("<a>&lt;&amp;&gt;&quot;&apos;&#65;&#x20AC;\r\n\r\n</a>"));
  EXPECT_EQ("<a>&lt;\r</a>", walk("<a><![CDATA[&lt;]]>&#13;</a>"));
}

TEST(XmlScanner, RefusesWhatIsNotWellFormed) {
  for (const char* xml : {"<a>", "<a></b>", "</a>", "<a", "<a b='c></a>", "<a/>x", "x<a/>",
                          "<a><!--</a>", "<a><![CDATA[</a>", "<>x</>", "<a></a x>"}) {
    EXPECT_EQ('!', walk(xml).back()) << xml;
  }
  for (const char* xml : {"<a>&nbsp;</a>", "<a>& </a>", "<a>&#0;</a>", "<a>&#xZ;</a>"}) {
    EXPECT_EQ("<a>&!", walk(xml)) << xml;
  }
}

TEST(XmlScanner, RefusesDocumentTypesAndSoEntityBombs) {
  EXPECT_EQ("!", walk("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"));
}

TEST(XmlScanner, RefusesTooDeepNesting) {
  std::string deep;
  for (int i = 0; i < 101; ++i) deep += "<a>";
  EXPECT_EQ('!', walk(deep).back());
}

TEST(XmlScanner, FindsAttributesByTheirLocalName) {
  XmlScanner scanner("<sheet xmlns:id='x' name=\"a &amp; b\" r:id = 'rId1'/>");
  ASSERT_EQ(Event::Open, scanner.next());
  EXPECT_EQ("a & b", scanner.value("name"));
  EXPECT_EQ("rId1", scanner.value("id"));
  EXPECT_FALSE(scanner.raw("state").has_value());
}

}  // namespace
}  // namespace laras::format
