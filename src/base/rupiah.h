#pragma once

#include <compare>
#include <cstdint>

#include "base/rational.h"

namespace laras {

/// Whole rupiah.
class Rupiah {
 public:
  Rupiah() = default;
  explicit Rupiah(std::int64_t jumlah) : jumlah_(jumlah) {}

  std::int64_t jumlah() const { return jumlah_; }
  Rational rational() const { return Rational(jumlah_); }

  friend Rupiah operator+(Rupiah a, Rupiah b) { return Rupiah(a.jumlah_ + b.jumlah_); }
  friend Rupiah operator-(Rupiah a, Rupiah b) { return Rupiah(a.jumlah_ - b.jumlah_); }
  friend auto operator<=>(Rupiah, Rupiah) = default;

 private:
  std::int64_t jumlah_ = 0;
};

}  // namespace laras
