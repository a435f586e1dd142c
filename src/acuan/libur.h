#pragma once

#include "base/kalender_kerja.h"
#include "kamus/kamus.h"

namespace laras::acuan {

/// Working days by the rows of `libur` (SKB on national holidays and cuti bersama) and the office's
/// working hours in `jam_kerja`. A year without rows has only its Saturdays and Sundays off.
KalenderKerja kalender_kerja(const kamus::Himpunan& himpunan);

}  // namespace laras::acuan
