#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "format/xlsx_baca.h"
#include "importer/laporan_susun.h"

namespace laras::importer {

/// What a cell shows, in Indonesian dress: `98,83%`, `2.134.044.723`, `26 dokumen`,
/// `30 September 2022`. A number whose format fixes no decimals stands as it is.
std::string teks_sel_xlsx(const format::XlsxCell& sel);

/// Adds the visible sheets of a workbook; each sheet's name heads what it holds. Places are
/// `Sheet1!B7`. Fails with Invalid, as XlsxReader says. Sheets that cannot be read become notes.
Result<void> baca_laporan_xlsx(std::string_view bytes, PenyusunLaporan& susun);

}  // namespace laras::importer
