#pragma once

#include <cstdlib>
#include <string>
#include <string_view>

#include "importer/laporan.h"

namespace laras::importer {

/// Reads the bytes as a report of that name for a fuzz target. Whatever is read must be whole:
/// every row has a cell for every column, and covered cells belong to one that is there.
inline void uji_laporan(const std::string& nama, std::string_view bytes) {
  const auto laporan = baca_laporan(nama, bytes);
  if (!laporan.ok()) return;
  for (const auto& tabel : laporan.value().tabel) {
    for (const auto& baris : tabel.baris) {
      if (baris.size() != tabel.baris[0].size()) std::abort();
      for (const auto& sel : baris) {
        if (sel.lokasi.empty()) std::abort();
        if (sel.tercakup &&
            (sel.pemilik_baris >= tabel.baris.size() || sel.pemilik_kolom >= baris.size() ||
             tabel.baris[sel.pemilik_baris][sel.pemilik_kolom].tercakup)) {
          std::abort();
        }
      }
    }
  }
}

}  // namespace laras::importer
