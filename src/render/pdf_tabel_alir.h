#pragma once

#include "base/result.h"
#include "naskah/tabel.h"
#include "render/pdf_alir.h"

namespace laras::render {

/// Lays a table onto the pages: caption, head, rows, notes. The head is repeated on each page,
/// groups stay together as far as they fit a page, and the last rows stay with the notes and with
/// `ekor` units of what follows. `simpul` is the node it goes below. Fails as ukur_tabel.
Result<void> alirkan_tabel(KonteksPdf& k, Pengalir& alir, const naskah::Tabel& tabel, int simpul,
                           int ekor);

/// Notes as pieces, labels hanging.
std::vector<Potongan> potongan_catatan(
    KonteksPdf& k, const std::vector<std::pair<std::string, std::string>>& catatan, int lebar,
    int simpul);

}  // namespace laras::render
