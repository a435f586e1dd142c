#pragma once

#include "pelaporan/periksa/kisi.h"

namespace laras::pelaporan::pemeriksa {

/// Gives every row its level by code, else by numbering: 0 is the highest, -1 is no item of its
/// own (a further indicator, a heading, a total). Returns the number of levels; below 2 the table
/// is flat or its order is not known.
int beri_tingkat(Kisi& kisi);

/// Rows right below row `b`, one level down, until the next row of its level or above.
std::vector<std::size_t> anak(const Kisi& kisi, std::size_t b);

}  // namespace laras::pelaporan::pemeriksa
