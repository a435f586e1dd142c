#pragma once

#include <filesystem>

#include "base/result.h"
#include "pelaporan/periksa.h"

namespace laras::app {

/// Reads a report in whatever format and looks for what is wrong in it. What the reader could not
/// understand ends `bacaan`. Fails where the file cannot be read or is no report.
Result<pelaporan::HasilPeriksa> periksa_laporan(const std::filesystem::path& berkas);

}  // namespace laras::app
