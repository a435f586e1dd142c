#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "naskah/tabel.h"

namespace laras::render {

/// A cell's number for a spreadsheet: machine text of the stored value (a percentage as its
/// fraction, a date as days since 1 January 1970) and the number format that shows it as printed.
struct NilaiXlsx {
  std::string nilai;
  std::string format;
  bool tanggal = false;
};

/// The number that the cell holds; nothing where it is text: a state, a letter, a range, words. A
/// text that is a date as documents print it, and a whole number alone in a Cacah column, count as
/// numbers too.
std::optional<NilaiXlsx> nilai_xlsx(const naskah::Sel& sel, naskah::JenisSel jenis);

/// A text that a spreadsheet would take for a formula when somebody edits it.
bool mirip_rumus(std::string_view teks);

}  // namespace laras::render
