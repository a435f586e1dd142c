#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "render/kanvas.h"

struct _cairo;  // NOLINT(bugprone-reserved-identifier): cairo_t

namespace laras::render {

// Lengths of the PDF's layout are whole Pango units, 1/1024 point; y grows downwards.

/// From hundredths of a millimetre.
constexpr int dari_mm(int ratusan) {
  return static_cast<int>(static_cast<std::int64_t>(ratusan) * 73728 / 2540);
}
/// From hundredths of a point.
constexpr int dari_pt(int ratusan) {
  return static_cast<int>(static_cast<std::int64_t>(ratusan) * 1024 / 100);
}

/// Type faces: URW Bookman, Liberation Sans and its narrow sister.
enum class Muka { Naskah, Tabel, Sempit };

struct Huruf {
  Muka muka = Muka::Naskah;
  int ukuran = dari_pt(1050);
  int jarak = dari_pt(1491);  ///< from one base line to the next
  bool tebal = false;
  bool miring = false;
  Tinta warna = Tinta::Hitam;
  bool berspasi = false;  ///< ends with a space of no width, where more of the same part follows
};

/// Words of one look inside a text.
struct Span {
  std::string teks;
  bool tebal = false;
  bool miring = false;
  Tinta warna = Tinta::Tanpa;  ///< Tanpa: as the text
  int simpul = -1;             ///< structure node of its own; -1: that of the text
};

enum class Rata { Kiri, Tengah, Kanan, KiriKanan };

/// A text set in lines, shaped once and drawn any number of times.
class Tertata {
 public:
  struct Isi;

  explicit Tertata(std::unique_ptr<Isi> isi);
  ~Tertata();
  Tertata(const Tertata&) = delete;
  Tertata& operator=(const Tertata&) = delete;

  int banyak_baris() const;
  /// Height of the lines together.
  int tinggi() const { return banyak_baris() * jarak(); }
  int jarak() const;
  /// From a line's top to its base line.
  int naik() const;
  /// Width of the widest line.
  int terlebar() const;
  int lebar_baris(int baris) const;
  /// Where the byte at that index stands on the first line, from its left end.
  int posisi(int byte) const;
  /// The words of a line.
  std::string teks_baris(int baris) const;
  /// Reach of the spans with a node of their own on a line, from the text's left edge.
  struct Jangkauan {
    int simpul = 0;
    int dari = 0;
    int sampai = 0;
  };
  std::vector<Jangkauan> jangkauan(int baris) const;

  /// Draws one line with its left edge and base line there. `bagian` is called with the node of
  /// each stretch (-1: the text's own) before it is drawn.
  void lukis(_cairo* cairo, int baris, int x, int y,
             const std::function<void(int simpul)>& bagian) const;

 private:
  std::unique_ptr<Isi> isi_;
};

using Teks = std::shared_ptr<const Tertata>;

/// Sets texts in lines. One for a document.
class Penata {
 public:
  Penata();
  ~Penata();
  Penata(const Penata&) = delete;
  Penata& operator=(const Penata&) = delete;

  /// Lines not wider than `lebar`, broken at spaces and after slashes; a word that is too wide
  /// alone stays whole and makes its line wider. `lebar` < 0: one line.
  Teks tata(const std::vector<Span>& span, const Huruf& huruf, int lebar, Rata rata) const;
  Teks tata(const std::string& teks, const Huruf& huruf, int lebar = -1,
            Rata rata = Rata::Kiri) const;

 private:
  struct Isi;
  std::unique_ptr<Isi> isi_;
};

}  // namespace laras::render
