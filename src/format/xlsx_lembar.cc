#include <algorithm>
#include <charconv>

#include "format/xlsx_bagian.h"

namespace laras::format {
namespace {

using Event = XmlScanner::Event;
using Type = XlsxCell::Type;

constexpr std::uint32_t kRows = 1'048'576;
constexpr std::uint32_t kColumns = 16'384;

/// A cell's address; the column from 0, the row from 1.
struct Address {
  std::uint32_t column = 0;
  std::uint32_t row = 0;
};

bool parse_address(std::string_view text, Address& address) {
  std::uint32_t column = 0;
  std::size_t letters = 0;
  while (letters < text.size() && text[letters] >= 'A' && text[letters] <= 'Z' && letters < 4) {
    column = column * 26 + static_cast<std::uint32_t>(text[letters++] - 'A') + 1;
  }
  const char* const end = text.data() + text.size();
  const auto [at, failure] = std::from_chars(text.data() + letters, end, address.row);
  address.column = column - 1;
  return failure == std::errc() && at == end && column > 0 && column <= kColumns &&
         address.row > 0 && address.row <= kRows;
}

/// Reads a worksheet tag by tag; the members are what the steps share.
class SheetParser {
 public:
  SheetParser(std::string_view xml, const SheetContext& context) : xml_(xml), context_(context) {}

  Result<XlsxSheet> parse();

 private:
  Result<void> read_row();
  Result<void> read_cell(XlsxRow& row);
  bool read_content(XlsxCell& cell, std::string& value, bool& computed);
  Result<void> interpret(XlsxCell& cell, std::string_view type, std::string value);
  Result<void> number(XlsxCell& cell, const std::string& value);
  Result<void> keep(XlsxRow& row, XlsxCell cell);
  bool read_merge();
  bool read_text(std::string& to);
  Error damaged() const {
    return damaged_workbook("row " + std::to_string(last_row_) + ", column " +
                            std::to_string(next_column_));
  }

