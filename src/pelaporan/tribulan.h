#pragma once

#include <string>

#include "acuan/periode.h"
#include "base/tanggal.h"

namespace laras::pelaporan {

/// The period whose figure stands at the end of a tribulan (1-4): after IV it is the year's.
acuan::Periode sampai_tribulan(int triwulan);

/// Its last day. REQUIRES: 1 <= triwulan <= 4 and a year that Tanggal knows.
Tanggal akhir_tribulan(int tahun, int triwulan);

/// "tribulan II".
std::string sebutan_tribulan(int triwulan);

/// "1 April sampai dengan 30 Juni 2022".
std::string rentang_tribulan(int tahun, int triwulan);

}  // namespace laras::pelaporan
