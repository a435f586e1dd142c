#pragma once

#include <optional>
#include <string>

#include "kamus/kamus.h"

namespace laras::exporter {

/// A cell as the number that it is in a workbook.
struct NilaiBuku {
  std::string angka;   ///< `93.80`, `9883E-2`: what the number is, exactly, for a C library.
  std::string format;  ///< `0.00`; by it the reader knows the decimals again.

  friend bool operator==(const NilaiBuku&, const NilaiBuku&) = default;
};

/// The number that comes back from a workbook as the same text; none where the cell has to be text.
std::optional<NilaiBuku> nilai_buku(const kamus::Kolom& kolom, const kamus::Isian& isian);

/// The format in which a column waits for new cells; `@` keeps as text what is typed.
std::string format_kolom(const kamus::Kolom& kolom);

}  // namespace laras::exporter
