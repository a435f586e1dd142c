#pragma once

#include <filesystem>

#include "base/result.h"

namespace laras::app {

/// Writes a template of the kind that the name's ending says: `.xlsx`, a workbook of all subjects
/// to be filled in, with the reference data that the program carries; `.docx`, the look of the
/// documents (letterhead, margins, styles) for `--templat`, on F4 where asked. Fails with Invalid
/// for another ending, with Conflict where there is such a file already, with Unavailable where it
/// cannot be written.
Result<void> templat(const std::filesystem::path& berkas, bool f4);

}  // namespace laras::app
