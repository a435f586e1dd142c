#pragma once

#include <string>
#include <utility>
#include <vector>

#include "kamus/kamus.h"

namespace laras::uji {

/// Subjects with the text of their CSV.
using Berkas = std::vector<std::pair<std::string, std::string>>;

/// The rows in `berkas`. A header names only the columns that the test is about; the others stay
/// empty. Places are `<subjek>.csv:<baris>`. A cell that cannot be read fails the test.
kamus::Himpunan himpunan(const Berkas& berkas);

/// The same beside the scales, units, rules and holidays that the program carries.
kamus::Himpunan dengan_acuan(const Berkas& berkas);

}  // namespace laras::uji
