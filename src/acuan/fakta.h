#pragma once

#include <string>

#include "base/angka.h"

namespace laras::acuan {

/// A figure that a register or an evaluation offers as the realisasi of an Indikator.
struct Fakta {
  std::string kode;  ///< "ikm", "ipp", "akip"
  int tahun = 0;
  Angka angka;
};

}  // namespace laras::acuan
