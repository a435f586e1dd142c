#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace laras {

/// An exact decimal number as somebody wrote it: coefficient x 10^-scale. `3,50` and `3,5` are
/// equal but remember their own number of decimals, so that an input prints as it was typed.
/// Arithmetic is done on Rational.
class Decimal {
 public:
  /// Zero.
  Decimal() = default;
  /// REQUIRES: 0 <= scale <= 18.
  explicit Decimal(std::int64_t coefficient, int scale = 0);

  /// Reads canonical machine text: optional minus, digits, optional point and digits
  /// (`-12.50`). At most 18 significant digits. For figures written by people see urai_angka.h.
  static Result<Decimal> parse(std::string_view text);

  std::int64_t coefficient() const { return coefficient_; }
  int scale() const { return scale_; }
  bool is_zero() const { return coefficient_ == 0; }

  /// Canonical machine text with the scale it was given: `3.50`.
  std::string str() const;

  /// Compares values, not spellings: 3,50 equals 3,5.
  friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);
  friend bool operator==(const Decimal& a, const Decimal& b);

 private:
  std::int64_t coefficient_ = 0;
  int scale_ = 0;
};

}  // namespace laras
