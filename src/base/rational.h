#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/decimal.h"
#include "base/result.h"

namespace laras {

/// An exact fraction of unlimited size. Opaque: the library behind it is seen by rational.cc
/// alone. Values are immutable and cheap to copy. Never rounds by itself.
class Rational {
 public:
  /// Zero.
  Rational() = default;
  Rational(std::int64_t value);      // NOLINT(google-explicit-constructor): a whole number is one
  Rational(const Decimal& decimal);  // NOLINT(google-explicit-constructor): exact too
  /// REQUIRES: denominator != 0.
  Rational(std::int64_t numerator, std::int64_t denominator);

  /// Reads `-12.5` or `7017/71` as str() writes them; at most 10.000 characters.
  static Result<Rational> parse(std::string_view text);

  Rational operator-() const;
  friend Rational operator+(const Rational& a, const Rational& b);
  friend Rational operator-(const Rational& a, const Rational& b);
  friend Rational operator*(const Rational& a, const Rational& b);
  /// REQUIRES: b is not zero.
  friend Rational operator/(const Rational& a, const Rational& b);
  friend std::strong_ordering operator<=>(const Rational& a, const Rational& b);
  friend bool operator==(const Rational& a, const Rational& b);

  /// -1, 0 or 1.
  int sign() const;
  bool is_zero() const { return sign() == 0; }
  bool is_integer() const;

  /// Rounded half away from zero to `decimals` places (spreadsheet ROUND). REQUIRES: >= 0.
  Rational round(int decimals) const;
  /// Digits with a point and exactly `decimals` places, rounded half away from zero: `98.83`.
  std::string fixed(int decimals) const;
  /// Exact machine text: a finite decimal (`98.5`) or, if there is none, a reduced fraction
  /// (`7017/71`).
  std::string str() const;

 private:
  struct Impl;
  explicit Rational(std::shared_ptr<const Impl> impl);

  // A reduced fraction with den_ > 0 and |num_| <= INT64_MAX, so that ordinary figures need no
  // allocation; impl_ is set, and they are not used, only when a part does not fit.
  std::int64_t num_ = 0;
  std::int64_t den_ = 1;
  std::shared_ptr<const Impl> impl_;
};

}  // namespace laras
