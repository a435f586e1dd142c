#pragma once

#include <string>
#include <vector>

#include "pelaporan/periksa.h"
#include "pelaporan/periksa/kisi.h"

namespace laras::pelaporan::pemeriksa {

/// Parts of a number or code, `7`, `01` and `2` of `7.01.2`; none where it has anything but digits
/// and points.
std::vector<std::string> ruas(const std::string& nomor);

/// Numbers and codes that do not begin with those of the row above them, in tables where nearly
/// all others do.
std::vector<Temuan> periksa_kode(const Kisi& kisi);

/// Numbers of tables that come twice or out of order within a chapter.
std::vector<Temuan> periksa_nomor_tabel(const std::vector<Kisi>& kisi);

}  // namespace laras::pelaporan::pemeriksa
