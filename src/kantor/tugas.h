#pragma once

#include <optional>
#include <string>

#include "base/id.h"
#include "base/tanggal.h"
#include "kantor/kantor.h"

namespace laras::kantor {

/// Something that waits for somebody: one line of the inbox. It is computed from what the office's
/// rows say, so it is gone as soon as the act behind it is done, through whichever door.
struct Tugas {
  std::string apa;               ///< "Ajukan realisasi Tribulan III 2022"
  std::string keterangan;        ///< "3 dari 8 isian belum diajukan"
  Id<UnitKerja> unit;            ///< whose it is; empty: the role's
  std::optional<Tanggal> tempo;  ///< last day in time; absent where none is fixed
  int terlambat = 0;             ///< working days behind it
  std::string tautan;            ///< where it is done
};

}  // namespace laras::kantor
