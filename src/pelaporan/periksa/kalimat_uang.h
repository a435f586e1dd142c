#pragma once

#include "pelaporan/periksa/fakta.h"
#include "pelaporan/periksa/jaring.h"

namespace laras::pelaporan::pemeriksa {

/// Claims what a sentence says of money: the percentage is the quotient of the two amounts, what
/// is left their difference, and amounts of which one is the report's grand total are both.
void periksa_kalimat_uang(const LaporanTerbaca& laporan, Jaring& jaring, const BukuFakta& buku);

}  // namespace laras::pelaporan::pemeriksa
