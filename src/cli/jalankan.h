#pragma once

#include <string>
#include <vector>

#include "cli/verba.h"

namespace laras::cli {

/// Runs the program with the words typed after its name. Returns the exit code.
int jalankan(const std::vector<std::string>& kata, Keluaran keluaran);
/// The same for main().
int jalankan(int argc, const char* const* argv);

}  // namespace laras::cli
