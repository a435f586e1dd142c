#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace laras::exporter {

/// A plain table for a sheet or a CSV file.
struct TabelBuku {
  struct Kolom {
    std::string judul;
    bool angka = false;  ///< its cells are plain notation: `1265000`, `93.82`; empty for none
  };
  std::string judul;  ///< title of the workbook; the sheet is called `lembar`
  std::string lembar;
  std::vector<Kolom> kolom;
  std::vector<std::vector<std::string>> baris;  ///< one cell a column
};

/// As a workbook of one sheet with its heading frozen. Fails as format::write_xlsx().
Result<std::string> tabel_xlsx(const TabelBuku& tabel);
/// As CSV with a heading; amounts in plain notation.
std::string tabel_csv(const TabelBuku& tabel);

}  // namespace laras::exporter
