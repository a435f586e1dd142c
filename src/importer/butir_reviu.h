#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "pelaporan/reviu.h"

namespace laras::importer {

/// Reads the review form out of CSV with the columns bagian, nomor, isi, penilai and regulasi.
/// Fails with Invalid and the line where a part or judge is not known, something is missing, or the
/// CSV itself cannot be read.
Result<std::vector<pelaporan::ButirReviu>> baca_butir_reviu(std::string_view bytes);

}  // namespace laras::importer
