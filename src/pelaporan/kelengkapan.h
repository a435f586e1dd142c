#pragma once

#include <string>
#include <vector>

#include "base/angka.h"
#include "naskah/naskah.h"

namespace laras::pelaporan {

/// Whether somebody still has to fill something in before this figure stands.
bool belum_diisi(const Angka& angka);

/// Whether every figure that the document prints stands.
bool terisi(const naskah::Naskah& naskah);

/// What keeps a document from being complete, a line each place: "Tabel 2.4 ...: 3 angka belum
/// diisi". Empty where it is complete.
std::vector<std::string> kekurangan(const naskah::Naskah& naskah);

}  // namespace laras::pelaporan
