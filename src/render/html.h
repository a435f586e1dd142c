#pragma once

#include <string>

#include "naskah/naskah.h"

namespace laras::render {

/// The document as one HTML file: no script, no outside address, the same bytes each time.
/// Every figure in a cell opens its derivation, every figure in a sentence leads to the closing
/// section "Asal angka", where each distinct derivation stands once. A document without a cover
/// (`bersampul` false) has no control page, contents and lists.
std::string html(const naskah::Naskah& naskah);

}  // namespace laras::render
