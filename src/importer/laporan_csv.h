#pragma once

#include <string_view>

#include "base/result.h"
#include "importer/laporan_susun.h"

namespace laras::importer {

/// Adds a CSV: comma, semicolon or tab, whichever parts most of its lines; blank lines, and lines
/// of blank cells, part tables. Titles and notes stand around tables as tambah_lembar says. Places
/// are `baris N`. REQUIRES: UTF-8. Fails with Invalid, as CsvReader says, with the line as `where`.
Result<void> baca_laporan_csv(std::string_view teks, PenyusunLaporan& susun);

}  // namespace laras::importer
