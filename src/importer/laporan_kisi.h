#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "pelaporan/laporan_terbaca.h"

namespace laras::importer {

/// A table of a report may not exceed these; a larger one is left out whole, with a note.
inline constexpr std::size_t kKolomLaporanTerbanyak = 1'000;
inline constexpr std::size_t kSelLaporanTerbanyak = 3'000'000;

/// One cell as its format has it, before merged areas are spread over the grid.
struct SelLaporan {
  std::string teks = {};
  std::string lokasi = {};  ///< of no account where the grid has a Tempat
  bool tebal = false;
  std::size_t rentang_kolom = 1;  ///< 0 counts as 1
  std::size_t rentang_baris = 1;  ///< as far as the table goes; 0 counts as 1
  bool lanjutan = false;          ///< carries on the cell above it
};

/// Spreads cells, row by row, over a grid where every row has a cell for every column.
class KisiLaporan {
 public:
  /// The place of a cell by its row and column, both from 0.
  using Tempat = std::function<std::string(std::size_t baris, std::size_t kolom)>;

  KisiLaporan() = default;
  /// Every cell stands where `tempat` says.
  explicit KisiLaporan(Tempat tempat) : tempat_(std::move(tempat)) {}

  /// Opens a row. Its covered and missing cells stand at `lokasi`, unless there is a Tempat.
  void baris(std::string lokasi = {});
  /// The next cell of the row, put behind what earlier rows cover. REQUIRES: baris was called.
  void sel(const SelLaporan& sel);
  /// Leaves out columns of the row, which become blank cells.
  void lewati(std::size_t kolom);

  std::size_t banyak_baris() const { return baris_.size(); }

  /// The grid, rows padded to the widest; empty where it exceeds the limits.
  std::vector<std::vector<pelaporan::SelTerbaca>> selesai();

 private:
  struct Rentang {
    std::size_t sisa = 0;  ///< rows still to be covered
    std::size_t baris = 0;
    std::size_t kolom = 0;
  };

  std::string tempat(std::size_t baris, std::size_t kolom) const;
  void tutup_baris();
  void isi_tercakup();
  void tambah(pelaporan::SelTerbaca sel);
  bool sambung_ke_atas(const SelLaporan& sel);
  void bentangkan(const SelLaporan& sel, std::size_t pemilik_baris, std::size_t pemilik_kolom,
                  bool berisi);

  Tempat tempat_;
  std::vector<std::vector<pelaporan::SelTerbaca>> baris_;
  std::vector<std::string> lokasi_;
  std::vector<Rentang> rentang_;  ///< by column, from the rows above
  std::size_t banyak_sel_ = 0;
  std::size_t lebar_ = 0;
  bool terlalu_besar_ = false;
};

}  // namespace laras::importer
