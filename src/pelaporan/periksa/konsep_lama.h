#pragma once

#include <map>
#include <string>
#include <vector>

#include "pelaporan/periksa/perbaikan.h"

namespace laras::pelaporan::pemeriksa {

/// Why a percentage is that of an earlier draft.
struct KonsepLama {
  std::size_t akar = kTiada;  ///< the one with the smallest base, where the draft figure stood
  std::string penjelasan = {};
};

/// Wrong percentages of one table that one and the same other amount explains: each of them, taken
/// back by its base, differs from today's amount by the same money.
std::map<std::size_t, KonsepLama> cari_konsep_lama(const Jaring& jaring,
                                                   const std::vector<Perbaikan>& perbaikan);

}  // namespace laras::pelaporan::pemeriksa
