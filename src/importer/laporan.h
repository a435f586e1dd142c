#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "pelaporan/laporan_terbaca.h"

namespace laras::importer {

/// Reads a report as it is: .docx, .xlsx (and .docm, .xlsm), .html, .md or text, .csv. The content
/// decides, the name only where the content cannot (Markdown or CSV). Fails with Invalid, reason
/// and advice in Indonesian, where it is empty, of another kind (each of .doc, .xls, .pdf, .odt and
/// encrypted documents has a sentence of its own), damaged, or larger than 64 MiB. What can be left
/// out is: the report then has a note of it.
Result<pelaporan::LaporanTerbaca> baca_laporan(const std::string& nama_berkas,
                                               std::string_view bytes);

}  // namespace laras::importer
