#pragma once

#include <string>

#include "base/result.h"
#include "naskah/naskah.h"
#include "render/kertas.h"

namespace laras::render {

/// The document as a tagged PDF, the official print: the same bytes each time. Fails with Invalid
/// where a column cannot hold its longest word at the smallest type, naming table and column.
Result<std::string> pdf(const naskah::Naskah& naskah, Kertas kertas);

}  // namespace laras::render
