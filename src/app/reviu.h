#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/result.h"
#include "base/tanggal.h"
#include "naskah/naskah.h"

namespace laras::app {

/// What is known about a review beside the report; the rest stays to be filled in by hand.
struct PermintaanReviu {
  std::filesystem::path berkas = {};  ///< the report, in any format that can be checked
  std::string instansi = {};
  int tahun = 0;  ///< 0: the year that the report names
  std::optional<Tanggal> tanggal = {};
};

/// Checks the report and writes the Catatan Hasil Reviu of it. Fails where the file cannot be read
/// or is no report.
Result<naskah::Naskah> susun_reviu(const PermintaanReviu& permintaan);

}  // namespace laras::app
