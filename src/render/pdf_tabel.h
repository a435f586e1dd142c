#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/result.h"
#include "naskah/tabel.h"
#include "render/kisi.h"
#include "render/pdf_ruas.h"

namespace laras::render {

/// Type and spaces of a density.
struct UkuranTabel {
  Huruf huruf = {};
  int sela_x = 0;  ///< padding at the sides of a cell
  int sela_y = 0;  ///< padding above and below
};
UkuranTabel ukuran_tabel(naskah::Kepadatan kepadatan);

/// A line of a cell: where it stands below the cell's top edge and from the table's left edge.
struct BarisSel {
  Teks teks;
  int baris = 0;
  int x = 0;
  int y = 0;              ///< top of the line, from the top of the cell's text
  int simpul = kArtefak;  ///< of its paragraph; kArtefak: that of the cell
};

/// A cell, measured.
struct SelUkur {
  std::vector<BarisSel> baris = {};
  int tinggi = 0;  ///< of the text
  Tinta latar = Tinta::Tanpa;
  int simpul = kArtefak;
  bool berulang = false;  ///< a name or number, repeated where its row is split
};

/// A table of which every text is set and every height known.
struct TabelUkur {
  TabelUkur(const naskah::Tabel& isi) : tabel(isi), kisi(isi) {}

  const naskah::Tabel& tabel;
  Kisi kisi;
  UkuranTabel ukuran = {};
  std::vector<int> x = {};  ///< left edges of the columns, then the right edge of the last
  std::vector<std::vector<SelKepala>> kepala = {};
  std::vector<std::vector<SelUkur>> sel_kepala = {};
  std::vector<int> tinggi_kepala = {};
  std::vector<SelUkur> sel_nomor = {};  ///< column numbers of a form
  int tinggi_nomor = 0;
  std::vector<std::vector<SelUkur>> sel = {};
  std::vector<int> tinggi = {};
  std::vector<int> sumbu = {};  ///< the comma axis of each column of figures, else -1
  int simpul = kArtefak;

  int lebar() const { return x.back(); }
  int tinggi_seluruh_kepala() const;
};

/// Sets the table in the given width, in its own density or the next that holds every word.
/// Fails with Invalid, naming the column, where even the smallest type does not.
/// `simpul` is the node that the table goes below.
Result<TabelUkur> ukur_tabel(KonteksPdf& k, const naskah::Tabel& tabel, int simpul);

/// Rows of a table on one page; of a split row only the lines from `dari` before `sampai`.
struct Irisan {
  std::size_t baris_awal = 0;
  std::size_t baris_akhir = 0;  ///< after the last
  std::vector<int> dari = {};   ///< first line of each cell of the one split row; empty: all
  std::vector<int> sampai = {};
  int tinggi_tambahan = 0;  ///< added to the last row for a merged cell's repeated text
  bool akhir = false;       ///< ends the table
};

/// Height of the rows on the page.
int tinggi_irisan(const TabelUkur& tabel, const Irisan& irisan);

/// What is drawn goes into a piece of the page, from its top left corner.
struct Bidang {
  std::vector<Unsur> unsur = {};
  std::vector<Tautan> tautan = {};
};

/// Draws the head at `y`, as an artefact where it is repeated; returns its lower edge.
int lukis_kepala(const KonteksPdf& k, const TabelUkur& tabel, int y, bool ulang, Bidang& bidang);
/// Draws rows at `y`; returns their lower edge.
int lukis_irisan(const KonteksPdf& k, const TabelUkur& tabel, const Irisan& irisan, int y,
                 Bidang& bidang);

/// The column that names programmes and activities: headed so, else the first of text.
std::size_t kolom_program(const naskah::Tabel& tabel);

}  // namespace laras::render
