#pragma once

#include <string>
#include <utility>
#include <vector>

#include "naskah/tabel.h"

namespace laras::render {

/// The notes below a table in their order, each a label and its text: Rumus, Tanda (where a cell
/// has a mark), Catatan, Sumber.
std::vector<std::pair<std::string, std::string>> catatan(const naskah::Tabel& tabel);

}  // namespace laras::render
