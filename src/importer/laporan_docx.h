#pragma once

#include "base/result.h"
#include "format/zip.h"
#include "importer/laporan_susun.h"

namespace laras::importer {

/// Adds the headings, paragraphs and tables of a Word document (ECMA-376): merged and nested
/// cells, cached results of fields, insertions; without deletions, comments, notes, text boxes.
/// Places are `tabel 2 baris 3 kolom 4` (from 1, columns of the grid) and `paragraf 12`. Fails with
/// Invalid where the document is damaged or has no text.
Result<void> baca_laporan_docx(format::ZipReader& zip, PenyusunLaporan& susun);

}  // namespace laras::importer
