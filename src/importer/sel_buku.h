#pragma once

#include <string>

#include "base/result.h"
#include "format/xlsx_baca.h"
#include "kamus/kamus.h"

namespace laras::importer {

/// What a workbook's cell says in the spelling that kamus::urai reads for that column: a number of
/// a Desimal, Persen or Nilai column with at least the decimals that its format shows (93,8 under
/// `0.00` is `93.80`), a percentage with its sign, a date as `2022-09-30`. Fails with Invalid, and
/// advice how to type it, where the program holds something else than the person meant (a date made
/// of `1-2`, a code that lost its last zero, more than 15 digits) and for errors and formulas
/// without a result.
Result<std::string> cell_text(const kamus::Kolom& column, const format::XlsxCell& cell);

}  // namespace laras::importer
