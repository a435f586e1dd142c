#pragma once

#include <string>

#include "base/result.h"
#include "naskah/naskah.h"
#include "render/kertas.h"

namespace laras::render {

/// How a DOCX is made. `templat` holds the bytes of a template DOCX whose styles, margins and
/// letterhead are taken; empty: the built-in ones on `kertas`.
struct PilihanDocx {
  Kertas kertas = Kertas::A4;
  std::string templat = {};
};

/// The document as an editable DOCX: the same bytes each time. Fails with Invalid where the
/// template cannot be used.
Result<std::string> docx(const naskah::Naskah& naskah, const PilihanDocx& pilihan);

}  // namespace laras::render
