#pragma once

#include <cstddef>
#include <vector>

#include "pelaporan/periksa.h"

namespace laras::pelaporan {

/// One root cause with what follows from it, as indices into the findings.
struct KelompokTemuan {
  std::size_t pangkal = 0;
  std::vector<std::size_t> akibat = {};  ///< in order of place
};

/// The findings by root cause, in order of the roots' places; each finding stands in exactly one
/// group. A consequence whose root is not among the findings is a root of its own; where several
/// roots share a place, consequences follow the first of them.
std::vector<KelompokTemuan> kelompokkan(const std::vector<Temuan>& temuan);

/// How many findings are of that kind.
std::size_t cacah(const std::vector<Temuan>& temuan, JenisTemuan jenis);

}  // namespace laras::pelaporan
