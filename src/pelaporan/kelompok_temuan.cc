#include "pelaporan/kelompok_temuan.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace laras::pelaporan {

std::vector<KelompokTemuan> kelompokkan(const std::vector<Temuan>& temuan) {
  std::unordered_map<std::string_view, std::size_t> pangkal;
  std::unordered_map<std::string_view, std::size_t> pada;
  for (std::size_t i = 0; i < temuan.size(); ++i) {
    if (temuan[i].akar.empty()) pangkal.emplace(temuan[i].lokasi, i);
  }
  std::vector<KelompokTemuan> hasil;
  for (std::size_t i = 0; i < temuan.size(); ++i) {
    const Temuan& t = temuan[i];
    if (!t.akar.empty() && pangkal.contains(t.akar)) continue;
    if (t.akar.empty()) pada.emplace(t.lokasi, hasil.size());
    hasil.push_back({i, {}});
  }
  for (std::size_t i = 0; i < temuan.size(); ++i) {
    const auto di = temuan[i].akar.empty() ? pada.end() : pada.find(temuan[i].akar);
    if (di != pada.end()) hasil[di->second].akibat.push_back(i);
  }
  return hasil;
}

std::size_t cacah(const std::vector<Temuan>& temuan, JenisTemuan jenis) {
  return static_cast<std::size_t>(std::count_if(temuan.begin(), temuan.end(),
                                                [&](const Temuan& t) { return t.jenis == jenis; }));
}

}  // namespace laras::pelaporan
