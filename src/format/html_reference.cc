#include "format/html_reference.h"

#include <algorithm>
#include <array>
#include <utility>

#include "format/xml_scanner.h"

namespace laras::format {

namespace {

using Reference = std::pair<std::string_view, std::string_view>;
constexpr auto kReferences = std::to_array<Reference>(
    {{"amp", "&"},    {"lt", "<"},     {"gt", ">"},     {"quot", "\""},  {"apos", "'"},
     {"nbsp", " "},   {"ensp", " "},   {"emsp", " "},   {"thinsp", " "}, {"ndash", "–"},
     {"mdash", "—"},  {"minus", "-"},  {"times", "×"},  {"divide", "÷"}, {"hellip", "…"},
     {"bull", "•"},   {"middot", "·"}, {"deg", "°"},    {"le", "≤"},     {"ge", "≥"},
     {"plusmn", "±"}, {"lsquo", "‘"},  {"rsquo", "’"},  {"ldquo", "“"},  {"rdquo", "”"},
     {"frac12", "½"}, {"sect", "§"},   {"para", "¶"},   {"copy", "©"},   {"reg", "®"},
     {"shy", ""},     {"sup2", "²"},   {"permil", "‰"}, {"eacute", "é"}, {"rarr", "→"}});

std::size_t read_numeric(std::string_view s, std::string& text) {
  const bool hexadecimal = s.size() > 2 && (s[2] == 'x' || s[2] == 'X');
  char32_t code = 0;
  std::size_t i = hexadecimal ? 3 : 2;
  const std::size_t begin = i;
  for (; i < s.size() && i < begin + 7; ++i) {
    const char c = static_cast<char>(s[i] | 0x20);
    if (s[i] >= '0' && s[i] <= '9') {
      code = code * (hexadecimal ? 16 : 10) + static_cast<char32_t>(s[i] - '0');
    } else if (hexadecimal && c >= 'a' && c <= 'f') {
      code = code * 16 + static_cast<char32_t>(c - 'a' + 10);
    } else {
      break;
    }
  }
  if (i == begin || i >= s.size() || s[i] != ';') {
    return 0;
  }
  append_utf8(text, code == 0 ? 0xfffd : code);
  return i + 1;
}

}  // namespace

std::size_t read_reference(std::string_view s, std::string& text) {
  if (s.size() > 1 && s[1] == '#') {
    return read_numeric(s, text);
  }
  const std::string_view start = s.substr(0, 12);
  const std::size_t end = start.find(';');
  if (end == std::string_view::npos || end < 2) {
    return 0;
  }
  const std::string_view name = start.substr(1, end - 1);
  const auto* const known = std::find_if(kReferences.begin(), kReferences.end(),
                                         [&](const Reference& one) { return one.first == name; });
  if (known == kReferences.end()) {
    return 0;
  }
  text += known->second;
  return end + 1;
}

}  // namespace laras::format
