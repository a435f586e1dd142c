#include "base/rational.h"

#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>
#include <cassert>
#include <limits>
#include <numeric>
#include <utility>

namespace laras {
namespace {

/// Without expression templates: temporaries cost less than what they do to compilers and readers.
using cpp_int = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<>,
                                              boost::multiprecision::et_off>;
__extension__ using Int128 = __int128;
__extension__ using UInt128 = unsigned __int128;

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
constexpr int kSmallDecimals = 18;              // 10^18 is the largest power of ten in an int64.
constexpr std::size_t kMaxParseLength = 10000;  // Reading digits costs the square of their number.

UInt128 magnitude(Int128 value) {
  return value < 0 ? UInt128{0} - static_cast<UInt128>(value) : static_cast<UInt128>(value);
}

UInt128 gcd(UInt128 a, UInt128 b) {
  constexpr UInt128 kWord = std::numeric_limits<std::uint64_t>::max();
  while (b != 0 && (a > kWord || b > kWord)) {
    a = std::exchange(b, a % b);
  }
  if (b == 0) {
    return a;
  }
  return std::gcd(static_cast<std::uint64_t>(a), static_cast<std::uint64_t>(b));
}

cpp_int widen(Int128 value) {
  const UInt128 absolute = magnitude(value);
  cpp_int wide = static_cast<std::uint64_t>(absolute >> 64);
  wide <<= 64;
  wide |= static_cast<std::uint64_t>(absolute);
  return value < 0 ? -wide : wide;
}

std::int64_t small_power_of_ten(int exponent) {
  std::int64_t power = 1;
  for (int i = 0; i < exponent; ++i) {
    power *= 10;
  }
  return power;
}

cpp_int power_of_ten(int exponent) {
  return boost::multiprecision::pow(cpp_int(10), static_cast<unsigned>(exponent));
}

std::string digits_of(UInt128 value) {
  std::string digits;
  do {
    digits.push_back(static_cast<char>('0' + static_cast<int>(value % 10)));
    value /= 10;
  } while (value != 0);
  std::reverse(digits.begin(), digits.end());
  return digits;
}

bool all_digits(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// REQUIRES: all_digits(digits).
cpp_int read_digits(std::string_view digits) {
  // cpp_int takes a leading zero for octal.
  const std::size_t first = digits.find_first_not_of('0');
  return first == std::string_view::npos ? cpp_int(0) : cpp_int(std::string(digits.substr(first)));
}

Error unreadable(std::string_view text) {
  return Error{Kind::Invalid,
               "Bilangan tidak terbaca. Tulis seperti -12.5 atau 7017/71.",
               {},
               "Rational::parse: " + std::string(text.substr(0, 80))};
}

}  // namespace

struct Rational::Impl {
  cpp_int num;
  cpp_int den;

  static Impl of(const Rational& value) {
    return value.impl_ ? *value.impl_ : Impl{cpp_int(value.num_), cpp_int(value.den_)};
  }

  // REQUIRES: den != 0.
  static Rational reduced(Int128 num, Int128 den) {
    assert(den != 0);
    if (den < 0) {
      num = -num;
      den = -den;
    }
    const Int128 divisor = static_cast<Int128>(gcd(magnitude(num), magnitude(den)));
    num /= divisor;
    den /= divisor;
    if (num > kMax || num < -kMax || den > kMax) {
      return Rational(std::make_shared<const Impl>(Impl{widen(num), widen(den)}));
    }
    Rational small;
    small.num_ = static_cast<std::int64_t>(num);
    small.den_ = static_cast<std::int64_t>(den);
    return small;
  }

  // REQUIRES: den != 0.
  static Rational reduced(cpp_int num, cpp_int den) {
    assert(den != 0);
    if (den < 0) {
      num = -num;
      den = -den;
    }
    const cpp_int divisor = boost::multiprecision::gcd(num, den);
    num /= divisor;
    den /= divisor;
    if (num > kMax || num < -kMax || den > kMax) {
      return Rational(std::make_shared<const Impl>(Impl{std::move(num), std::move(den)}));
    }
    Rational small;
    small.num_ = static_cast<std::int64_t>(num);
    small.den_ = static_cast<std::int64_t>(den);
    return small;
  }

