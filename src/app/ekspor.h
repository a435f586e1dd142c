#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"

namespace laras::app {

struct HasilEkspor {
  std::string instansi;
  bool buku_kerja = false;          ///< Written as one workbook.
  std::vector<std::string> berkas;  ///< Names written, in the dictionary's order.
};

/// Writes all data of the office as a workbook where `tujuan` ends in `.xlsx`, else as a folder of
/// CSV. Both import back to the same data; the same data gives the same bytes. Fails as
/// buka_sesi(), where the folder holds other files, and where the workbook is there already.
Result<HasilEkspor> ekspor(const std::filesystem::path& data, const std::filesystem::path& tujuan);

}  // namespace laras::app
