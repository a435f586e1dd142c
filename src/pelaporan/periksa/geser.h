#pragma once

#include <vector>

#include "pelaporan/periksa.h"
#include "pelaporan/periksa/kisi.h"

namespace laras::pelaporan::pemeriksa {

/// Rows whose cells stand one column beside their own, seen by their kinds. Sets them right in
/// `kisi`; one finding a figure, the first of a row explains the others.
std::vector<Temuan> luruskan_geseran(Kisi& kisi);

}  // namespace laras::pelaporan::pemeriksa
