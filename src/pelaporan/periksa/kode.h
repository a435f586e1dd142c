#pragma once

#include <vector>

#include "pelaporan/periksa.h"
#include "pelaporan/periksa/kisi.h"

namespace laras::pelaporan::pemeriksa {

/// Numbers and codes that do not begin with those of the row above them, in tables where nearly
/// all others do.
std::vector<Temuan> periksa_kode(const Kisi& kisi);

/// Numbers of tables that come twice or out of order within a chapter.
std::vector<Temuan> periksa_nomor_tabel(const std::vector<Kisi>& kisi);

}  // namespace laras::pelaporan::pemeriksa
