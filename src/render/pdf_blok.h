#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "render/pdf_alir.h"

namespace laras::render {

/// Blocks in their order below a node of the structure. A heading with the few paragraphs that
/// lead to a landscape table or figure goes onto its page. Fails as alirkan_tabel.
Result<void> alirkan_blok(KonteksPdf& k, Pengalir& alir, const std::vector<naskah::Blok>& isi,
                          int simpul);

/// A text as pieces of one line each, set so that neither its first nor its last line stands alone
/// on a page. `x` is its left edge.
std::vector<Potongan> potongan_teks(const KonteksPdf& k, const Teks& teks, int x, int sela,
                                    int simpul);
/// A heading: it stays with the two lines after it.
std::vector<Potongan> potongan_judul(KonteksPdf& k, const Teks& teks, int sela, int sesudah,
                                     int simpul);

/// The type of running text, `skala` hundredths of its size.
Huruf huruf_naskah(int skala = 100);

/// Blocks that have a look of their own.
Potongan potongan_kop(KonteksPdf& k, const naskah::Kop& kop, int lebar, int simpul);
Potongan potongan_ttd(KonteksPdf& k, const naskah::BlokTtd& blok, int lebar, int simpul);
std::vector<Potongan> potongan_identitas(KonteksPdf& k, const naskah::Identitas& identitas,
                                         int lebar, int simpul);
Potongan potongan_rumus(KonteksPdf& k, const naskah::Rumus& rumus, int lebar, int simpul);
std::vector<Potongan> potongan_gambar(KonteksPdf& k, const naskah::Gambar& gambar, int lebar,
                                      int simpul);

}  // namespace laras::render
