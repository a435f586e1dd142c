#pragma once

#include <functional>
#include <string>

#include "base/result.h"

struct lxw_workbook;

namespace laras::format {

/// How a workbook is made.
struct XlsxOptions {
  std::string title;
  /// Rows are written one after another and not kept: for many of them.
  bool row_by_row = false;
};

/// A workbook that `fill` writes with libxlsxwriter, as bytes. The date of making is fixed, so that
/// the same content gives the same bytes. Fails as `fill` does, and with Unavailable where there is
/// no room to assemble it.
Result<std::string> write_xlsx(const XlsxOptions& options,
                               const std::function<Result<void>(lxw_workbook*)>& fill);

}  // namespace laras::format
