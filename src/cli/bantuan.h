#pragma once

#include <string>

#include "cli/verba.h"

namespace laras::cli {

/// Help of the program: what it is, its verbs, where to read on.
std::string bantuan();
/// Help of one verb: usage, what it does, inputs and options.
std::string bantuan(const Verba& verba);

}  // namespace laras::cli
