#pragma once

#include <cstdint>

namespace laras {

/// Numbers for property tests: the same seed gives the same numbers on every machine.
class AcakUji {
 public:
  explicit AcakUji(std::uint64_t benih) : keadaan_(benih) {}

  /// Evenly over all 64 bits.
  std::uint64_t bit() {
    keadaan_ += 0x9E3779B97F4A7C15U;
    std::uint64_t x = keadaan_;
    x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9U;
    x = (x ^ (x >> 27U)) * 0x94D049BB133111EBU;
    return x ^ (x >> 31U);
  }

  /// From `bawah` to `atas`, both included. REQUIRES: bawah <= atas, fewer than 2^63 apart.
  std::int64_t antara(std::int64_t bawah, std::int64_t atas) {
    const auto lebar = static_cast<std::uint64_t>(atas - bawah) + 1;
    return bawah + static_cast<std::int64_t>(bit() % lebar);
  }

  /// A whole number of any length up to 18 digits, short ones as often as long ones.
  std::int64_t bulat() {
    std::int64_t batas = 1;
    for (std::int64_t angka = antara(0, 18); angka > 0; --angka) {
      batas *= 10;
    }
    return antara(-(batas - 1), batas - 1);
  }

 private:
  std::uint64_t keadaan_;
};

}  // namespace laras
