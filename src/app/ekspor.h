#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"

namespace laras::app {

struct HasilEkspor {
  std::string instansi;
  std::vector<std::string> berkas;  ///< Names written, in the dictionary's order.
};

/// Writes all data of the office as a folder of CSV that imports back to the same data; the same
/// data gives the same bytes. Fails as buka_sesi(), and where the folder holds other files.
Result<HasilEkspor> ekspor(const std::filesystem::path& data, const std::filesystem::path& folder);

}  // namespace laras::app
