#pragma once

#include <string>

#include "base/angka.h"
#include "base/decimal.h"
#include "base/rupiah.h"

namespace laras {

/// How a column prints its figures.
enum class GayaCetak {
  Uang,        ///< whole rupiah with points: `2.134.044.723`; zero is `-` (nihil)
  Desimal,     ///< exactly `desimal` places: `71,00`
  DesimalPas,  ///< at most `desimal` places, trailing zeros dropped: `1`, `1,04`, `0,4995`
  Persen,      ///< `desimal` places and `%`; an exact whole percentage below 1000 bare, so that
               ///< it reads back as the same: `98,83%`, `100%`, `1.250,00%`
  Satuan,      ///< at most `desimal` places, grouped, then the unit: `10.257 lembar`
};

struct Cetak {
  GayaCetak gaya = GayaCetak::Desimal;
  int desimal = 2;
  std::string satuan = {};
  /// What a division by zero prints where the form has a sign of its own for it (efisiensi over
  /// a penyerapan of zero: `-`); empty: the general text.
  std::string penyebut_nol = {};
};

/// The one place where figures are rounded for print, half away from zero, Indonesian style:
/// thousands `.`, decimal `,`, minus `-`, ordinary spaces. States print as `N/A`,
/// `(belum diisi)` (also TakTerhitung because something is not filled in),
/// `Tidak ada rujukan`, `(tak terhitung)`.
std::string cetak(const Angka& angka, const Cetak& cara);
std::string cetak(const Rational& nilai, const Cetak& cara);

/// `2.134.044.723`; zero is `0`.
std::string cetak_uang(Rupiah rupiah);
/// `Rp2.134.044.723` (EYD: no space, no dot).
std::string cetak_rupiah(Rupiah rupiah);
/// As typed, with its own number of decimals: `3,557`, `3,50`.
std::string cetak(const Decimal& nilai);

}  // namespace laras
