#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "pelaporan/periksa.h"
#include "pelaporan/periksa/aturan_baris.h"

namespace laras::pelaporan::pemeriksa {

/// Money of a parent is the sum of its children, where that holds in most parents of the grid.
/// Claims it of all; a line for `bacaan`, empty where no such rule was found.
/// Children whose cell is not filled in although the parent counts them go to `temuan`.
std::string terapkan_induk(Jaring& jaring, std::size_t kisi, std::vector<Temuan>& temuan);

/// Totals, means and ratios of totals in the last rows of a grid or of its parts. Claims the way
/// that holds; where none does, the one that the words and the other columns demand, or nothing. A
/// total that stands beside its column goes to `temuan`.
std::vector<std::string> terapkan_total(Jaring& jaring, std::size_t kisi,
                                        const std::vector<Aturan>& aturan,
                                        std::vector<Temuan>& temuan);

/// Shares: a column is what part another has of its total.
std::vector<std::string> terapkan_bagian(Jaring& jaring, std::size_t kisi,
                                         const std::vector<Aturan>& aturan);

}  // namespace laras::pelaporan::pemeriksa
