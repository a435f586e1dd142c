#pragma once

#include <functional>
#include <string>

#include "base/result.h"

struct lxw_workbook;

namespace laras::format {

/// A workbook that `fill` writes with libxlsxwriter, as bytes. The date of making is fixed, so that
/// the same content gives the same bytes. Fails with Bug where the library refuses, with
/// Unavailable where there is no room to assemble it.
Result<std::string> write_xlsx(const std::string& title,
                               const std::function<void(lxw_workbook*)>& fill);

}  // namespace laras::format
