#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "importer/laporan.h"

namespace {

/// Every row has a cell for every column, and covered cells belong to one that is there.
void check(const laras::pelaporan::TabelTerbaca& tabel) {
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

}  // namespace

/// Any text is a report in Markdown; its grids are whole.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto laporan = laras::importer::baca_laporan("laporan.md", bytes);
  if (laporan.ok()) {
    for (const auto& tabel : laporan.value().tabel) check(tabel);
  }
  return 0;
}
