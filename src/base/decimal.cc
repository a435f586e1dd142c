#include "base/decimal.h"

#include <algorithm>
#include <cassert>

namespace laras {
namespace {

__extension__ using Int128 = __int128;

constexpr int kMaxScale = 18;
constexpr std::size_t kMaxDigits = 18;

Int128 at_scale(const Decimal& decimal, int scale) {
  Int128 value = decimal.coefficient();
  for (int i = decimal.scale(); i < scale; ++i) {
    value *= 10;
  }
  return value;
}

Error unreadable(std::string_view text) {
  return Error{Kind::Invalid,
               "Bilangan desimal tidak terbaca. Tulis dengan titik dan paling banyak 18 angka, "
               "misalnya -12.50.",
               {},
               "Decimal::parse: " + std::string(text.substr(0, 80))};
}

}  // namespace

Decimal::Decimal(std::int64_t coefficient, int scale) : coefficient_(coefficient), scale_(scale) {
  assert(scale >= 0 && scale <= kMaxScale);
}

Result<Decimal> Decimal::parse(std::string_view text) {
  std::string_view rest = text;
  const bool negative = rest.starts_with('-');
  if (negative) {
    rest.remove_prefix(1);
  }
  const std::size_t point = rest.find('.');
  const bool has_point = point != std::string_view::npos;
  const std::size_t scale = has_point ? rest.size() - point - 1 : 0;
  if (rest.empty() || point == 0 || (has_point && scale == 0) || scale > kMaxScale) {
    return unreadable(text);
  }
  std::int64_t coefficient = 0;
  std::size_t significant = 0;
  for (std::size_t i = 0; i < rest.size(); ++i) {
    if (i == point) {
      continue;
    }
    if (rest[i] < '0' || rest[i] > '9') {
      return unreadable(text);
    }
    significant += (coefficient != 0 || rest[i] != '0') ? 1 : 0;
    if (significant > kMaxDigits) {
      return unreadable(text);
    }
    coefficient = coefficient * 10 + (rest[i] - '0');
  }
  return Decimal(negative ? -coefficient : coefficient, static_cast<int>(scale));
}

std::string Decimal::str() const {
  std::string digits = std::to_string(coefficient_);
  const bool negative = digits.front() == '-';
  if (negative) {
    digits.erase(0, 1);
  }
  const std::size_t places = static_cast<std::size_t>(scale_);
  if (digits.size() <= places) {
    digits.insert(0, places + 1 - digits.size(), '0');
  }
  if (places > 0) {
    digits.insert(digits.size() - places, 1, '.');
  }
  return negative ? "-" + digits : digits;
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
  const int scale = std::max(a.scale_, b.scale_);
  return at_scale(a, scale) <=> at_scale(b, scale);
}

bool operator==(const Decimal& a, const Decimal& b) { return std::is_eq(a <=> b); }

}  // namespace laras
