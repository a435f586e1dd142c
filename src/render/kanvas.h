#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/tinta.h"

namespace laras::render {

// Drawing measures are whole hundredths of a millimetre; y grows downwards.

struct Titik {
  int x = 0;
  int y = 0;
};

struct Gores {
  Tinta warna = Tinta::Hitam;
  int tebal = 20;
  bool putus = false;  ///< dashed
};

/// A rectangle; `sudut` is the radius of its corners.
struct Kotak {
  int x = 0;
  int y = 0;
  int lebar = 0;
  int tinggi = 0;
  int sudut = 0;

  int kanan() const { return x + lebar; }
  int bawah() const { return y + tinggi; }
  int tengah_x() const { return x + lebar / 2; }
  int tengah_y() const { return y + tinggi / 2; }
};

enum class Jangkar { Awal, Tengah, Akhir };

struct GayaTeks {
  int ukuran = 250;
  Jangkar jangkar = Jangkar::Awal;
  Tinta warna = Tinta::Hitam;
  bool tebal = false;
  bool tegak = false;     ///< turned a quarter, read from below
  bool berlatar = false;  ///< with a white rim that keeps it readable over lines
};

/// What figures are drawn on; one back end a format.
class Kanvas {
 public:
  Kanvas() = default;
  Kanvas(const Kanvas&) = delete;
  Kanvas& operator=(const Kanvas&) = delete;
  virtual ~Kanvas() = default;

  /// An open line through the points.
  virtual void garis(const std::vector<Titik>& titik, const Gores& gores) = 0;
  virtual void kotak(const Kotak& kotak, Tinta isi, const Gores& gores) = 0;
  /// A rectangle with slanted lines in that ink, and its outline.
  virtual void kotak_arsir(const Kotak& kotak, Tinta warna) = 0;
  virtual void poligon(const std::vector<Titik>& titik, Tinta isi, const Gores& gores) = 0;
  virtual void lingkaran(Titik pusat, int jari, Tinta isi, const Gores& gores) = 0;
  /// One line of text; `titik` is on its base line.
  virtual void teks(Titik titik, std::string_view teks, const GayaTeks& gaya) = 0;
};

inline constexpr Gores kTanpaGores{Tinta::Tanpa, 0, false};

/// Lines of text one below the other, the block centred in height around `tengah`.
void teks_baris(Kanvas& kanvas, Titik tengah, const std::vector<std::string>& baris,
                const GayaTeks& gaya);
/// Distance of base lines for a size of type.
int jarak_baris(int ukuran);

}  // namespace laras::render
