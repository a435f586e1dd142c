#include "format/html_baca.h"

#include <gtest/gtest.h>

#include <string>

#include "format/html_tokens.h"

namespace laras::format {
namespace {

/// Blocks as `H:text`, `P:text`, `T:` with cells: `|`, rows: `/`, spans: `*columns,rows`.
std::string told(std::string_view bytes, const HtmlOptions& options = {}) {
  const auto blocks = read_html(bytes, options);
  std::string text;
  for (const HtmlBlock& block : blocks.value()) {
    if (block.kind != HtmlBlock::Kind::Table) {
      text += (block.kind == HtmlBlock::Kind::Heading ? "H:" : "P:") + block.text +
              (block.bold ? "!" : "") + "\n";
      continue;
    }
    text += "T:" + block.table.caption;
    for (const HtmlRow& row : block.table.rows) {
      text += row.head ? "#" : "/";
      for (const HtmlCell& cell : row.cells) {
        text += cell.text + (cell.bold ? "!" : "");
        if (cell.column_span > 1 || cell.row_span > 1) {
          text += "*" + std::to_string(cell.column_span) + "," + std::to_string(cell.row_span);
        }
        text += "|";
      }
    }
    text += "\n";
  }
  return text;
}

TEST(ReadHtml, KeepsBlocksInOrder) {
  EXPECT_EQ("H:Bab\nP:satu\nP:dua\nT:#a|b|/1|2|\nP:akhir\n",
            told("<h2>Bab</h2><p>satu<p>dua<table><thead><tr><td>a<td>b</thead><tr><td>1<td>2"
                 "</table>akhir"));
}

TEST(ReadHtml, ReadsSpansAndBold) {
  EXPECT_EQ("T:/a*2,3|b!|c!|d e|\n",
            told("<table><tr><td colspan=2 rowspan='3'>a<td><b>b</b><td style='font-weight:700'>c"
                 "<td><b>d</b> e</table>"));
}

TEST(ReadHtml, PutsNestedTablesBehind) {
  EXPECT_EQ("T:/a b|c|\nT:/x|\n", told("<table><tr><td>a<table><tr><td>x</table> b<td>c</table>"));
}

TEST(ReadHtml, ShowsOfDetailsInACellOnlyTheSummary) {
  EXPECT_EQ("T:/  98,83%      |\n",
            told("<table><tr><td><details><summary>98,83%</summary><dl><dt>Asal</dt></dl>"
                 "</details></table>"));
  EXPECT_EQ("P:Judul\nP:isi\n", told("<details><summary>Judul</summary><p>isi</details>"));
}

TEST(ReadHtml, LeavesOutWhatNobodyReads) {
  EXPECT_EQ("P:a\nP:b\n",
            told("<head><title>t</title></head><script>if (a<b) '<p>x</p>'</script><nav><p>n</nav>"
                 "<p>a</p><section class='x asal'><section>y</section>z</section>"
                 "<p>b<span hidden>c</span><!-- <p>d --></p>",
                 {.skip_classes = {"asal"}}));
}

TEST(ReadHtml, KnowsTheLineOfEachCell) {
  const auto blocks = read_html("<p>\n\nsatu</p>\n<table>\n<tr><td>a\n<td>\nb\n</table>");
  EXPECT_EQ(3U, blocks.value()[0].line);
  EXPECT_EQ(5U, blocks.value()[1].table.rows[0].cells[0].line);
  EXPECT_EQ(6U, blocks.value()[1].table.rows[0].cells[1].line);
}

TEST(ReadHtml, TakesTimeByLengthAlone) {
  for (const std::string piece :
       {"<div>", "<b>", "<table>", "<table><tr><td>", "</div>", "<a href=\"", "<!--", "<xmp>",
        "<p a=1 b=2 c=3>", "&", "<", "<span style='font-weight:bold'>", "<font color=1><p>"}) {
    std::string bytes;
    while (bytes.size() < 2'000'000) {
      bytes += piece;
    }
    EXPECT_TRUE(read_html(bytes).ok()) << piece;
  }
}

TEST(ReadHtml, RefusesTooManyCells) {
  const auto blocks = read_html("<table><tr><td><td><td><td></table>", {.cells = 3});
  ASSERT_FALSE(blocks.ok());
  EXPECT_EQ(
      "Tabel di dalam berkas terlalu besar. Bagi laporan menjadi beberapa berkas, lalu ulangi.",
      blocks.error().message);
}

TEST(HtmlToken, FindsAttributes) {
  HtmlTokens tokens("<TD Class = \"a > b\" hidden x=1/>");
  HtmlToken token;
  ASSERT_TRUE(tokens.next(token));
  EXPECT_EQ("td", token.name);
  EXPECT_EQ("a > b", token.attribute("class"));
  EXPECT_TRUE(token.has("hidden"));
  EXPECT_FALSE(token.has("y"));
  EXPECT_FALSE(tokens.next(token));
}

TEST(HtmlToken, EndsItsSearchWhereStrayQuotesHideATagsEnd) {
  HtmlTokens tokens("<span a==\"x >y\" b>");
  HtmlToken token;
  ASSERT_TRUE(tokens.next(token));
  EXPECT_TRUE(token.has("b"));
  EXPECT_FALSE(token.has("z"));
}

}  // namespace
}  // namespace laras::format
