#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/angka.h"
#include "base/cetak.h"
#include "naskah/ruas.h"

namespace laras::naskah {

/// How a cell continues its neighbours. Every row of a table has one cell a column; cells that a
/// merge swallows are kept, empty, and say so.
enum class Gabung {
  Tidak,
  Atas,  ///< belongs to the cell above
  Kiri,  ///< belongs to the cell to the left
};

/// State mark beside a capaian; never the only bearer of the state.
enum class Tanda { Tiada, Melampaui, Sesuai, BelumMencapai };

/// A paragraph of a text cell after the first, or an item of a list in it.
struct Alinea {
  std::string penanda = {};  ///< `-` or `2.` of a list item; empty for a paragraph
  std::vector<Ruas> isi = {};
};

/// One cell: a figure, or text (a first paragraph in `isi`, more in `alinea`).
struct Sel {
  std::vector<Ruas> isi = {};       ///< text cells; empty for figures and blanks
  std::vector<Alinea> alinea = {};  ///< what follows, or a list that begins the cell
  std::optional<Angka> angka = {};  ///< figure cells
  Cetak cara = {};                  ///< how the figure prints
  std::string sebagai = {};         ///< printed instead of the number: a letter, a range
  std::string sesudah = {};         ///< words after the figure: " (efisiensi tercapai)"
  Gabung gabung = Gabung::Tidak;
  Tanda tanda = Tanda::Tiada;
  bool tebal = false;

  /// What is printed: the figure by `cara` with `sesudah`, or the plain text; "" when merged.
  std::string tercetak() const;
};

Sel sel_teks(std::string teks);
Sel sel_tebal(std::string teks);
Sel sel_angka(Angka angka, Cetak cara);
Sel sel_kosong();
Sel sel_gabung_atas();
Sel sel_gabung_kiri();

/// The figure of a cell in a sentence: its letter, range or phrase where it prints as one.
/// REQUIRES: sel.angka.
Ruas ruas(const Sel& sel);

/// What a column holds and so how it is aligned (document rules, "Columns of every table").
enum class JenisSel { Teks, TeksPendek, Kode, Cacah, Desimal, Persen, Uang, Campuran };

struct KolomTabel {
  std::string kepala;  ///< as published, groups joined: `Tahun 2021 / Target`
  JenisSel jenis = JenisSel::Teks;
  int lebar = 0;  ///< in 0,1 mm, a hint for print; 0: by content
};

/// What a row is in the tree, for tints and indents.
enum class TingkatBaris { Biasa, Sasaran, Program, Kegiatan, SubKegiatan, Total };

struct BarisTabel {
  std::vector<Sel> sel;
  TingkatBaris tingkat = TingkatBaris::Biasa;
  /// True: this row continues the group of the row before (a further indikator of one node).
  bool lanjutan = false;
};

enum class Kepadatan { Longgar, Biasa, Padat, Rapat, Sempit };

/// A published table. `id` is stable for machines, `nomor` is what is printed.
struct Tabel {
  std::string id;
  std::string nomor;
  std::string judul;
  std::string bagian = {};  ///< name of a part under one number: "Sebelum perubahan Renstra"
  std::vector<KolomTabel> kolom = {};
  std::vector<BarisTabel> baris = {};
  std::string rumus = {};  ///< the rule and rounding used, printed below
  std::vector<std::string> catatan = {};
  std::string sumber = {};  ///< documents and dates
  bool rebah = false;       ///< landscape
  bool formulir = false;    ///< full grid and a row of column numbers
  /// Printed column numbers of a form (6.1 skips 4); empty: 1..n where `formulir`.
  std::vector<std::string> nomor_kolom = {};
  Kepadatan kepadatan = Kepadatan::Biasa;
};

}  // namespace laras::naskah
