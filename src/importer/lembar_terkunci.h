#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "kamus/kamus.h"

namespace laras::importer {

/// A column that a locked sheet must have where it was.
struct KolomHarap {
  std::string judul;
  const kamus::Kolom* kolom = nullptr;  ///< how its cells are read; null: the first column's code
                                        ///< is read as text, all others are passed over
};

/// A filled row below the head.
struct BarisHarap {
  std::uint32_t nomor = 0;       ///< from 1
  std::vector<std::string> isi;  ///< one text a column, in the spelling of the dictionary
  bool rusak = false;            ///< some cell could not be read
};

/// What was in a locked sheet.
struct LembarTerbaca {
  std::map<std::string, std::string, std::less<>> tanda;  ///< of the hidden sheet
  std::vector<BarisHarap> baris;
  Errors salah;  ///< `where` is `lembar!sel`
};

/// Reads what exporter::tulis_buku_terkunci() wrote and somebody filled in. A head that is gone,
/// renamed or moved is told and then no row is read. Fails with Invalid where it is no workbook, or
/// the sheet or its hidden companion is missing.
Result<LembarTerbaca> baca_buku_terkunci(std::string_view bytes, const std::string& lembar,
                                         const std::vector<KolomHarap>& kolom);

/// `Isian!J7`; the column from 0, the row from 1.
std::string letak_sel(const std::string& lembar, std::size_t kolom, std::uint32_t baris);

}  // namespace laras::importer
