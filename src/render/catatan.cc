#include "render/catatan.h"

#include <algorithm>

namespace laras::render {

std::vector<std::pair<std::string, std::string>> catatan(const naskah::Tabel& tabel) {
  std::vector<std::pair<std::string, std::string>> semua;
  if (!tabel.rumus.empty()) {
    semua.emplace_back("Rumus", tabel.rumus);
  }
  const auto bertanda = [](const naskah::BarisTabel& baris) {
    return std::any_of(baris.sel.begin(), baris.sel.end(),
                       [](const naskah::Sel& sel) { return sel.tanda != naskah::Tanda::Tiada; });
  };
  if (std::any_of(tabel.baris.begin(), tabel.baris.end(), bertanda)) {
    semua.emplace_back("Tanda", "▲ melampaui target  ● sesuai target  ▼ belum mencapai target");
  }
  for (const std::string& satu : tabel.catatan) {
    semua.emplace_back("Catatan", satu);
  }
  if (!tabel.sumber.empty()) {
    semua.emplace_back("Sumber", tabel.sumber);
  }
  return semua;
}

}  // namespace laras::render
