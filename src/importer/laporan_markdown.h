#pragma once

#include <string_view>

#include "base/result.h"
#include "importer/laporan_susun.h"

namespace laras::importer {

/// Adds the headings, paragraphs and tables of a report in Markdown. Tables are lines of `|`, HTML
/// tables, grids of `+---+`, and consecutive lines whose cells a tab parts (lines of dashes are no
/// row there). Everything keeps the line of the file where it begins: `baris 12`. REQUIRES: UTF-8.
/// Fails with Invalid where there is too much.
Result<void> baca_laporan_markdown(std::string_view teks, PenyusunLaporan& susun);

}  // namespace laras::importer
