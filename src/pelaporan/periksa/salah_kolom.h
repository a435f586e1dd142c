#pragma once

#include <vector>

#include "pelaporan/periksa.h"
#include "pelaporan/periksa/kisi.h"

namespace laras::pelaporan::pemeriksa {

/// Words that stand one column beside their own: the column next to them is empty in that row and
/// holds the very same words in others, theirs holds them hardly ever, and both are full columns.
/// One finding a cell; the grid stays as it is.
std::vector<Temuan> cari_salah_kolom(const Kisi& kisi);

}  // namespace laras::pelaporan::pemeriksa
