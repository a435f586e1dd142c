#pragma once

#include <string>
#include <string_view>

#include "base/angka.h"
#include "base/decimal.h"
#include "base/result.h"

namespace laras {

/// What kind of figure a column holds. `3,557` and `10,257` have one shape and two meanings, so
/// the column decides, never the shape.
enum class JenisAngka { Uang, Cacah, Desimal, Persen };

/// A figure as read: a value (keadaan Terisi) or one of the written states.
struct AngkaTerurai {
  Keadaan keadaan = Keadaan::Terisi;
  Decimal nilai = {};
  std::string satuan = {};  ///< words after the number: "lembar", "bulan"; "%" is not one
};

/// Reads a figure written by a person (rules of LKjIP spellings): `2.134.044.723`,
/// `2,134,044,723.00`, `Rp. 1.234`, `Rp5.000,00`, `Rp5.000,-`, `(571)` as minus, `98,83%`,
/// `94.43%`, `10.257 lembar`, `14 bulan`, `-` as zero (nihil) in Uang and Cacah, `N/A` as
/// TidakDirencanakan, `Tidak ada rujukan` as TanpaRujukan, empty and `(belum diisi)` as
/// BelumDiisi.
/// Uang, Cacah: separators of one kind that all stand before groups of three digits group; a
/// last separator, single or of the other kind, before one or two digits is the decimal one
/// (Uang must then be whole: `,00`, and comes with scale 0). Desimal, Persen: a single separator
/// is the decimal one; more are read as above, with any number of decimals.
/// `%` belongs to Persen and Desimal, `Rp` to Uang, a unit to Cacah and Desimal.
/// Refuses, with the reason and the advice how to write it, what has two readings or none:
/// `1,689.395.603.00`, `12.34.5`, `0.123` as Cacah, inner spaces, `2,1 miliar`, more than 18
/// digits or 18 decimals.
Result<AngkaTerurai> urai_angka(std::string_view teks, JenisAngka jenis);

/// The figure as a form field holds it, so that urai_angka reads the same again. Desimal and
/// Persen stand without thousands separators, for `1.234` would read as 1,234 there; zero is `0`.
/// REQUIRES: a figure of that kind: Uang without decimals, Cacah with at most two.
std::string untuk_isian(const Decimal& nilai, JenisAngka jenis);

}  // namespace laras
