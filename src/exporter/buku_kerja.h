#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"
#include "kamus/kamus.h"

namespace laras::exporter {

/// What a workbook is made for; its guide says so.
struct JudulBuku {
  std::string judul;     ///< "Data Kecamatan Plandaan"
  bool templat = false;  ///< To be filled in for the first time.
};

/// Writes the rows as a workbook with a guide and a sheet for every subject in the dictionary's
/// order, empty ones too; importer::read_workbook gives the same rows back, and the same rows give
/// the same bytes. Figures are numbers whose format shows the decimals that were typed (93,80 is
/// 93.8 under `0.00`), dates are dates; what a number cannot hold exactly (more than 15 digits) or
/// without a second reading stays text. No text ever becomes a formula. A subject that is in
/// `himpunan` without rows says `(kosong)`. Whole or not at all. Fails with Conflict where there is
/// such a file already, with Invalid where a sheet or cell cannot hold what it should, with
/// Unavailable where it cannot be written.
Result<void> write_workbook(const kamus::Himpunan& himpunan, const JudulBuku& judul,
                            const std::filesystem::path& path);

}  // namespace laras::exporter
