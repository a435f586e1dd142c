#pragma once

#include <string>
#include <vector>

#include "pelaporan/periksa/jaring.h"

namespace laras::pelaporan::pemeriksa {

/// One figure judged wrong, with what it had to be.
struct Perbaikan {
  std::size_t titik = kTiada;
  Selang nilai = {};
  std::size_t relasi = kTiada;  ///< the claim that decides
  std::size_t akar = kTiada;    ///< figure whose error explains this one
  std::size_t terpenuhi = 0;    ///< claims that hold once it is corrected
  bool ragu = false;            ///< nothing but the direction of the rule decides
};

/// Looks for the fewest wrong figures that explain all violated claims: the one whose correction
/// makes most of them hold and breaks fewest is taken first; what follows from it is its
/// consequence. `usang[titik]` says that a figure repeats the year before, which decides ties.
std::vector<Perbaikan> cari_perbaikan(const Jaring& jaring, const std::vector<bool>& usang);

}  // namespace laras::pelaporan::pemeriksa
