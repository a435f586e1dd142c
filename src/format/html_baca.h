#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace laras::format {

/// What is read of a page and how; classes are names of CSS classes.
struct HtmlOptions {
  std::vector<std::string> skip_classes = {};  ///< elements of these are left out
  std::vector<std::string> bold_classes = {};  ///< cells of these are bold
  std::size_t cells = 3'000'000;               ///< a page with more is refused
};

/// One cell of a table, before merged areas are spread.
struct HtmlCell {
  std::string text = {};  ///< references resolved, white space as in the source
  std::size_t line = 0;   ///< where its tag begins, from 1
  bool head = false;      ///< `th`
  bool bold = false;      ///< from its first word to its last
  std::size_t row_span = 1;
  std::size_t column_span = 1;
};

struct HtmlRow {
  std::size_t line = 0;
  bool head = false;  ///< in `thead`, or all its cells are `th`
  std::vector<HtmlCell> cells = {};
};

struct HtmlTable {
  std::string caption = {};
  std::vector<HtmlRow> rows = {};
};

/// A heading, a paragraph (also a list item or a loose piece of text) or a table.
struct HtmlBlock {
  enum class Kind { Heading, Paragraph, Table };
  Kind kind = Kind::Paragraph;
  std::string text = {};
  std::size_t line = 0;
  bool bold = false;
  HtmlTable table = {};
};

/// Headings, paragraphs and tables of a page in their order, whatever else it has; a table within
/// a cell follows the table around it. Reads in one pass and in time that grows with the length
/// alone, well-formed or not: end tags may be missing, tags may overlap. Left out: scripts, styles,
/// `nav`, `head`, `svg`, `template`, form controls, what is `hidden` or `aria-hidden`, and in a
/// cell what a `details` hides behind its `summary`. REQUIRES: UTF-8. Fails with Invalid beyond the
/// limit.
Result<std::vector<HtmlBlock>> read_html(std::string_view bytes, const HtmlOptions& options = {});

}  // namespace laras::format
