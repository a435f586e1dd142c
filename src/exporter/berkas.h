#pragma once

#include <filesystem>
#include <string_view>

#include "base/result.h"

namespace laras::exporter {

/// What the name of a file ends in while it is written.
inline constexpr const char* kUnfinished = ".belum-selesai";

/// Writes a file beside and renames it: whole or not at all, over an older one. Fails with
/// Unavailable.
Result<void> write_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace laras::exporter
