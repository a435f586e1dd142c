#pragma once

#include <vector>

#include "pelaporan/periksa.h"
#include "pelaporan/periksa/aturan_baris.h"

namespace laras::pelaporan::pemeriksa {

/// Targets at the end of a period beside those of its years: the last one or the sum of all, where
/// the rows of the grid say so. Rows that neither explains, and cells that say `N/A` although a
/// year has a figure.
std::vector<Temuan> periksa_akhir_periode(const Kisi& kisi);

/// Results of a rule that stand one row above or below the operands that give them.
std::vector<Temuan> periksa_salah_baris(const Kisi& kisi, const std::vector<Aturan>& aturan);

}  // namespace laras::pelaporan::pemeriksa
