#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "format/xlsx_baca.h"
#include "format/xml_scanner.h"

/// The parts of a workbook, each from its XML. All fail with Invalid where the XML is not what it
/// should be.
namespace laras::format {

/// What every part says of itself when it cannot be read.
Error damaged_workbook(std::string detail);
/// The sentence for what is too large to be read.
Error oversized_workbook(std::string detail);

/// One line of a .rels part.
struct Relationship {
  std::string id;
  std::string type;    ///< Last word of its address: `worksheet`.
  std::string target;  ///< As the archive names it.
};

/// `folder` is where relative targets begin: `xl/`.
Result<std::vector<Relationship>> parse_relationships(std::string_view xml,
                                                      std::string_view folder);

/// What xl/workbook.xml says; `part` of an entry still is the id of its relationship.
struct WorkbookPart {
  std::vector<XlsxReader::Entry> sheets;
  bool since_1904 = false;
};
Result<WorkbookPart> parse_workbook(std::string_view xml);

/// xl/sharedStrings.xml: runs of one string joined, phonetic ones left out.
Result<std::vector<std::string>> parse_shared_strings(std::string_view xml);
/// xl/styles.xml: the number format of each cell style.
Result<std::vector<NumberFormat>> parse_styles(std::string_view xml);

/// The text of the `si` or `is` that has just been opened, up to its end; false where it breaks.
bool read_rich_text(XmlScanner& xml, std::string& to);
/// `_x000D_` and its like, by which the format writes characters that XML has none for, resolved.
std::string unescape(std::string_view text);

/// What cells refer to.
struct SheetContext {
  const std::vector<std::string>& shared;
  const std::vector<NumberFormat>& formats;
  bool since_1904 = false;
  const XlsxLimits& limits;
  std::size_t& text_bytes;  ///< Of all cells so far; grows.
};
/// A worksheet.
Result<XlsxSheet> parse_sheet(std::string_view xml, const SheetContext& context);

}  // namespace laras::format
