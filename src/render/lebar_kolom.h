#pragma once

#include <cstddef>
#include <vector>

#include "naskah/tabel.h"
#include "render/kisi.h"

namespace laras::render {

/// Widths of a table's columns in hundredths of a millimetre; their sum is the text block (160 mm,
/// landscape 252 mm). Columns with hints keep their proportions. Else figures get what they need,
/// text at least its longest word, and what is left goes where it saves most lines. The words may
/// need more than there is: then the widths shrink alike.
std::vector<int> lebar_kolom(const naskah::Tabel& tabel, const Kisi& kisi);

/// About how high a row becomes in print with these widths, in hundredths of a millimetre.
int tinggi_baris(const naskah::Tabel& tabel, const Kisi& kisi, const std::vector<int>& lebar,
                 std::size_t baris);

/// The least width of the whole table in hundredths of its type size, no word broken.
int lebar_terkecil(const naskah::Tabel& tabel, const Kisi& kisi);

}  // namespace laras::render
