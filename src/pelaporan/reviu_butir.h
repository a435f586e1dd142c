#pragma once

#include <string>

#include "pelaporan/kelompok_temuan.h"
#include "pelaporan/periksa.h"

namespace laras::pelaporan {

/// The answer to a statement of the review form as far as the check gives one.
struct JawabanReviu {
  enum class Nilai { Kosong, Ya, Tidak };

  Nilai nilai = Nilai::Kosong;  ///< Kosong: the reviewer decides
  std::string catatan = {};     ///< what the check knows about it; may be empty
};

/// Answers a statement by its `penilai`. An unknown or empty one is left to the reviewer.
JawabanReviu jawab(const std::string& penilai, const HasilPeriksa& hasil,
                   const std::vector<KelompokTemuan>& kelompok);

}  // namespace laras::pelaporan
