#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "naskah/tabel.h"

namespace laras::render {

/// One style of ours: its id, its name in the file (English for those that Word knows and shows in
/// the language of its user) and the whole `w:style` element.
struct GayaDocx {
  std::string id;
  std::string nama;
  std::string xml;
};

/// Every style that a document of ours uses, ones that others are based on first. `lebar` is the
/// width of the text on a portrait page in twips: page numbers of contents stand at its end.
std::vector<GayaDocx> gaya_docx(int lebar);

/// The whole `styles.xml` with these styles.
std::string styles_xml(int lebar);

/// The paragraph style of a cell for a density: `SelTeks`, `SelTeksPadat`. `dasar` is SelTeks,
/// SelAngka, SelTengah or KepalaTabel.
std::string gaya_sel(std::string_view dasar, naskah::Kepadatan kepadatan);

}  // namespace laras::render
