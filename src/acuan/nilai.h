#pragma once

#include <string>
#include <string_view>

#include "acuan/skala.h"
#include "base/angka.h"
#include "base/decimal.h"
#include "base/result.h"

namespace laras::acuan {

/// The four kinds of target; a realisasi is never a Rentang.
enum class JenisNilai { Jumlah, Tingkat, Rentang, Teks };

/// A target or a realisasi as written, or the state it is in. Zero is a number.
struct Nilai {
  Keadaan keadaan = Keadaan::BelumDiisi;
  JenisNilai jenis = JenisNilai::Jumlah;
  Decimal jumlah = {};     ///< Jumlah; the lower bound of a Rentang
  Decimal atas = {};       ///< the upper bound of a Rentang
  std::string teks = {};   ///< Teks; the letter of a Tingkat
  Rational angka = {};     ///< the number of a Tingkat by its scale
  std::string skala = {};  ///< of a Tingkat

  bool ada() const { return keadaan == Keadaan::Terisi; }
  /// The number a formula works with: jumlah, or the scale's number. REQUIRES: ada() and
  /// Jumlah or Tingkat.
  Rational bilangan() const { return jenis == JenisNilai::Tingkat ? angka : Rational(jumlah); }
};

/// Reads a target or realisasi by the unit of its Indikator: a letter for Tingkat, a phrase for
/// Teks, else a number (`98,83%`, `10.257 lembar`, the unit itself may be repeated). `N/A` is
/// TidakDirencanakan, empty BelumDiisi. A given `atas` makes a Rentang of two numbers.
/// Fails with Invalid: what is wrong and how to write it.
Result<Nilai> urai_nilai(std::string_view teks, std::string_view atas, const Satuan& satuan,
                         const Skala& skala);

}  // namespace laras::acuan
