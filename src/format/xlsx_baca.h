#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "format/xlsx_number.h"
#include "format/zip.h"

namespace laras::format {

/// What a workbook may not exceed; one beyond it is refused, never cut.
struct XlsxLimits {
  std::size_t bytes = std::size_t{64} << 20;
  ZipLimits zip = {};
  std::size_t sheets = 500;
  std::size_t cells = 5'000'000;                    ///< filled ones, of one sheet
  std::size_t text_bytes = std::size_t{256} << 20;  ///< of all cells that are read
};

/// One filled cell.
struct XlsxCell {
  enum class Type : std::uint8_t {
    Text,
    Number,   ///< `text` is plain notation, see PlainNumber.
    Percent,  ///< As Number, already times 100: a cell that shows 98,83% has `98.83`.
    Date,     ///< `text` is `2022-09-30`, with a time `2022-09-30 13:45:00`, or a time alone.
    Boolean,  ///< `text` is `1` or `0`.
    Failure,  ///< `text` is what the program shows: `#N/A`.
    Pending,  ///< A formula whose result is not in the file.
  };

  std::uint32_t column = 0;  ///< From 0.
  Type type = Type::Text;
  std::uint8_t decimals = 0;  ///< Number, Percent: digits behind the point that its format shows.
  bool formula = false;
  bool exact = true;     ///< Number, Percent: as PlainNumber says.
  bool fixed = false;    ///< Number, Percent: never shows more decimals.
  bool grouped = false;  ///< Number, Percent: shows separators between thousands.
  std::string text = {};
  std::string unit = {};  ///< Number, Percent: words that the format puts behind it.
  std::string zero = {};  ///< Number, Percent: what the format shows instead of zero.
};

struct XlsxRow {
  std::uint32_t number = 0;  ///< From 1.
  std::vector<XlsxCell> cells;
};

/// A merged area, both corners included; columns from 0, rows from 1.
struct XlsxMerge {
  std::uint32_t first_row = 0;
  std::uint32_t last_row = 0;
  std::uint32_t first_column = 0;
  std::uint32_t last_column = 0;
};

/// The filled cells of a sheet by row and column. Only the first cell of a merged area has content.
struct XlsxSheet {
  std::vector<XlsxRow> rows;
  std::vector<XlsxMerge> merges;
};

/// Reads .xlsx and .xlsm (ECMA-376, transitional and strict) from memory: values, no formulas, no
/// macros; nothing in the file is ever carried out. Protection of sheets does not hinder reading.
/// Refused with Invalid, reason and advice in Indonesian: what is no workbook (each of .xls, .xlsb,
/// .ods and encrypted workbooks has a sentence of its own), what is damaged, what exceeds the
/// limits.
class XlsxReader {
 public:
  struct Entry {
    std::string name;
    bool hidden = false;
    std::string part = {};  ///< Name of its file in the archive; empty for a chart sheet.
  };

  /// `bytes` must outlive the reader.
  static Result<XlsxReader> open(std::string_view bytes, const XlsxLimits& limits = {});

  /// The sheets in their order.
  const std::vector<Entry>& sheets() const { return sheets_; }
  /// REQUIRES: an entry of sheets().
  Result<XlsxSheet> read(const Entry& entry);

 private:
  XlsxReader(ZipReader zip, const XlsxLimits& limits) : zip_(std::move(zip)), limits_(limits) {}

  Result<void> read_workbook();

  ZipReader zip_;
  XlsxLimits limits_;
  std::vector<Entry> sheets_;
  std::vector<std::string> shared_;
  std::vector<NumberFormat> formats_;
  bool since_1904_ = false;
  std::size_t text_bytes_ = 0;
};

/// `A` for 0, `AA` for 26.
std::string column_letters(std::uint32_t column);

}  // namespace laras::format
