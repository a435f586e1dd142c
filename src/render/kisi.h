#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "naskah/tabel.h"

namespace laras::render {

/// How far a printed cell reaches; `kolom` 0 for a cell that another one covers.
struct Rentang {
  std::size_t kolom = 1;
  std::size_t baris = 1;

  bool tercakup() const { return kolom == 0; }
};

/// The merges of a table's body as rectangles. A merge without a neighbour to join, or one that
/// would not be a rectangle, becomes an empty cell of its own, so that rows never shift. The
/// label of a total row reaches over the empty cells beside it, that of a sasaran over empty texts.
class Kisi {
 public:
  explicit Kisi(const naskah::Tabel& tabel);

  std::size_t banyak_kolom() const { return kolom_; }
  /// Reach of the cell; cells missing at the end of a short row count as empty ones.
  const Rentang& rentang(std::size_t baris, std::size_t kolom) const;
  /// The printed cell that covers the place: itself, or the one it is merged into.
  const naskah::Sel& pemilik(std::size_t baris, std::size_t kolom) const;
  /// The row and the column where that cell stands.
  std::size_t baris_pemilik(std::size_t baris, std::size_t kolom) const {
    return petak(baris, kolom).baris_pemilik;
  }
  std::size_t kolom_pemilik(std::size_t baris, std::size_t kolom) const {
    return petak(baris, kolom).kolom_pemilik;
  }
  /// First rows of the groups that should stay together on a page: a row with the further
  /// indikator and the merged cells that hang on it.
  const std::vector<bool>& awal_kelompok() const { return awal_kelompok_; }

 private:
  struct Petak {
    Rentang rentang = {};
    std::size_t baris_pemilik = 0;
    std::size_t kolom_pemilik = 0;
  };

  const Petak& petak(std::size_t baris, std::size_t kolom) const {
    return petak_[baris * kolom_ + kolom];
  }
  Petak& petak(std::size_t baris, std::size_t kolom) { return petak_[baris * kolom_ + kolom]; }
  bool milik(std::size_t baris, std::size_t kolom, std::size_t baris_pemilik,
             std::size_t kolom_pemilik) const;
  bool bukan_angka(std::size_t kolom) const;
  naskah::Gabung gabung_di(std::size_t baris, std::size_t kolom) const;
  void cari_pemilik();
  void bentuk_rentang(std::size_t baris, std::size_t kolom);
  void lepas_yang_di_luar_rentang();
  void tandai_kelompok();

  const naskah::Tabel& tabel_;
  std::size_t kolom_ = 0;
  std::vector<Petak> petak_;
  std::vector<bool> awal_kelompok_;
};

/// One cell of a table's head.
struct SelKepala {
  std::string teks;
  std::size_t kolom = 0;  ///< first column, from 0
  Rentang rentang = {};
  bool kelompok = false;  ///< a head over other heads
};

/// Rows of the head: heads joined with ` / ` become groups over consecutive columns.
std::vector<std::vector<SelKepala>> kepala(const naskah::Tabel& tabel);

}  // namespace laras::render
