#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "render/docx.h"
#include "render/docx_templat.h"

/// Whatever template is accepted must make a document.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (bytes.empty() || !laras::render::baca_templat(bytes).ok()) return 0;
  laras::naskah::Naskah naskah;
  naskah.judul = "Uji";
  naskah.bab.push_back({.id = "a", .nomor = "I", .judul = "Bab"});
  if (!laras::render::docx(naskah, {.templat = std::string(bytes)}).ok()) std::abort();
  return 0;
}
