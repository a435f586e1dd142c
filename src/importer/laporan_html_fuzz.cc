#include <cstddef>
#include <cstdint>
#include <string_view>

#include "importer/laporan_acak_uji.h"

/// Any text is a page; its grids are whole.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  laras::importer::uji_laporan("laporan.html", bytes);
  return 0;
}
