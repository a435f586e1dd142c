#include "format/xlsx_number.h"

#include <algorithm>
#include <charconv>

#include "base/tanggal.h"
#include "base/teks.h"

namespace laras::format {
namespace {

constexpr std::size_t kSignificant = 15;
constexpr int kLongest = 60;

bool digit(char c) { return c >= '0' && c <= '9'; }

/// Significant digits and the place of the point among them: 0.00125 is {125, -2}.
struct Scientific {
  bool negative = false;
  std::string digits;
  int point = 0;
};

std::string_view cut_digits(std::string_view& s) {
  const auto end = std::find_if_not(s.begin(), s.end(), digit);
  const std::string_view found = s.substr(0, static_cast<std::size_t>(end - s.begin()));
  s.remove_prefix(found.size());
  return found;
}

std::optional<Scientific> split(std::string_view text) {
  Scientific number;
  number.negative = text.starts_with('-');
  if (number.negative || text.starts_with('+')) text.remove_prefix(1);
  const std::string_view whole = cut_digits(text);
  std::string_view decimals;
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    decimals = cut_digits(text);
  }
  if (whole.empty() && decimals.empty()) return std::nullopt;
  int exponent = 0;
  if (!text.empty()) {
    if (text[0] != 'E' && text[0] != 'e') return std::nullopt;
    text.remove_prefix(text.substr(1).starts_with('+') ? 2 : 1);
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), exponent);
    if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
  }
  constexpr std::size_t kSane = 400;
  if (whole.size() + decimals.size() > kSane || exponent > 400 || exponent < -400) {
    return std::nullopt;
  }
  number.digits = std::string(whole) + std::string(decimals);
  const std::size_t zeros = std::min(number.digits.find_first_not_of('0'), number.digits.size());
  number.digits.erase(0, zeros);
  number.point = static_cast<int>(whole.size()) - static_cast<int>(zeros) + exponent;
  return number;
}

void strip_trailing_zeros(std::string& digits) { digits.erase(digits.find_last_not_of('0') + 1); }

/// Cuts to 15 digits, half away from zero.
void round(Scientific& number) {
  if (number.digits.size() <= kSignificant) return;
  const bool up = number.digits[kSignificant] >= '5';
  number.digits.resize(kSignificant);
  if (!up) return;
  std::size_t i = kSignificant;
  while (i > 0 && number.digits[i - 1] == '9') number.digits[--i] = '0';
  if (i > 0) {
    ++number.digits[i - 1];
  } else {
    number.digits.insert(0, 1, '1');
    ++number.point;
  }
}

std::string plain(const Scientific& number) {
  if (number.digits.empty()) return "0";
  const int length = static_cast<int>(number.digits.size());
  std::string text = number.digits;
  if (number.point >= length) {
    text.append(static_cast<std::size_t>(number.point - length), '0');
  } else if (number.point > 0) {
    text.insert(static_cast<std::size_t>(number.point), 1, '.');
  } else {
    text.insert(0, "0." + std::string(static_cast<std::size_t>(-number.point), '0'));
  }
  return number.negative ? "-" + text : text;
}

/// The first section of a format code, lowered, without what it shows literally.
std::string bare_section(std::string_view code) {
  std::string bare;
  for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
    const char c = code[i];
    if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else if (c == '"') {
      i = std::min(code.find('"', i + 1), code.size());
    } else if (c == '[') {
      const std::size_t end = std::min(code.find(']', i), code.size());
      // Elapsed time is a matter of brackets too: [h]:mm.
      const std::string inside = teks::kecilkan(code.substr(i + 1, end - i - 1));
      if (!inside.empty() && inside.find_first_not_of("hms") == std::string::npos) bare += 'h';
      i = end;
    } else {
      bare += c;
    }
  }
  return teks::kecilkan(bare);
}

std::uint8_t shown_decimals(std::string_view section) {
  constexpr std::size_t kMost = 30;
  const std::size_t point = section.find('.');
  if (point == std::string_view::npos || section.find_first_of("e/") != std::string_view::npos) {
    return 0;
  }
  const std::string_view behind = section.substr(point + 1);
  const std::size_t zeros = std::min(behind.find_first_not_of('0'), behind.size());
  return static_cast<std::uint8_t>(std::min(zeros, kMost));
}

/// Exactly so many decimals, no optional ones.
bool fixed_decimals(std::string_view section) {
  if (section.find_first_of("e/") != std::string_view::npos) return false;
  const std::size_t point = section.find('.');
  return point == std::string_view::npos ||
         section.find_first_of("#?", point) == std::string_view::npos;
}

bool grouped(std::string_view section) {
  const std::size_t comma = section.find(',');
  return comma != std::string_view::npos &&
         section.find_first_of("0#?", comma) != std::string_view::npos;
}

/// What a section of a format code shows literally behind its last digit.
struct Literal {
  std::string tail;
  bool digits = false;
  std::size_t length = 0;  ///< of the section in the code
};

