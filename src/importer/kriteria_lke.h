#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "pelaporan/uji_lke.h"

namespace laras::importer {

/// Reads the criteria of the evaluation sheet out of CSV with the columns subkomponen, nomor, isi,
/// penilai and regulasi. Fails with Invalid and the line where something is missing, a judge is not
/// known, or the CSV itself cannot be read.
Result<std::vector<pelaporan::KriteriaLke>> baca_kriteria_lke(std::string_view bytes);

}  // namespace laras::importer
