#pragma once

#include <cstdint>
#include <string>

#include "base/decimal.h"
#include "base/rupiah.h"

namespace laras {

/// A whole number in words: 1.001.000 is `satu juta seribu`; negative begins with `minus`.
std::string terbilang(std::int64_t nilai);
/// A decimal in words, with its own number of decimals: 70,17 is `tujuh puluh koma satu tujuh`.
std::string terbilang(const Decimal& nilai);
/// Ends with `rupiah`.
std::string terbilang(Rupiah rupiah);

}  // namespace laras
