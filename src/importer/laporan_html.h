#pragma once

#include <cstddef>
#include <string_view>

#include "base/result.h"
#include "importer/laporan_susun.h"

namespace laras::importer {

/// Adds the headings, paragraphs and tables of a page. What Laras prints beside the report itself
/// (origin of figures, words for screen readers) is left out. Places are `baris N`, counted from
/// `baris_awal`. REQUIRES: UTF-8. Fails with Invalid where there is too much.
Result<void> baca_laporan_html(std::string_view teks, std::size_t baris_awal,
                               PenyusunLaporan& susun);

}  // namespace laras::importer
