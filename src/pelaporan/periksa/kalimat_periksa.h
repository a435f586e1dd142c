#pragma once

#include "pelaporan/periksa/fakta.h"

namespace laras::pelaporan::pemeriksa {

/// Claims that figures quoted in sentences are those of the tables, where label, role and year are
/// unmistakable; quotients inside one sentence are claimed too. `tahun` is that of the report.
void periksa_kalimat(const LaporanTerbaca& laporan, Jaring& jaring, const BukuFakta& buku,
                     int tahun);

}  // namespace laras::pelaporan::pemeriksa
