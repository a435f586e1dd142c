#pragma once

#include <compare>
#include <map>
#include <string>

#include "naskah/tabel.h"
#include "render/tinta.h"

struct lxw_workbook;
struct lxw_format;

namespace laras::render {

enum class RataXlsx { Kiri, Tengah, Kanan };

/// The look of a cell; two cells of one look share one style of the workbook.
struct GayaXlsx {
  int huruf = 20;  ///< in half points
  bool sempit = false;
  bool tebal = false;
  bool miring = false;
  Tinta tinta = Tinta::Hitam;
  Tinta latar = Tinta::Putih;  ///< white: none
  RataXlsx rata = RataXlsx::Kiri;
  int masuk = 0;  ///< steps of indent
  bool garis = true;
  bool bungkus = true;
  std::string format = {};

  auto operator<=>(const GayaXlsx&) const = default;
};

/// The styles of one workbook.
class LemariGaya {
 public:
  explicit LemariGaya(lxw_workbook* buku) : buku_(buku) {}
  lxw_format* operator()(const GayaXlsx& gaya);

 private:
  lxw_workbook* buku_;
  std::map<GayaXlsx, lxw_format*> semua_;
};

/// The style of a table's head, and of one cell of its body but for its number format: row tints,
/// states and marks as in print.
GayaXlsx gaya_kepala(const naskah::Tabel& tabel);
GayaXlsx gaya_sel(const naskah::Tabel& tabel, std::size_t baris, std::size_t kolom,
                  const naskah::Sel& sel);

}  // namespace laras::render
