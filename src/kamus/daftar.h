#pragma once

#include <vector>

#include "kamus/kamus.h"

namespace laras::kamus {

/// The subjects by the domain folder that assembles its values from them.
std::vector<Subjek> daftar_acuan();
std::vector<Subjek> daftar_kantor();
std::vector<Subjek> daftar_perencanaan();
std::vector<Subjek> daftar_kinerja();
std::vector<Subjek> daftar_evaluasi();
std::vector<Subjek> daftar_pelaporan();

}  // namespace laras::kamus
