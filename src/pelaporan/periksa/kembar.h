#pragma once

#include <vector>

#include "pelaporan/periksa.h"
#include "pelaporan/periksa/kisi.h"

namespace laras::pelaporan::pemeriksa {

/// Two columns of realisasi that print the same in every row but one.
std::vector<Temuan> periksa_kolom_kembar(const Kisi& kisi);

/// Codes that stand for two names, and codes written in another width than their like.
std::vector<Temuan> periksa_kode_kembar(const Kisi& kisi);

}  // namespace laras::pelaporan::pemeriksa
