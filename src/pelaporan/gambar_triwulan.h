#pragma once

#include "pelaporan/penyusun.h"

namespace laras::pelaporan {

/// Target and realisasi of an indikator up to the end of each triwulan of the year, for a page.
/// Nothing of a triwulan that is not filled in asks to be.
naskah::Gambar gambar_triwulan(Penyusun& p, const Indikator& indikator);
/// Absorption of the whole pagu up to the end of each triwulan; without a target.
naskah::Gambar gambar_penyerapan_triwulan(Penyusun& p);
/// How many points of a drawing of these have a realisasi.
int titik_berisi(const naskah::Gambar& gambar);

}  // namespace laras::pelaporan
