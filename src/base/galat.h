#pragma once

#include <string>

#include "base/result.h"

namespace laras {

/// A file or folder that cannot be read; `where` is its name. Unavailable.
Error cannot_read(std::string where, std::string detail = {});
/// One that cannot be written: no right, no room. Unavailable.
Error cannot_write(std::string where, std::string detail = {});

}  // namespace laras
