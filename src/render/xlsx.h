#pragma once

#include <string>

#include "base/result.h"
#include "naskah/naskah.h"
#include "render/kertas.h"

namespace laras::render {

/// The tables of the document as a workbook, a sheet a table: the same bytes each time. Fails with
/// Bug where the library refuses.
Result<std::string> xlsx(const naskah::Naskah& naskah, Kertas kertas);

}  // namespace laras::render
