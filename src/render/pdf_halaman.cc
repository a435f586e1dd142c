#include "render/pdf_halaman.h"

#include <array>
#include <utility>

namespace laras::render {
namespace {

std::string romawi(int nomor) {
  constexpr std::array<std::pair<int, const char*>, 9> kAngka = {{{100, "c"},
                                                                  {90, "xc"},
                                                                  {50, "l"},
                                                                  {40, "xl"},
                                                                  {10, "x"},
                                                                  {9, "ix"},
                                                                  {5, "v"},
                                                                  {4, "iv"},
                                                                  {1, "i"}}};
  std::string hasil;
  for (const auto& [nilai, huruf] : kAngka) {
    for (; nomor >= nilai; nomor -= nilai) {
      hasil += huruf;
    }
  }
  return hasil;
}

}  // namespace

std::string nomor_halaman(const Lembar& lembar) {
  return lembar.romawi ? romawi(lembar.nomor) : std::to_string(lembar.nomor);
}

}  // namespace laras::render
