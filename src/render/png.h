#pragma once

#include <string>

#include "base/result.h"
#include "naskah/gambar.h"

namespace laras::render {

/// Width and height of a picture in its own unit.
struct UkuranGambar {
  int lebar = 0;
  int tinggi = 0;
};

/// Size of the figure on paper in hundredths of a millimetre, with a rim for lines on its edge.
UkuranGambar ukuran_cetak(const naskah::Gambar& gambar);
/// Its size in pixels, rounded up.
UkuranGambar ukuran_png(const naskah::Gambar& gambar, int per_inci);

/// The figure as a PNG on white, the same bytes each time. Fails with Unavailable where there is
/// not memory enough.
Result<std::string> png(const naskah::Gambar& gambar, int per_inci);

}  // namespace laras::render
