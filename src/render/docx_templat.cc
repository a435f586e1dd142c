#include "render/docx_templat.h"

#include <algorithm>

#include "render/docx_gaya.h"

namespace laras::render {
namespace {

// Distances from the edge to the header and to the footer, 1/100 mm, so that their lines of type
// stand where the printed document has them.
HalamanTemplat halaman_tetap(Kertas kertas, bool rebah) {
  return {.halaman = halaman(kertas, rebah),
          .kepala = twip(rebah ? 1650 : 1200),
          .kaki = twip(rebah ? 850 : 1050)};
}

}  // namespace

bool TemplatDocx::berkop() const {
  return std::any_of(rujukan.begin(), rujukan.end(), [](const Rujukan& satu) {
    return satu.unsur == "headerReference" && satu.tipe == "first";
  });
}

TemplatDocx templat_tetap(Kertas kertas) {
  TemplatDocx templat;
  templat.tegak = halaman_tetap(kertas, false);
  templat.rebah = halaman_tetap(kertas, true);
  templat.styles = styles_xml(twip(templat.tegak.halaman.lebar_isi()));
  return templat;
}

Result<TemplatDocx> baca_templat(std::string_view /*bytes*/) {
  return Error{Kind::Invalid, "Templat belum didukung."};
}

}  // namespace laras::render
