#include "base/terdekat.h"

#include <algorithm>
#include <numeric>

namespace laras::teks {

namespace {

std::size_t jarak(std::string_view a, std::string_view b) {
  std::vector<std::size_t> baris(b.size() + 1);
  std::iota(baris.begin(), baris.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t serong = baris[0];
    baris[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t ganti = serong + (a[i] == b[j] ? 0 : 1);
      serong = baris[j + 1];
      baris[j + 1] = std::min({ganti, baris[j] + 1, baris[j + 1] + 1});
    }
  }
  return baris.back();
}

}  // namespace

std::string_view terdekat(std::string_view kata, const std::vector<std::string_view>& calon) {
  constexpr std::size_t kTerpanjang = 100;
  std::string_view pilihan;
  if (kata.size() > kTerpanjang) return pilihan;
  std::size_t terkecil = kTerpanjang;
  for (const std::string_view satu : calon) {
    const std::size_t beda = jarak(kata, satu);
    if (beda < terkecil && beda * 3 <= std::max(kata.size(), satu.size())) {
      terkecil = beda;
      pilihan = satu;
    }
  }
  return pilihan;
}

}  // namespace laras::teks