  static bool small(const Rational& a, const Rational& b) { return !a.impl_ && !b.impl_; }
};

Rational::Rational(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}

Rational::Rational(std::int64_t value) : Rational(value, 1) {}

Rational::Rational(const Decimal& decimal)
    : Rational(decimal.coefficient(), small_power_of_ten(decimal.scale())) {}

Rational::Rational(std::int64_t numerator, std::int64_t denominator)
    : Rational(Impl::reduced(Int128{numerator}, Int128{denominator})) {}

Result<Rational> Rational::parse(std::string_view text) {
  std::string_view rest = text;
  const bool negative = rest.starts_with('-');
  if (negative) {
    rest.remove_prefix(1);
  }
  const std::size_t split = rest.find_first_of("./");
  const std::string_view left = rest.substr(0, split);
  if (text.size() > kMaxParseLength || !all_digits(left)) {
    return unreadable(text);
  }
  cpp_int num = read_digits(left);
  cpp_int den = 1;
  if (split != std::string_view::npos) {
    const std::string_view right = rest.substr(split + 1);
    if (!all_digits(right)) {
      return unreadable(text);
    }
    if (rest[split] == '/') {
      den = read_digits(right);
    } else {
      den = power_of_ten(static_cast<int>(right.size()));
      num = num * den + read_digits(right);
    }
  }
  if (den == 0) {
    return unreadable(text);
  }
  return Impl::reduced(negative ? -num : num, std::move(den));
}

Rational Rational::operator-() const {
  if (impl_) {
    return Rational(std::make_shared<const Impl>(Impl{-impl_->num, impl_->den}));
  }
  Rational negated = *this;
  negated.num_ = -num_;
  return negated;
}

Rational operator+(const Rational& a, const Rational& b) {
  using Impl = Rational::Impl;
  if (Impl::small(a, b)) {
    return Impl::reduced(Int128{a.num_} * b.den_ + Int128{b.num_} * a.den_,
                         Int128{a.den_} * b.den_);
  }
  const Impl x = Impl::of(a);
  const Impl y = Impl::of(b);
  return Impl::reduced(x.num * y.den + y.num * x.den, x.den * y.den);
}

Rational operator-(const Rational& a, const Rational& b) { return a + -b; }

Rational operator*(const Rational& a, const Rational& b) {
  using Impl = Rational::Impl;
  if (Impl::small(a, b)) {
    return Impl::reduced(Int128{a.num_} * b.num_, Int128{a.den_} * b.den_);
  }
  const Impl x = Impl::of(a);
  const Impl y = Impl::of(b);
  return Impl::reduced(x.num * y.num, x.den * y.den);
}

Rational operator/(const Rational& a, const Rational& b) {
  using Impl = Rational::Impl;
  if (Impl::small(a, b)) {
    return Impl::reduced(Int128{a.num_} * b.den_, Int128{a.den_} * b.num_);
  }
  const Impl x = Impl::of(a);
  const Impl y = Impl::of(b);
  return Impl::reduced(x.num * y.den, x.den * y.num);
}

std::strong_ordering operator<=>(const Rational& a, const Rational& b) {
  using Impl = Rational::Impl;
  if (Impl::small(a, b)) {
    return Int128{a.num_} * b.den_ <=> Int128{b.num_} * a.den_;
  }
  const Impl x = Impl::of(a);
  const Impl y = Impl::of(b);
  return (x.num * y.den).compare(y.num * x.den) <=> 0;
}

bool operator==(const Rational& a, const Rational& b) {
  if (a.impl_ && b.impl_) {
    return a.impl_->num == b.impl_->num && a.impl_->den == b.impl_->den;
  }
  // What fits is never kept wide, so a wide value equals no small one.
  return !a.impl_ && !b.impl_ && a.num_ == b.num_ && a.den_ == b.den_;
}

int Rational::sign() const {
  if (impl_) {
    return impl_->num.sign();
  }
  return (num_ > 0) - (num_ < 0);
}

bool Rational::is_integer() const { return impl_ ? impl_->den == 1 : den_ == 1; }

Rational Rational::round(int decimals) const {
  assert(decimals >= 0);
  if (is_integer()) {
    return *this;
  }
  return parse(fixed(decimals)).value();
}

std::string Rational::fixed(int decimals) const {
  assert(decimals >= 0);
  std::string digits;
  if (!impl_ && decimals <= kSmallDecimals) {
    const UInt128 doubled =
        magnitude(num_) * static_cast<UInt128>(small_power_of_ten(decimals)) * 2;
    const UInt128 den = static_cast<UInt128>(den_);
    digits = digits_of((doubled + den) / (den * 2));
  } else {
    const Impl wide = Impl::of(*this);
    const cpp_int doubled = abs(wide.num) * power_of_ten(decimals) * 2;
    digits = ((doubled + wide.den) / (wide.den * 2)).str();
  }
  const std::size_t places = static_cast<std::size_t>(decimals);
  if (digits.size() <= places) {
    digits.insert(0, places + 1 - digits.size(), '0');
  }
  const bool zero = digits.find_first_not_of('0') == std::string::npos;
  if (places > 0) {
    digits.insert(digits.size() - places, 1, '.');
  }
  return sign() < 0 && !zero ? "-" + digits : digits;
}

std::string Rational::str() const {
  const Impl wide = Impl::of(*this);
  cpp_int rest = wide.den;
  int twos = 0;
  int fives = 0;
  for (; rest % 2 == 0; ++twos) {
    rest /= 2;
  }
  for (; rest % 5 == 0; ++fives) {
    rest /= 5;
  }
  return rest == 1 ? fixed(std::max(twos, fives)) : wide.num.str() + "/" + wide.den.str();
}

}  // namespace laras
