#pragma once

#include <string>

#include "pelaporan/periksa/jaring.h"

namespace laras::pelaporan::pemeriksa {

/// Where a figure stands, with its table: `baris 583 (Tabel 2.3)`.
std::string tempat(const Jaring& jaring, std::size_t titik);

/// Why `titik` is judged wrong by one claim: places and figures first, then the rule. `seharusnya`
/// as it would be printed.
std::string jelaskan(const Jaring& jaring, const Relasi& relasi, std::size_t titik,
                     const std::string& seharusnya);

}  // namespace laras::pelaporan::pemeriksa
