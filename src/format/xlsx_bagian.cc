#include "format/xlsx_bagian.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace laras::format {
namespace {

using Event = XmlScanner::Event;

/// More of anything than a workbook of a person has.
constexpr std::size_t kMost = 100'000;
constexpr std::size_t kMostStrings = 5'000'000;

std::string_view last_word(std::string_view address) {
  return address.substr(address.rfind('/') + 1);
}

unsigned number_or(const XmlScanner& xml, std::string_view attribute, unsigned otherwise) {
  const std::string text = xml.value(attribute);
  unsigned number = otherwise;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  return failure == std::errc() && end == text.data() + text.size() ? number : otherwise;
}

bool truth(const XmlScanner& xml, std::string_view attribute) {
  const std::string text = xml.value(attribute);
  return text == "1" || text == "true";
}

/// Folders of a target resolved: `xl/` and `../a.xml` give `a.xml`.
std::string resolve(std::string_view folder, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  std::string base(folder);
  while (target.starts_with("../") || target.starts_with("./")) {
    if (target.starts_with("../") && !base.empty()) {
      base.pop_back();
      base.resize(base.rfind('/') == std::string::npos ? 0 : base.rfind('/') + 1);
    }
    target.remove_prefix(target.find('/') + 1);
  }
  return base + std::string(target);
}

/// Calls `open` at every start tag; what `open` reads itself is not offered again.
template <class Open>
Result<void> for_each_tag(XmlScanner& xml, const char* part, Open open) {
  while (true) {
    const Event event = xml.next();
    if (event == Event::End) return {};
    if (event == Event::Broken || (event == Event::Open && !open())) return damaged_workbook(part);
  }
}

bool hexadecimal(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

/// The value of `_xHHHH_` at the front; 0 where there is none.
char32_t escaped_unit(std::string_view s) {
  constexpr std::size_t kLength = 7;
  if (s.size() < kLength || !s.starts_with("_x") || s[6] != '_' ||
      !std::all_of(s.begin() + 2, s.begin() + 6, hexadecimal)) {
    return 0;
  }
  unsigned unit = 0;
  std::from_chars(s.data() + 2, s.data() + 6, unit, 16);
  return unit;
}

}  // namespace

Error damaged_workbook(std::string detail) {
  return {Kind::Invalid,
          "Buku kerja ini rusak. Buka dengan Excel atau LibreOffice, simpan ulang sebagai .xlsx, "
          "lalu coba lagi.",
          "", std::move(detail)};
}

Error oversized_workbook(std::string detail) {
  return {Kind::Invalid,
          "Isi buku kerja ini terlalu besar. Hapus lembar, baris, dan gambar yang tidak "
          "diperlukan, atau bagi menjadi beberapa buku kerja.",
          "", std::move(detail)};
}

Result<std::vector<Relationship>> parse_relationships(std::string_view bytes,
                                                      std::string_view folder) {
  XmlScanner xml(bytes);
  std::vector<Relationship> found;
  LARAS_CHECK(for_each_tag(xml, "rels", [&] {
    if (xml.name() == "Relationship" && xml.value("TargetMode") != "External") {
      found.push_back({xml.value("Id"), std::string(last_word(xml.value("Type"))),
                       resolve(folder, xml.value("Target"))});
    }
    return found.size() <= kMost;
  }));
  return found;
}

Result<WorkbookPart> parse_workbook(std::string_view bytes) {
  XmlScanner xml(bytes);
  WorkbookPart workbook;
  LARAS_CHECK(for_each_tag(xml, "workbook", [&] {
    if (xml.name() == "workbookPr") {
      workbook.since_1904 = truth(xml, "date1904");
    } else if (xml.name() == "sheet") {
      const std::string state = xml.value("state");
      workbook.sheets.push_back(
          {xml.value("name"), state == "hidden" || state == "veryHidden", xml.value("id")});
    }
    return workbook.sheets.size() <= kMost;
  }));
  return workbook;
}

Result<std::vector<std::string>> parse_shared_strings(std::string_view bytes) {
  XmlScanner xml(bytes);
  std::vector<std::string> strings;
  LARAS_CHECK(for_each_tag(xml, "sharedStrings", [&] {
    if (xml.name() != "si") return true;
    return strings.size() < kMostStrings && read_rich_text(xml, strings.emplace_back());
  }));
  return strings;
}

Result<std::vector<NumberFormat>> parse_styles(std::string_view bytes) {
  XmlScanner xml(bytes);
  std::map<unsigned, NumberFormat> own;
  std::vector<NumberFormat> formats;
  std::size_t styles_depth = 0;
  LARAS_CHECK(for_each_tag(xml, "styles", [&] {
    if (xml.name() == "numFmt") {
      own.emplace(number_or(xml, "numFmtId", 0), parse_format(xml.value("formatCode")));
    } else if (xml.name() == "cellXfs") {
      styles_depth = xml.depth();
    } else if (xml.name() == "cellStyleXfs" || xml.name() == "dxfs") {
      return xml.skip();
    } else if (xml.name() == "xf" && styles_depth != 0 && xml.depth() == styles_depth + 1) {
      const unsigned id = number_or(xml, "numFmtId", 0);
      const auto found = own.find(id);
      formats.push_back(found == own.end() ? builtin_format(id) : found->second);
    }
    return own.size() <= kMost;
  }));
  return formats;
}

bool read_rich_text(XmlScanner& xml, std::string& to) {
  const std::size_t outside = xml.depth() - 1;
  std::string raw;
  bool inside = false;
  while (true) {
    switch (xml.next()) {
      case Event::Open:
        if (xml.name() == "rPh" && !xml.skip()) return false;
        inside = xml.name() == "t";
        break;
      case Event::Text:
        if (inside && !xml.append_text(raw)) return false;
        break;
      case Event::Close:
        inside = false;
        if (xml.depth() == outside) {
          to = unescape(raw);
          return true;
        }
        break;
      default:
        return false;
    }
  }
}

std::string unescape(std::string_view text) {
  constexpr std::size_t kLength = 7;
  std::string result;
  while (true) {
    const std::size_t start = text.find("_x");
    result.append(text.substr(0, start));
    if (start == std::string_view::npos) return result;
    text.remove_prefix(start);
    char32_t code = escaped_unit(text);
    if (code == 0) {
      result.append(text.substr(0, 2));
      text.remove_prefix(2);
      continue;
    }
    text.remove_prefix(kLength);
    const char32_t low = escaped_unit(text);
    if (code >= 0xD800 && code < 0xDC00 && low >= 0xDC00 && low < 0xE000) {
      code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
      text.remove_prefix(kLength);
    }
    append_utf8(result, code);
  }
}

}  // namespace laras::format
