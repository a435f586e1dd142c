#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "kamus/kamus.h"

namespace laras::exporter {

/// A column of a locked sheet.
struct KolomTerkunci {
  std::string judul;
  std::string catatan = {};             ///< note on its head; may be empty
  int lebar = 12;                       ///< in characters
  const kamus::Kolom* kolom = nullptr;  ///< how its open cells are read; null: shown alone
};

/// A cell of it.
struct SelTerkunci {
  std::string teks = {};                  ///< canonical where the column has a `kolom`
  bool terbuka = false;                   ///< may be typed into
  std::vector<std::string> pilihan = {};  ///< a list that is offered; others may be typed too
};

/// A workbook of one visible sheet in which only the open cells can be changed, with a hidden
/// sheet of names and values by which it is known again.
struct BukuTerkunci {
  std::string lembar;                 ///< name of the visible sheet
  std::string judul;                  ///< its first line
  std::vector<std::string> petunjuk;  ///< the lines below
  std::vector<KolomTerkunci> kolom;
  std::vector<std::vector<SelTerkunci>> baris;  ///< one cell a column
  std::vector<std::pair<std::string, std::string>> tanda;
};

/// Name of the hidden sheet.
inline constexpr const char* kLembarTanda = "_laras";

/// The workbook as bytes; the same content gives the same bytes. Protection has no password: it
/// keeps from typing beside, not from harm. Fails with Invalid where a cell cannot hold its text,
/// with Unavailable where it cannot be assembled.
Result<std::string> tulis_buku_terkunci(const BukuTerkunci& buku);

}  // namespace laras::exporter
