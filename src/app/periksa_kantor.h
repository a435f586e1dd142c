#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "pelaporan/periksa_data.h"

namespace laras::app {

/// What an audit of an office's own data found.
struct HasilPeriksaKantor {
  std::string instansi;  ///< name of the office
  std::vector<pelaporan::TemuanData> temuan;
};

/// Reads the office's data as one state and audits one year of it. A question: changes nothing.
/// Fails with NotFound where there is no data folder or no plan document governs the year, with
/// Invalid where the data cannot be assembled.
Result<HasilPeriksaKantor> periksa_kantor(const std::filesystem::path& data, int tahun);

}  // namespace laras::app
