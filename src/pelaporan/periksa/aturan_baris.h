#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "pelaporan/periksa/jaring.h"
#include "pelaporan/periksa/label.h"

namespace laras::pelaporan::pemeriksa {

/// A rule by which one column follows from others, row by row.
struct Aturan {
  Rumus rumus = Rumus::Persen;
  std::size_t hasil = 0;
  std::vector<std::size_t> bahan = {};
  bool tersurat = false;        ///< the heads say so; else the figures alone do
  bool capaian = false;         ///< direction and range of the target decide in each row
  bool biasa_dipotong = false;  ///< this column is cut, not rounded
  std::size_t cocok = 0;
  std::size_t langgar = 0;
};

class PetaArah;

/// The rules that hold in a grid: stated by heads and not refuted, or held by a clear majority of
/// rows that can tell.
std::vector<Aturan> cari_aturan(const Kisi& kisi);

/// Roles of the two operands that the head of a derived figure implies; none for other roles.
std::optional<std::pair<Peran, Peran>> peran_bahan(Peran hasil);

/// Claims the rules of every row of the grid. A row that another known formula explains, as its
/// words allow, is claimed by that formula.
void terapkan(Jaring& jaring, std::size_t kisi, const std::vector<Aturan>& aturan,
              const PetaArah& peta);

/// Operands of a row; false where it cannot tell. A sum takes what is not filled in for nothing.
bool bahan_baris(const Aturan& aturan, const BarisKisi& baris, std::vector<Bilangan>& bahan);

/// `capaian = realisasi / target x 100`, with the heads of the grid.
std::string uraian(const Kisi& kisi, const Aturan& aturan);

/// A column by all words of its head.
std::string nama_kolom(const Kisi& kisi, std::size_t kolom);

/// A column by the few words that tell it from the others of its grid, for sentences.
std::string sebut_kolom(const Kisi& kisi, std::size_t kolom);

}  // namespace laras::pelaporan::pemeriksa
