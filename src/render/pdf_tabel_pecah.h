#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "render/pdf_tabel.h"

namespace laras::render {

/// Rows that stay together on a page.
struct Kelompok {
  std::size_t awal = 0;
  std::size_t akhir = 0;  ///< after the last
  int tinggi = 0;
  bool total = false;
  bool lekat = false;  ///< on one page with the next group
  bool erat = false;   ///< so even where that leaves much of a page blank
};

std::vector<Kelompok> kelompok_tabel(const TabelUkur& tabel);

/// What the reader must know where a page opens on an activity or sub activity: `Program 1. ... ›
/// 1.6 ... (lanjutan)`; empty for other rows.
std::string konteks_kelompok(const TabelUkur& tabel, std::size_t baris);

/// Cuts a group that is higher than its room: between rows, the text of merged cells repeated;
/// a row by itself between lines, two at least on either side.
class PemecahKelompok {
 public:
  PemecahKelompok(const TabelUkur& tabel, const Kelompok& kelompok);

  bool selesai() const { return baris_ >= akhir_; }
  /// What fits into that height; nothing where that would be too little. On a page of its own
  /// (`segar`) always something. The last rows take `ekor` units below them along.
  std::optional<Irisan> ambil(int tinggi, bool segar, int ekor);

 private:
  std::optional<Irisan> ambil_baris(int tinggi, int ekor);
  std::optional<Irisan> ambil_sebagian(int tinggi, bool segar);
  int tambahan(const Irisan& irisan) const;

  const TabelUkur& tabel_;
  std::size_t baris_;
  std::size_t akhir_;
  std::vector<int> dari_;  ///< first line left of each cell of a row that is cut
};

}  // namespace laras::render
