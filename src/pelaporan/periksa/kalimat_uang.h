#pragma once

#include "pelaporan/periksa/fakta.h"
#include "pelaporan/periksa/jaring.h"

namespace laras::pelaporan::pemeriksa {

/// Claims what a sentence says of money: the percentage is the quotient of the two amounts, what
/// is left their difference, and amounts of which one is the report's grand total are both.
/// `tahun` is that of the report.
void periksa_kalimat_uang(const LaporanTerbaca& laporan, Jaring& jaring, const BukuFakta& buku,
                          int tahun);

}  // namespace laras::pelaporan::pemeriksa
