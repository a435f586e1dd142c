#pragma once

#include <vector>

#include "pelaporan/periksa.h"
#include "pelaporan/periksa/kisi.h"

namespace laras::pelaporan::pemeriksa {

/// Days that no calendar has (`31 Februari 2022`), and names of days that do not fit their date.
std::vector<Temuan> periksa_tanggal(const LaporanTerbaca& laporan);

/// Tables whose caption names one quarter and whose heads name nothing but another one.
std::vector<Temuan> periksa_triwulan(const std::vector<Kisi>& kisi);

}  // namespace laras::pelaporan::pemeriksa
