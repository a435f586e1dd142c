#pragma once

#include <vector>

#include "pelaporan/periksa.h"
#include "pelaporan/periksa/kisi.h"

namespace laras::pelaporan::pemeriksa {

/// Columns whose heads claim a derived figure that no known rule gives, although its operands stand
/// in the same rows: one question to the author for each column.
std::vector<Temuan> periksa_tak_terhitung(const std::vector<Kisi>& kisi);

}  // namespace laras::pelaporan::pemeriksa
