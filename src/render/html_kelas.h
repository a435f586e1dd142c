#pragma once

#include "naskah/tabel.h"
#include "render/tulis_html.h"

namespace laras::render {

/// Classes of the embedded style sheet. Those of a cell are parts of one `class` value: that of
/// the column comes first, the others begin with a space.
Raw kelas_kolom(naskah::JenisSel jenis);
Raw kelas_keadaan(const Angka& angka);
Raw kelas_tanda(naskah::Tanda tanda);
Raw kelas_kepadatan(naskah::Kepadatan kepadatan);
/// A whole attribute with a space before it, or nothing.
Raw kelas_baris(naskah::TingkatBaris tingkat);
/// The state mark's word for those who do not see it; the mark is drawn by the style sheet.
Raw kata_tanda(naskah::Tanda tanda);

}  // namespace laras::render
