#pragma once

#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

#include "naskah/gambar.h"
#include "render/pdf_huruf.h"

namespace laras::render {

// The pages of a PDF as data: what stands where, and which part of the structure it belongs to.

/// Structure node of what is not part of the text: rules, page heads, repeated heads.
inline constexpr int kArtefak = -1;

/// One line of a text; `x` is the text's left edge, `y` the base line.
struct UnsurTeks {
  Teks teks;
  int baris = 0;
  int x = 0;
  int y = 0;
  int simpul = kArtefak;
};

/// A filled rectangle: tint or rule; hatched and framed where `arsir`.
struct UnsurIsi {
  int x = 0;
  int y = 0;
  int lebar = 0;
  int tinggi = 0;
  Tinta warna = Tinta::Tanpa;
  bool arsir = false;
};

/// A rule of dots between an entry of the contents and its page.
struct UnsurTitik {
  int x = 0;
  int y = 0;
  int lebar = 0;
};

struct UnsurGambar {
  const naskah::Gambar* gambar = nullptr;
  int x = 0;
  int y = 0;
  int simpul = kArtefak;
};

using Unsur = std::variant<UnsurTeks, UnsurIsi, UnsurTitik, UnsurGambar>;

/// A place that leads to a destination.
struct Tautan {
  int x = 0;
  int y = 0;
  int lebar = 0;
  int tinggi = 0;
  int simpul = kArtefak;  ///< its Link node
  std::string tujuan;
};

struct Lembar {
  bool rebah = false;
  bool romawi = false;
  bool berkepala = true;  ///< page head; not on a page with kop
  bool berkaki = true;    ///< page foot; not on the cover
  int nomor = 0;
  std::string bab = {};  ///< right half of the page head
  std::vector<Unsur> unsur = {};
  std::vector<Tautan> tautan = {};
};

/// A place in the document; the page is an index.
struct Tempat {
  int lembar = 0;
  int y = 0;
};

/// A node of the structure tree. Children stand in the order of their making.
struct SimpulStruktur {
  std::string jenis;  ///< PDF name: H1, P, Table ...
  int induk = 0;
  std::string alt = {};
  int baris = 1;             ///< RowSpan of a cell
  int kolom = 1;             ///< ColSpan
  std::string lingkup = {};  ///< Scope of a head: Row or Column
  std::string penanda = {};  ///< ListNumbering of a list
};

struct ButirKerangka {
  std::string judul;
  std::string tujuan;
  int tingkat = 0;
};

/// The whole document, laid out.
struct Cetakan {
  std::vector<Lembar> lembar = {};
  std::vector<SimpulStruktur> struktur = {{"Document", 0}};
  std::unordered_map<std::string, Tempat> tujuan = {};
  std::vector<ButirKerangka> kerangka = {};

  /// A new node below `induk`; returns its index.
  int simpul(int induk, std::string jenis) {
    struktur.push_back({std::move(jenis), induk});
    return static_cast<int>(struktur.size()) - 1;
  }
};

/// `iv` or `27`.
std::string nomor_halaman(const Lembar& lembar);

}  // namespace laras::render
