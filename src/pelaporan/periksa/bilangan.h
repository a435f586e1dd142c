#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/rational.h"

namespace laras::pelaporan::pemeriksa {

/// All values that a figure may have had before it was printed: both ends belong to it.
struct Selang {
  Rational bawah = {};
  Rational atas = {};
};

/// They share more than an end.
bool bertemu(const Selang& a, const Selang& b);

/// One reading of a figure as printed.
struct Bilangan {
  Rational nilai = {};
  int desimal = 0;  ///< places printed after the decimal separator
  bool persen = false;
  bool rupiah = false;      ///< `Rp` stands before it
  bool rusak = false;       ///< its separators obey no way of writing
  std::string satuan = {};  ///< small letters, abbreviations written out: `dokumen`

  /// Half a unit of the last printed place to either side.
  Selang selang() const;
  /// The same, but a whole number is exact: counts and money are not rounded.
  Selang selang_bahan() const;
  /// `nilai` is what the exact `hitungan` gives when rounded half away from zero or, for the
  /// second, when cut.
  bool dibulatkan_dari(const Rational& hitungan) const;
  bool dipotong_dari(const Rational& hitungan) const;
};

/// 0, 1 or 100, which stand everywhere: that they recur or follow from a rule proves nothing.
bool satu_makna(const Rational& nilai);

/// What stands in a cell.
enum class IsiSel {
  Kosong,
  Nihil,   ///< `-`
  TakAda,  ///< `N/A`, `Tidak ada rujukan`
  Angka,
  Rentang,  ///< `80 - 90`, `80 s/d 90`
  Teks,
};

/// A cell as read: every reading of a figure, the likelier first.
struct SelTerurai {
  IsiSel isi = IsiSel::Kosong;
  std::vector<Bilangan> bacaan = {};  ///< Angka: one or two; Rentang: both bounds
};

/// Reads a cell in any way of writing that reports know. Never fails: what is no figure is text.
SelTerurai urai_sel(std::string_view teks);

/// Reads a figure that begins at `mulai` of a sentence and moves `mulai` behind it.
std::optional<Bilangan> urai_di_kalimat(std::string_view teks, std::size_t& mulai);

/// `dok` and `dokumen` are one unit.
std::string satuan_baku(std::string_view satuan);

/// The figure in Indonesian dress, with a comma: `98,83%`, `2.134.044.723`.
std::string cetak(const Rational& nilai, int desimal, bool persen);

}  // namespace laras::pelaporan::pemeriksa
