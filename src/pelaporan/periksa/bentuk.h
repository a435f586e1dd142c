#pragma once

#include <vector>

#include "pelaporan/periksa.h"
#include "pelaporan/periksa/kisi.h"

namespace laras::pelaporan::pemeriksa {

/// What is wrong in form, without arithmetic: shifted rows, separators that obey no way of
/// writing, units, codes without parent, numbers of tables, dates, figures out of their range.
/// Shifted rows are set right in `kisi`, so that their figures are read as meant.
std::vector<Temuan> periksa_bentuk(const LaporanTerbaca& laporan, std::vector<Kisi>& kisi);

}  // namespace laras::pelaporan::pemeriksa
