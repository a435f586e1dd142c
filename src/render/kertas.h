#pragma once

namespace laras::render {

/// The paper a document is printed on. F4 (folio) is 215 x 330 mm.
enum class Kertas { A4, F4 };

/// A page in hundredths of a millimetre: paper and margins. The text block is 160 mm wide, on a
/// landscape page 252 mm, on both papers, so that columns are as wide on either.
struct Halaman {
  int lebar = 0;
  int tinggi = 0;
  int kiri = 0;
  int kanan = 0;
  int atas = 0;
  int bawah = 0;

  int lebar_isi() const { return lebar - kiri - kanan; }
  int tinggi_isi() const { return tinggi - atas - bawah; }
};

/// The binding edge has 30 mm: left on a portrait page, top on a landscape one.
inline constexpr Halaman halaman(Kertas kertas, bool rebah) {
  if (kertas == Kertas::F4) {
    return rebah ? Halaman{33000, 21500, 3900, 3900, 3000, 2000}
                 : Halaman{21500, 33000, 3000, 2500, 2700, 2500};
  }
  return rebah ? Halaman{29700, 21000, 2500, 2000, 3000, 2000}
               : Halaman{21000, 29700, 3000, 2000, 2700, 2500};
}

}  // namespace laras::render
