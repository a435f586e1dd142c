#pragma once

#include <string>

#include "naskah/halaman_periksa.h"

namespace laras::render {

/// The page as one HTML file: no script, no outside address, the same bytes each time. Whatever the
/// report holds is text; a note is a word, a shape and a colour. Tables without notes are folded.
std::string html(const naskah::HalamanPeriksa& halaman);

}  // namespace laras::render
