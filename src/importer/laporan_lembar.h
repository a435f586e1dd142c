#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "importer/laporan_susun.h"

namespace laras::importer {

/// One cell of a sheet, merged cells not yet spread.
struct SelLembar {
  std::string teks = {};
  std::size_t rentang_kolom = 1;
  std::size_t rentang_baris = 1;
  bool tercakup = false;  ///< by a cell further left or further up
};

/// One row of a sheet; missing cells at its end are blank.
struct BarisLembar {
  std::size_t nomor = 0;  ///< row or line of the file, from 1; a gap counts as a blank row
  std::vector<SelLembar> sel = {};
};

/// The place of a cell: row as BarisLembar::nomor, column from 0.
using TempatLembar = std::function<std::string(std::size_t nomor, std::size_t kolom)>;

/// Adds a sheet of a workbook, or a CSV. Blank rows part its tables. In a block of rows those with
/// one filled cell above the first wider row are captions or sentences, and so are those below the
/// last that begin `Sumber`, `Keterangan`, `Catatan` or `*`. Blank columns at the left of a table
/// are left out.
void tambah_lembar(const std::vector<BarisLembar>& baris, const TempatLembar& tempat,
                   PenyusunLaporan& susun);

}  // namespace laras::importer
