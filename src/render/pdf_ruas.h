#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "naskah/naskah.h"
#include "render/html_id.h"
#include "render/pdf_halaman.h"

namespace laras::render {

/// What the parts of one PDF share while it is laid out.
struct KonteksPdf {
  explicit KonteksPdf(const naskah::Naskah& isi) : naskah(isi), id(isi) {}

  const naskah::Naskah& naskah;
  DaftarId id;  ///< destinations of parts
  Penata penata = {};
  Cetakan cetakan = {};
  int skala = 100;                                          ///< of running text, in hundredths
  std::unordered_map<int, std::string> tujuan_simpul = {};  ///< destinations of Link nodes
};

/// Runs of a sentence as spans; a reference gets a Link node below `simpul`. With `simpul`
/// kArtefak there are no links.
std::vector<Span> span_ruas(KonteksPdf& k, const std::vector<naskah::Ruas>& isi, int simpul);

/// A line of a text as it goes onto a page, with its links.
void taruh_baris(const KonteksPdf& k, const UnsurTeks& baris, std::vector<Unsur>& unsur,
                 std::vector<Tautan>& tautan);

/// All lines of a text, its top at `y`; returns its lower edge.
int taruh_teks(const Teks& teks, int x, int y, int simpul, std::vector<Unsur>& unsur);

/// Type of captions, and the runs of one: the name navy where there is a number, the title.
Huruf huruf_keterangan();
std::vector<Span> span_keterangan(const std::string& sebutan, const std::string& judul);

/// The text with places to break after dots, for codes that are wider than their column.
std::string penggal_di_titik(const std::string& teks);

}  // namespace laras::render
