#pragma once

#include <string_view>
#include <vector>

#include "pelaporan/periksa/jaring.h"

namespace laras::pelaporan::pemeriksa {

/// Cause of a sum or mean that does not follow from its rows.
constexpr std::string_view kTotalDiketik = "total diketik";

/// One way to arrive at the figure of a total row.
struct Cara {
  Rumus rumus = Rumus::Jumlah;
  std::vector<std::size_t> bahan = {};
  std::string_view sebutan = {};
};

/// The way gives the printed figure.
bool cocok(const Jaring& jaring, std::size_t hasil, const Cara& cara);

/// The claim that it does, for column `c`.
Relasi klaim(const Kisi& kisi, std::size_t c, std::size_t hasil, const Cara& cara);

}  // namespace laras::pelaporan::pemeriksa