  XmlScanner xml_;
  SheetContext context_;
  XlsxSheet sheet_;
  std::uint32_t last_row_ = 0;
  std::uint32_t next_column_ = 0;
  std::size_t style_ = 0;
  std::size_t cells_ = 0;
};

Result<XlsxSheet> SheetParser::parse() {
  while (true) {
    const Event event = xml_.next();
    if (event == Event::End) return std::move(sheet_);
    if (event == Event::Broken) return damaged();
    if (event != Event::Open) continue;
    if (xml_.name() == "row") {
      LARAS_CHECK(read_row());
    } else if (xml_.name() == "mergeCell" && !read_merge()) {
      return damaged();
    }
  }
}

Result<void> SheetParser::read_row() {
  XlsxRow row{last_row_ + 1, {}};
  if (const auto number = xml_.raw("r")) {
    const char* const end = number->data() + number->size();
    const auto [at, failure] = std::from_chars(number->data(), end, row.number);
    if (failure != std::errc() || at != end) return damaged();
  }
  if (row.number <= last_row_ || row.number > kRows) return damaged();
  last_row_ = row.number;
  next_column_ = 0;
  const std::size_t outside = xml_.depth() - 1;
  while (true) {
    const Event event = xml_.next();
    if (event == Event::Broken || event == Event::End) return damaged();
    if (event == Event::Close && xml_.depth() == outside) break;
    if (event != Event::Open) continue;
    if (xml_.name() == "c") {
      LARAS_CHECK(read_cell(row));
    } else if (!xml_.skip()) {
      return damaged();
    }
  }
  if (!row.cells.empty()) sheet_.rows.push_back(std::move(row));
  return {};
}

Result<void> SheetParser::read_cell(XlsxRow& row) {
  XlsxCell cell;
  cell.column = next_column_;
  if (const auto written = xml_.raw("r")) {
    Address address;
    if (!parse_address(*written, address) || address.row != row.number) return damaged();
    cell.column = address.column;
  }
  if (cell.column < next_column_ || cell.column >= kColumns) return damaged();
  next_column_ = cell.column + 1;
  const std::string_view type = xml_.raw("t").value_or("n");
  const std::string_view style = xml_.raw("s").value_or("0");
  std::from_chars(style.data(), style.data() + style.size(), style_);
  std::string value;
  bool computed = false;
  if (!read_content(cell, value, computed)) return damaged();
  if (!computed) {
    if (!cell.formula) return {};
    cell.type = Type::Pending;
    return keep(row, std::move(cell));
  }
  LARAS_CHECK(interpret(cell, type, std::move(value)));
  return keep(row, std::move(cell));
}

bool SheetParser::read_content(XlsxCell& cell, std::string& value, bool& computed) {
  const std::size_t outside = xml_.depth() - 1;
  while (true) {
    const Event event = xml_.next();
    if (event == Event::Close && xml_.depth() == outside) return true;
    if (event == Event::Broken || event == Event::End) return false;
    if (event != Event::Open) continue;
    if (xml_.name() == "v") {
      computed = true;
      if (!read_text(value)) return false;
    } else if (xml_.name() == "is") {
      computed = true;
      if (!read_rich_text(xml_, value)) return false;
    } else {
      cell.formula = cell.formula || xml_.name() == "f";
      if (!xml_.skip()) return false;
    }
  }
}

bool SheetParser::read_text(std::string& to) {
  const std::size_t outside = xml_.depth() - 1;
  while (true) {
    const Event event = xml_.next();
    if (event == Event::Text) {
      if (!xml_.append_text(to)) return false;
    } else {
      return event == Event::Close && xml_.depth() == outside;
    }
  }
}

Result<void> SheetParser::interpret(XlsxCell& cell, std::string_view type, std::string value) {
  if (type == "n") return number(cell, value);
  cell.text = std::move(value);
  if (type == "s") {
    std::size_t index = 0;
    const char* const end = cell.text.data() + cell.text.size();
    const auto [at, failure] = std::from_chars(cell.text.data(), end, index);
    if (failure != std::errc() || at != end || index >= context_.shared.size()) return damaged();
    cell.text = context_.shared[index];
  } else if (type == "str") {
    cell.text = unescape(cell.text);
  } else if (type == "b") {
    cell.type = Type::Boolean;
    if (cell.text != "0" && cell.text != "1") return damaged();
  } else if (type == "e") {
    cell.type = Type::Failure;
  } else if (type == "d") {
    cell.type = Type::Date;
    if (const std::size_t middle = cell.text.find('T'); middle != std::string::npos) {
      const bool midnight = cell.text.find_first_of("123456789", middle) == std::string::npos;
      cell.text = midnight ? cell.text.substr(0, middle) : cell.text.replace(middle, 1, " ");
    }
  } else if (type != "inlineStr") {
    return damaged();
  }
  return {};
}

Result<void> SheetParser::number(XlsxCell& cell, const std::string& value) {
  static const NumberFormat kGeneral;
  if (value.empty()) return {};
  const NumberFormat& format =
      style_ < context_.formats.size() ? context_.formats[style_] : kGeneral;
  auto plain = plain_number(value);
  cell.type = format.kind == NumberFormat::Kind::Percent ? Type::Percent : Type::Number;
  cell.decimals = format.decimals;
  cell.fixed = format.fixed;
  cell.grouped = format.grouped;
  cell.unit = format.unit;
  cell.zero = format.zero;
  if (!plain) {
    cell.text = value;
    cell.exact = false;
    return {};
  }
  cell.exact = plain->exact;
  if (format.kind == NumberFormat::Kind::Date) {
    if (auto date = serial_date(plain->text, context_.since_1904)) {
      cell.type = Type::Date;
      plain->text = std::move(*date);
    }
  } else if (format.kind == NumberFormat::Kind::Percent) {
    plain->text = hundredfold(plain->text);
  }
  cell.text = std::move(plain->text);
  return {};
}

Result<void> SheetParser::keep(XlsxRow& row, XlsxCell cell) {
  if (cell.text.empty() && cell.type != Type::Pending) return {};
  context_.text_bytes += cell.text.size();
  if (++cells_ > context_.limits.cells || context_.text_bytes > context_.limits.text_bytes) {
    return oversized_workbook("cells");
  }
  row.cells.push_back(std::move(cell));
  return {};
}

bool SheetParser::read_merge() {
  constexpr std::size_t kMost = 1'000'000;
  const std::string area = xml_.value("ref");
  const std::size_t colon = area.find(':');
  Address first;
  Address last;
  if (!parse_address(area.substr(0, colon), first)) return false;
  if (!parse_address(colon == std::string::npos ? area : area.substr(colon + 1), last)) {
    return false;
  }
  if (last.row < first.row || last.column < first.column) return false;
  sheet_.merges.push_back({first.row, last.row, first.column, last.column});
  return sheet_.merges.size() <= kMost;
}

}  // namespace

Result<XlsxSheet> parse_sheet(std::string_view xml, const SheetContext& context) {
  return SheetParser(xml, context).parse();
}

std::string column_letters(std::uint32_t column) {
  std::string letters;
  for (std::uint32_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return letters;
}

}  // namespace laras::format
