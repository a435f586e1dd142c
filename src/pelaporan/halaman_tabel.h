#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "naskah/halaman_periksa.h"
#include "pelaporan/laporan_terbaca.h"
#include "pelaporan/tempat_temuan.h"

namespace laras::pelaporan {

/// Anchor of a place on the page: `p-12`, `s-3-7-4`.
std::string jangkar(const Tempat& tempat);

/// The table number `ke` of a report (from 0) as it is shown. Rows that something leads to stand
/// with those next to them; longer runs between them are left out and counted. `pada` gives the
/// notes of a place, `dituju` the places that need an anchor.
naskah::TabelPeriksa tabel_periksa(const TabelTerbaca& tabel, std::size_t ke, std::size_t kepala,
                                   const std::map<Tempat, std::vector<std::size_t>>& pada,
                                   const std::set<Tempat>& dituju);

}  // namespace laras::pelaporan
