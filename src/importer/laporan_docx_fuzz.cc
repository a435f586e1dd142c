#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "format/zip.h"
#include "importer/laporan_acak_uji.h"

/// The bytes stand for the main part of a document, so that its reader, not the ZIP, is met.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const auto zip = laras::format::zip({{"word/document.xml", bytes}, {"word/styles.xml", bytes}});
  if (!zip.ok()) std::abort();
  laras::importer::uji_laporan("laporan.docx", zip.value());
  return 0;
}
