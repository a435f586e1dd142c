#pragma once

#include <vector>

#include "pelaporan/periksa.h"
#include "pelaporan/periksa/kisi.h"

namespace laras::pelaporan::pemeriksa {

/// Indicators that a table of targets promises and hardly any table measures, while its others are
/// measured again and again.
std::vector<Temuan> periksa_tak_terukur(const std::vector<Kisi>& kisi);

}  // namespace laras::pelaporan::pemeriksa
