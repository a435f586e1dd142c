#pragma once

#include "kamus/kamus.h"
#include "naskah/naskah.h"
#include "pelaporan/penyusun.h"

namespace laras::pelaporan {

/// Puts the standards of kuantitas, kualitas and waktu of a post's indikator into the appendix of
/// its Perjanjian Kinerja, behind targets and budget and before the signatures. An indikator
/// without any is left out; without any at all the document stays as it is. `himpunan`: the rows
/// that `p` was made of.
void beri_standar(naskah::Naskah& naskah, const Penyusun& p, const kamus::Himpunan& himpunan,
                  const kantor::Jabatan& jabatan);

}  // namespace laras::pelaporan
