#pragma once

#include "importer/terbaca.h"
#include "kamus/kamus.h"

namespace laras::app {

// What every way of taking rows in has in common.

/// Names the subjects whose rows stay although their sheet has none.
void sebut_yang_dibiarkan(importer::Terbaca& terbaca, const kamus::Himpunan& ada);

/// The rows of `atas`, and those of `bawah` for subjects that it has not.
kamus::Himpunan tumpuk(kamus::Himpunan atas, const kamus::Himpunan& bawah);

/// All that is wrong: what could not be read, what the dictionary and then the domain refuse of all
/// rows together, each with its place in the file.
Errors periksa_semua(const importer::Terbaca& terbaca, const kamus::Himpunan& gabungan);

}  // namespace laras::app
