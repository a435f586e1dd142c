#pragma once

#include <optional>

#include "cli/verba.h"

namespace laras::cli {

/// The part of `periksa` that audits an office's data. Returns the exit code; nothing where a
/// report (FILE) was asked for, which is then not touched. What is asked for unclearly is said and
/// gives 2.
std::optional<int> periksa_kantor(const Masukan& masukan, Keluaran& keluaran);

}  // namespace laras::cli
