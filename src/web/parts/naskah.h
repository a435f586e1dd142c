#pragma once

#include <vector>

#include "naskah/naskah.h"
#include "web/html.h"

namespace laras::web {

/// A table of a document as one of the page; cells that belong to the one above are joined. Without
/// `berjudul` its title is for readers of the text only, the heading above says it.
Html tabel_naskah(const naskah::Tabel& tabel, bool berjudul = true);

/// Blocks as they read; drawn figures are left out.
Html blok_naskah(const std::vector<naskah::Blok>& blok);

/// The words of a document without a cover, in their order: what one reads before one signs. Drawn
/// figures are left out.
Html isi_naskah(const naskah::Naskah& naskah);

}  // namespace laras::web
