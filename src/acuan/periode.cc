#include "acuan/periode.h"

#include <array>
#include <cassert>

namespace laras::acuan {

namespace {

constexpr std::array<std::string_view, 5> kKode = {"TAHUN", "TW1", "TW2", "TW3", "TW4"};
constexpr std::array<std::string_view, 13> kRomawi = {"",    "I",    "II", "III", "IV", "V",  "VI",
                                                      "VII", "VIII", "IX", "X",   "XI", "XII"};

}  // namespace

Periode periode(std::string_view teks) {
  for (std::size_t i = 0; i < kKode.size(); ++i) {
    if (kKode[i] == teks) return static_cast<Periode>(i);
  }
  assert(false);
  return Periode::Tahun;
}

Periode triwulan(int nomor) {
  assert(nomor >= 1 && nomor <= 4);
  return static_cast<Periode>(nomor);
}

Periode akhir(Periode triwulan) { return triwulan == Periode::Tw4 ? Periode::Tahun : triwulan; }

std::string_view kode(Periode periode) { return kKode[static_cast<std::size_t>(periode)]; }

std::string uraian(Periode periode, int tahun) {
  if (periode == Periode::Tahun) return "tahun " + std::to_string(tahun);
  return "triwulan " + std::string(romawi(static_cast<int>(periode))) + " " + std::to_string(tahun);
}

std::string_view romawi(int n) {
  assert(n >= 1 && n <= 12);
  return kRomawi[static_cast<std::size_t>(n)];
}

}  // namespace laras::acuan
