#pragma once

#include <cstddef>

#include "naskah/tabel.h"
#include "render/docx_konteks.h"
#include "render/docx_sumbu.h"

namespace laras::render {

/// A cell with what decides its looks.
struct SelDocx {
  const naskah::Sel& sel;
  naskah::JenisSel jenis = naskah::JenisSel::Teks;
  naskah::TingkatBaris tingkat = naskah::TingkatBaris::Biasa;
  naskah::Kepadatan kepadatan = naskah::Kepadatan::Biasa;
  SumbuKolom sumbu = {};
  int lebar = 0;  ///< without padding, 1/100 mm
  std::size_t banyak_kolom = 1;
  bool lanjut = false;  ///< stays with the row below
};

/// The paragraphs of a cell; at least one.
void tulis_sel(KonteksDocx& k, const SelDocx& sel);

}  // namespace laras::render
