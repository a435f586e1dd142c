#pragma once

#include <vector>

#include "pelaporan/periksa.h"
#include "pelaporan/periksa/skala.h"

namespace laras::pelaporan::pemeriksa {

/// Letters and words of a scale that do not belong to the value beside them: in tables whose other
/// rows follow the scale, and in sentences that say `predikat` or `kategori`.
std::vector<Temuan> periksa_predikat(const LaporanTerbaca& laporan, const std::vector<Kisi>& kisi);

}  // namespace laras::pelaporan::pemeriksa
