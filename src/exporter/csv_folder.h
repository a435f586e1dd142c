#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "kamus/kamus.h"

namespace laras::exporter {

/// The rows of a subject as one CSV with its header; read_csv gives the same rows back.
std::string csv(const kamus::Subjek& subject, const std::vector<kamus::Baris>& rows);

/// Writes a file for each subject of `himpunan`, and takes files of other subjects away, so that
/// the folder holds this data alone. Makes the folder. Returns the names written. Fails with
/// Conflict where the folder holds anything else, with Unavailable where it cannot be written.
Result<std::vector<std::string>> write_csv_folder(const kamus::Himpunan& himpunan,
                                                  const std::filesystem::path& folder);

}  // namespace laras::exporter
