#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "naskah/naskah.h"
#include "render/asal.h"
#include "render/html_id.h"
#include "render/tulis_html.h"

namespace laras::render {

/// What the parts of one HTML document share while it is written.
struct KonteksHtml {
  explicit KonteksHtml(const naskah::Naskah& isi) : naskah(isi), id(isi), asal(isi, id) {}

  const naskah::Naskah& naskah;
  DaftarId id;
  DaftarAsal asal;
  TulisHtml w = {};
  int tabel_ke = 0;
  std::set<int> lebar = {};     ///< widths of columns used, in tenths of a percent
  std::vector<int> judul = {};  ///< levels of the headings that are open
  std::unordered_set<std::size_t> bertanda = {};  ///< entries that a sentence has led to already
  std::unordered_set<std::string> label = {};     ///< names of regions given so far
};

/// A heading of a level from 2 on. It prints as h2 to h6, one below the heading it stands under,
/// so that no level is skipped and equal levels look alike.
void buka_judul(KonteksHtml& k, int tingkat, Raw atribut);
void tutup_judul(KonteksHtml& k);

/// Text with a place to break after each slash.
void tulis_terpenggal(TulisHtml& w, std::string_view teks);

/// Runs of a sentence: words, figures as links to their derivation, references as links. In the
/// narrow columns of a table (`sempit`) words may break after a slash.
void tulis_ruas(KonteksHtml& k, const std::vector<naskah::Ruas>& isi, bool sempit = false);

/// Opens the scrolling region around a table or figure. Names of regions are made distinct.
void buka_gulir(KonteksHtml& k, Raw kelas, const std::string& label);

/// Notes below a table or figure.
void tulis_catatan(KonteksHtml& k, const std::vector<std::pair<std::string, std::string>>& catatan);

void tulis_tabel(KonteksHtml& k, const naskah::Tabel& tabel);
void tulis_gambar(KonteksHtml& k, const naskah::Gambar& gambar);
/// Blocks in their order. A heading with the few paragraphs that lead to a landscape table or
/// figure goes onto its page.
void tulis_blok(KonteksHtml& k, const std::vector<naskah::Blok>& isi);

/// The panel behind a figure in a cell: `<dl>` with formula, operands, period, evidence.
void tulis_panel(KonteksHtml& k, const SimpulAsal& simpul);
/// The closing section with one entry a distinct derivation. Nothing if there are no figures.
void tulis_asal(KonteksHtml& k);

/// Contents as nested lists of links.
void tulis_daftar_isi(KonteksHtml& k);
/// Lists of tables and of figures.
void tulis_daftar_tabel(KonteksHtml& k);
void tulis_daftar_gambar(KonteksHtml& k);

}  // namespace laras::render
