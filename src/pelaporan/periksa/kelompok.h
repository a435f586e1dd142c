#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "pelaporan/periksa/jaring.h"

namespace laras::pelaporan::pemeriksa {

/// Means below groups of rows, as those of a sasaran: each is the mean of the rows between it and
/// the head of its group or the mean before it; a last one may be the mean of such means. Claims
/// what holds, and of capaian what does not hold where nothing tells of weights and other groups
/// of the grid do not tell otherwise. Each claimed column adds a line to `bacaan`. By row of the
/// grid: whether it is such a mean. All false where the grid has no two of them.
std::vector<bool> terapkan_kelompok(Jaring& jaring, std::size_t kisi,
                                    std::vector<std::string>& bacaan);

}  // namespace laras::pelaporan::pemeriksa
