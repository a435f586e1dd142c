#pragma once

#include <memory>
#include <vector>

#include "kinerja/jadwal.h"
#include "kinerja/pengisian.h"
#include "pelaporan/bahan.h"

namespace laras::app {

/// What every question of a year's collection begins with, found out once for a state of the data:
/// when it is collected, which periods are closed, who fills in what.
struct MasaIsian {
  std::shared_ptr<const pelaporan::Bahan> bahan;
  kinerja::KalenderPengisian kalender;
  std::vector<kinerja::ButirPengisian> butir;  ///< its pointers lead into `bahan`
};

}  // namespace laras::app
