#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "store/tempat.h"

namespace laras::store {

/// What a person is typing in a form and has not saved yet. Outside the trail.
struct Konsep {
  std::string isi;    ///< the form's own text
  std::string waktu;  ///< UTC, when it came
};

/// Keeps it in the place of the one before. REQUIRES: inside a writing transaction. Fails with
/// NotFound where the scope does not reach the office.
Result<void> simpan_konsep(const Tempat& tempat, const std::string& pengguna,
                           const std::string& formulir, const Konsep& konsep);

/// Absent where there is none.
Result<std::optional<Konsep>> muat_konsep(const Tempat& tempat, const std::string& pengguna,
                                          const std::string& formulir);

/// Forgets it. REQUIRES: inside a writing transaction.
Result<void> hapus_konsep(const Tempat& tempat, const std::string& pengguna,
                          const std::string& formulir);

}  // namespace laras::store
