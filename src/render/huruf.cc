#include "render/huruf.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace laras::render {
namespace {

using Lebar = std::array<short, 95>;  // ' ' to '~'

constexpr Lebar kBiasa = {
    278,  278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,  // space to /
    556,  556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,  // 0 to ?
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,  // @ to O
    667,  778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,  // P to _
    333,  556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,  // ` to o
    556,  556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};      // p to ~

constexpr Lebar kTebal = {
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,  // space to /
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,  // 0 to ?
    975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,  // @ to O
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,  // P to _
    333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,  // ` to o
    611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584};      // p to ~

constexpr int kLain = 600;

bool lanjutan_utf8(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

int lebar_huruf(char c, bool tebal) {
  if (c >= ' ' && c <= '~') {
    return (tebal ? kTebal : kBiasa)[static_cast<std::size_t>(c - ' ')];
  }
  return lanjutan_utf8(c) ? 0 : kLain;
}

/// Pieces that must stay whole: words with the space or slash that ends them.
std::vector<std::string_view> penggalan(std::string_view teks) {
  std::vector<std::string_view> hasil;
  std::size_t mulai = 0;
  for (std::size_t i = 0; i < teks.size(); ++i) {
    if (teks[i] == ' ' || teks[i] == '/') {
      hasil.push_back(teks.substr(mulai, i + 1 - mulai));
      mulai = i + 1;
    }
  }
  if (mulai < teks.size()) {
    hasil.push_back(teks.substr(mulai));
  }
  return hasil;
}

std::string_view tanpa_spasi_akhir(std::string_view teks) {
  while (teks.ends_with(' ')) {
    teks.remove_suffix(1);
  }
  return teks;
}

// How many bytes of the piece fit; at least one letter.
std::size_t yang_muat(std::string_view teks, int lebar, int ukuran, bool tebal) {
  std::size_t akhir = 0;
  while (akhir < teks.size()) {
    std::size_t berikut = akhir + 1;
    while (berikut < teks.size() && lanjutan_utf8(teks[berikut])) {
      ++berikut;
    }
    if (akhir > 0 && lebar_teks(teks.substr(0, berikut), ukuran, tebal) > lebar) {
      break;
    }
    akhir = berikut;
  }
  return akhir;
}

}  // namespace

int lebar_relatif(std::string_view teks, bool tebal) {
  int jumlah = 0;
  for (const char c : teks) {
    jumlah += lebar_huruf(c, tebal);
  }
  return jumlah;
}

int lebar_teks(std::string_view teks, int ukuran, bool tebal) {
  return (lebar_relatif(teks, tebal) * ukuran + 999) / 1000;
}

std::vector<std::string> lipat(std::string_view teks, int lebar, int ukuran, bool tebal) {
  std::vector<std::string> baris;
  std::string ini;
  const auto muat = [&](std::string_view calon) {
    return lebar_teks(tanpa_spasi_akhir(calon), ukuran, tebal) <= lebar;
  };
  const auto tutup = [&] {
    if (!tanpa_spasi_akhir(ini).empty()) {
      baris.emplace_back(tanpa_spasi_akhir(ini));
    }
    ini.clear();
  };
  for (std::string_view kata : penggalan(teks)) {
    if (!muat(ini + std::string(kata))) {
      tutup();
    }
    while (!muat(kata)) {
      const std::size_t banyak = yang_muat(kata, lebar, ukuran, tebal);
      baris.emplace_back(kata.substr(0, banyak));
      kata.remove_prefix(banyak);
    }
    ini += kata;
  }
  tutup();
  if (baris.empty()) {
    baris.emplace_back();
  }
  return baris;
}

int kata_terlebar(std::string_view teks, bool tebal) {
  int terlebar = 0;
  for (const std::string_view kata : penggalan(teks)) {
    terlebar = std::max(terlebar, lebar_relatif(tanpa_spasi_akhir(kata), tebal));
  }
  return terlebar;
}

}  // namespace laras::render
