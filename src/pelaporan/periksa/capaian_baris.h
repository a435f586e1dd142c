#pragma once

#include <cstddef>

#include "pelaporan/periksa/aturan_baris.h"
#include "pelaporan/periksa/peta_arah.h"

namespace laras::pelaporan::pemeriksa {

/// How many rows a capaian column explains by the formula that their words allow.
struct HitunganCapaian {
  std::size_t cocok = 0;
  std::size_t remeh = 0;  ///< fit, but prove nothing: 100 of 100 is 100 in every formula
  std::size_t langgar = 0;
};

/// Tests capaian column `c` against target `t` and realisasi `r`.
HitunganCapaian hitung_capaian(const Kisi& kisi, std::size_t c, std::size_t t, std::size_t r);

/// Claims each row's capaian by the formula of its direction. Bounds of a range count by the
/// nearer one; a column that stops at a cap (100, 120 ...) is not contradicted by it. A direction
/// that all other places of the indicator follow is its direction, whatever its words say.
void terapkan_capaian(Jaring& jaring, std::size_t kisi, const Aturan& aturan, const PetaArah& peta);

}  // namespace laras::pelaporan::pemeriksa
