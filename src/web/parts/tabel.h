#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "web/html.h"

namespace laras::web {

/// How wide a cell is where rows become cards on a phone.
enum class LebarKartu { Satu, Dua, Penuh };

struct Kolom {
  std::string judul;
  bool angka = false;        ///< right aligned, digits below each other
  bool judul_samar = false;  ///< heading for readers of the text only
  LebarKartu kartu = LebarKartu::Satu;
  std::string urut = {};         ///< link that sorts by it; empty: cannot be sorted by
  std::string urutan_kini = {};  ///< `ascending`, `descending` where the table is sorted by it
};

struct Sel {
  Html isi;
  int baris = 1;  ///< rows it spans
};

struct BarisTabel {
  std::vector<Sel> sel;    ///< the first is the row's heading unless `sambungan`
  std::string kelas = {};  ///< `l1` of a tree
  bool sambungan = false;  ///< goes on below a heading that spans rows: has no cell for it
  std::string id = {};     ///< anchor
};

struct Tabel {
  std::string judul;          ///< caption; says what the table is
  bool judul_tampak = false;  ///< else for readers of the text only, the heading above says it
  std::vector<Kolom> kolom;
  std::vector<BarisTabel> baris;
  std::vector<BarisTabel> kaki = {};  ///< totals
  bool kartu = true;                  ///< rows become cards below 768 px
  std::string kelas = {};             ///< further classes: `pohon`
  bool mengalir = false;              ///< further rows come by mengalir(), behind these
};

/// A table with scope on its headings. REQUIRES: each row has one cell a column, but for those
/// that a cell above spans.
Html tabel(const Tabel& tabel);
/// One of its rows by itself, where rows are made piece by piece.
Html baris_tabel(const Tabel& tabel, const BarisTabel& baris);

/// Plain text as a cell.
Sel sel(std::string_view teks);

}  // namespace laras::web
