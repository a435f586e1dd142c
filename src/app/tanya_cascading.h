#pragma once

#include <string>
#include <vector>

#include "app/snapshot.h"
#include "base/result.h"

namespace laras::app {

/// One node of the cascading in words.
struct SimpulCascading {
  int tingkat = 1;
  std::string jenis = {};  ///< "sasaran", "iku", "program"
  std::string nama = {};
  std::string keterangan = {};  ///< target, code and pagu; may be empty
};

/// Tujuan, sasaran, IKU and programs of a year: drawn as in the report, and as a tree in words.
struct Cascading {
  std::string gambar = {};  ///< inline SVG; empty where the year has no IKU
  std::vector<SimpulCascading> simpul = {};
};

/// Fails with Invalid where rows do not fit each other.
Result<Cascading> tanya_cascading(const Snapshot& snapshot, int tahun);

}  // namespace laras::app
