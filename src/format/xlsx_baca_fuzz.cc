#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "format/xlsx_baca.h"

namespace {

using laras::format::XlsxReader;
using laras::format::XlsxSheet;
using laras::format::ZipPart;

constexpr std::string_view kRels =
    "<R><Relationship Id='a' Type='x/officeDocument' Target='xl/workbook.xml'/></R>";
constexpr std::string_view kBook = "<w><sheets><sheet name='a' r:id='a'/></sheets></w>";
constexpr std::string_view kBookRels =
    "<R><Relationship Id='a' Type='x/worksheet' Target='sheet.xml'/>"
    "<Relationship Id='b' Type='x/sharedStrings' Target='strings.xml'/>"
    "<Relationship Id='c' Type='x/styles' Target='styles.xml'/></R>";
constexpr std::string_view kSheet =
    "<w><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>44834.5</v></c></row>"
    "</sheetData></w>";
constexpr std::string_view kStrings = "<s><si><t>a</t></si></s>";
constexpr std::string_view kStyles =
    "<s><numFmts><numFmt numFmtId='164' formatCode='0.00'/></numFmts>"
    "<cellXfs><xf numFmtId='164'/><xf numFmtId='14'/></cellXfs></s>";

void check(const XlsxSheet& sheet) {
  std::uint32_t row = 0;
  for (const auto& one : sheet.rows) {
    if (one.number <= row || one.cells.empty()) std::abort();
    row = one.number;
    for (std::size_t i = 1; i < one.cells.size(); ++i) {
      if (one.cells[i].column <= one.cells[i - 1].column) std::abort();
    }
  }
}

void read(std::string_view bytes) {
  auto reader = XlsxReader::open(bytes);
  if (!reader.ok()) return;
  for (const auto& entry : reader.value().sheets()) {
    const auto sheet = reader.value().read(entry);
    if (sheet.ok()) check(sheet.value());
  }
}

/// A sound workbook in which one part is the input.
void read_within(std::size_t part, std::string_view input) {
  std::array<ZipPart, 6> parts = {{{"_rels/.rels", std::string(kRels)},
                                   {"xl/workbook.xml", std::string(kBook)},
                                   {"xl/_rels/workbook.xml.rels", std::string(kBookRels)},
                                   {"xl/sheet.xml", std::string(kSheet)},
                                   {"xl/strings.xml", std::string(kStrings)},
                                   {"xl/styles.xml", std::string(kStyles)}}};
  parts[part].bytes = input;
  const auto bytes = laras::format::zip({parts.begin(), parts.end()});
  if (bytes.ok()) read(bytes.value());
}

}  // namespace

/// The input as a whole workbook, or, led by a digit, as one part of a sound one. Whatever is
/// accepted has its rows and columns in order.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  if (!input.empty() && input[0] >= '0' && input[0] <= '5') {
    read_within(static_cast<std::size_t>(input[0] - '0'), input.substr(1));
  } else {
    read(input);
  }
  return 0;
}
