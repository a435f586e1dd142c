#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace laras::format {

/// A number of a workbook in plain notation: `-12.5`, `0.9883`, `2134044723`.
struct PlainNumber {
  std::string text;   ///< Without leading or trailing zeros that say nothing; zero is `0`.
  bool exact = true;  ///< False where digits before the decimal point had to be rounded.
};

/// The number that a workbook means by `text` (`93.8`, `94.220000000000013`, `2.5E-3`), worked out
/// in decimal digits. Spreadsheet programs keep and show 15 significant digits; what stands behind
/// them is the noise of their binary arithmetic, so more digits are rounded (half away from zero)
/// to 15: `94.220000000000013` is the 94,22 that was typed. None where it is no number or needs
/// more than 60 digits.
std::optional<PlainNumber> plain_number(std::string_view text);

/// The number times 100, exactly: `0.9883` is `98.83`. REQUIRES: text of a PlainNumber.
std::string hundredfold(const std::string& text);

/// How a number format shows a number.
struct NumberFormat {
  enum class Kind { Number, Percent, Date };
  Kind kind = Kind::Number;
  std::uint8_t decimals = 0;  ///< Digits behind the point that are always shown; at most 30.
  bool fixed = false;         ///< Never more decimals than that.
  bool grouped = false;       ///< Separators between thousands.
  std::string zero = {};      ///< Shown instead of zero, where it has a word for it: `-`.
  std::string unit = {};      ///< Words that it puts behind the number: `dokumen`.

  friend bool operator==(const NumberFormat&, const NumberFormat&) = default;
};

/// Of a format without code: 14-22, 27-36, 45-47 and 50-58 are dates, others as ECMA-376 18.8.30.
NumberFormat builtin_format(unsigned id);
/// Of a format code such as `#,##0.00;[Red]-0.00` or `[$-421]dd\ mmmm\ yyyy`: its first section
/// decides. Scientific and fraction formats show no fixed decimals.
NumberFormat parse_format(std::string_view code);

/// The day, or moment, that a serial number stands for: `2022-09-30`, `2022-09-30 13:45:00`, and
/// `13:45:00` for less than a day. In the 1900 system number 60 is the 29 February 1900 that never
/// was. None there, for negative numbers and beyond the year 9999. REQUIRES: text of a PlainNumber.
std::optional<std::string> serial_date(const std::string& text, bool since_1904);

}  // namespace laras::format
