#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "pelaporan/laporan_terbaca.h"
#include "pelaporan/periksa.h"

namespace laras::pelaporan {

/// A place of a report: a paragraph, else a cell (the one that owns a merge).
struct Tempat {
  bool paragraf = false;
  std::size_t ke = 0;  ///< index of the paragraph or table
  std::size_t baris = 0;
  std::size_t kolom = 0;

  friend auto operator<=>(const Tempat&, const Tempat&) = default;
};

/// Row and column of the cell that a merge counts this one to; its own where none covers it or
/// where that cell is not there.
std::pair<std::size_t, std::size_t> pemilik(const TabelTerbaca& tabel, std::size_t baris,
                                            std::size_t kolom);

/// Finds places of a report by their words. In some formats all cells of a row have one `lokasi`;
/// then the printed text decides, and after it the words of the column's head.
class PetaTempat {
 public:
  /// `laporan` must outlive the map.
  explicit PetaTempat(const LaporanTerbaca& laporan);

  /// The first place with that `lokasi`; none where the report has no such place.
  std::optional<Tempat> cari(std::string_view lokasi) const;
  /// The cell or paragraph that was judged.
  std::optional<Tempat> cari(const Temuan& temuan) const;

 private:
  const SelTerbaca& sel(const Tempat& tempat) const;
  Tempat pemilik(const Tempat& tempat) const;
  std::size_t kata_kepala(const Tempat& tempat, std::string_view kolom) const;

  const LaporanTerbaca& laporan_;
  std::unordered_map<std::string_view, std::vector<Tempat>> tempat_;
};

}  // namespace laras::pelaporan