Literal literal(std::string_view code) {
  Literal result;
  std::size_t i = 0;
  for (; i < code.size() && code[i] != ';'; ++i) {
    const char c = code[i];
    if (c == '"') {
      const std::size_t end = std::min(code.find('"', i + 1), code.size());
      result.tail += code.substr(i + 1, end - i - 1);
      i = end;
    } else if (c == '\\' && i + 1 < code.size()) {
      result.tail += code[++i];
    } else if (c == '_' || c == '*') {
      ++i;
    } else if (c == '[') {
      i = std::min(code.find(']', i), code.size());
    } else if (c == '0' || c == '#') {
      result.tail.clear();
      result.digits = true;
    } else if (c == '-') {
      result.tail += c;
    }
  }
  result.length = std::min(i, code.size());
  result.tail = std::string(teks::pangkas(result.tail));
  return result;
}

/// The word of the third section, the one for zero.
std::string word_for_zero(std::string_view code) {
  for (int section = 0; section < 2; ++section) {
    const std::size_t length = literal(code).length;
    if (length >= code.size()) return {};
    code.remove_prefix(length + 1);
  }
  const Literal zero = literal(code);
  return zero.digits ? "" : zero.tail;
}

std::string two(std::uint64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); }

/// Seconds of the day behind the point, rounded; 86400 at most.
std::uint64_t seconds(std::string decimals) {
  constexpr std::size_t kPrecision = 9;
  decimals.resize(kPrecision, '0');
  std::uint64_t billionths = 0;
  std::from_chars(decimals.data(), decimals.data() + kPrecision, billionths);
  return (billionths * 86'400 + 500'000'000) / 1'000'000'000;
}

}  // namespace

std::optional<PlainNumber> plain_number(std::string_view text) {
  auto number = split(text);
  if (!number) return std::nullopt;
  strip_trailing_zeros(number->digits);
  PlainNumber result;
  const bool beyond = number->digits.size() > kSignificant;
  result.exact = !beyond || number->point <= static_cast<int>(kSignificant);
  round(*number);
  strip_trailing_zeros(number->digits);
  if (number->point > kLongest || number->point < -kLongest) {
    if (!number->digits.empty()) return std::nullopt;
  }
  result.text = plain(*number);
  return result;
}

std::string hundredfold(const std::string& text) {
  auto number = split(text);
  if (!number) return text;
  strip_trailing_zeros(number->digits);
  number->point += 2;
  return plain(*number);
}

NumberFormat builtin_format(unsigned id) {
  using Kind = NumberFormat::Kind;
  const bool date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) ||
                    (id >= 50 && id <= 58);
  if (date) return {.kind = Kind::Date};
  switch (id) {
    case 1:
      return {.fixed = true};
    case 2:
      return {.decimals = 2, .fixed = true};
    case 3:
    case 5:
    case 6:
    case 37:
    case 38:
    case 41:
    case 42:
      return {.fixed = true, .grouped = true};
    case 4:
    case 7:
    case 8:
    case 39:
    case 40:
    case 43:
    case 44:
      return {.decimals = 2, .fixed = true, .grouped = true};
    case 9:
      return {.kind = Kind::Percent, .fixed = true};
    case 10:
      return {.kind = Kind::Percent, .decimals = 2, .fixed = true};
    default:
      return {};
  }
}

NumberFormat parse_format(std::string_view code) {
  using Kind = NumberFormat::Kind;
  const std::string section = bare_section(code);
  if (section == "general" || section == "@") return {};
  if (section.find_first_of("0#?") == std::string::npos) {
    return {.kind =
                section.find_first_of("ymdhs") == std::string::npos ? Kind::Number : Kind::Date};
  }
  // A date may show fractions of a second: ss.00.
  if (section.find_first_of("ymdh") != std::string::npos) return {.kind = Kind::Date};
  const bool percent = section.find('%') != std::string::npos;
  return {.kind = percent ? Kind::Percent : Kind::Number,
          .decimals = shown_decimals(section),
          .fixed = fixed_decimals(section),
          .grouped = grouped(section),
          .zero = word_for_zero(code),
          .unit = literal(code).tail};
}

std::optional<std::string> serial_date(const std::string& text, bool since_1904) {
  if (text.starts_with('-')) return std::nullopt;
  const std::size_t point = std::min(text.find('.'), text.size());
  std::int64_t day = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + point, day);
  constexpr std::int64_t kBeyond = 3'000'000;
  if (failure != std::errc() || end != text.data() + point || day > kBeyond) return std::nullopt;
  std::uint64_t second = point < text.size() ? seconds(text.substr(point + 1)) : 0;
  if (second == 86'400) {
    second = 0;
    ++day;
  }
  const std::string time =
      second == 0 ? "" : two(second / 3600) + ":" + two(second / 60 % 60) + ":" + two(second % 60);
  constexpr std::int64_t kEpoch1900 = 25'569;
  constexpr std::int64_t kEpoch1904 = 24'107;
  constexpr std::int64_t kNeverWas = 60;
  if (!since_1904 && day == 0) return time.empty() ? std::nullopt : std::optional(time);
  if (!since_1904 && day == kNeverWas) return std::nullopt;
  const std::int64_t shift = since_1904        ? kEpoch1904
                             : day < kNeverWas ? kEpoch1900 - 1
                                               : kEpoch1900;
  const auto date = Tanggal::dari_hari_epoch(day - shift);
  if (date.tahun() > 9999) return std::nullopt;
  return date.iso() + (time.empty() ? "" : " " + time);
}

}  // namespace laras::format
