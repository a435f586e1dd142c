#pragma once

#include <string>
#include <string_view>

#include "naskah/gambar.h"
#include "render/kanvas.h"
#include "render/tulis_html.h"

namespace laras::render {

/// Who says which colour an ink has: the drawing itself, or the style sheet of the page around it.
enum class WarnaSvg { Sendiri, Kelas };

/// A canvas that writes SVG elements with presentation attributes only. With WarnaSvg::Kelas inks
/// are classes (`i-biru` as filling, `g-biru` as line) and type is that of the page.
class KanvasSvg final : public Kanvas {
 public:
  /// `id` distinguishes this drawing's own names within a page.
  explicit KanvasSvg(std::string id, WarnaSvg warna = WarnaSvg::Sendiri)
      : id_(std::move(id)), warna_(warna) {}

  void garis(const std::vector<Titik>& titik, const Gores& gores) override;
  void kotak(const Kotak& kotak, Tinta isi, const Gores& gores) override;
  void kotak_arsir(const Kotak& kotak, Tinta warna) override;
  void poligon(const std::vector<Titik>& titik, Tinta isi, const Gores& gores) override;
  void lingkaran(Titik pusat, int jari, Tinta isi, const Gores& gores) override;
  void teks(Titik titik, std::string_view teks, const GayaTeks& gaya) override;

  /// The whole `<svg>`: an image with title and description for those who do not see it.
  std::string selesai(int lebar, int tinggi, std::string_view judul, std::string_view uraian) const;

 private:
  void titik_titik(const std::vector<Titik>& titik);
  void isi_dan_gores(Tinta isi, const Gores& gores);
  void kelas(Tinta isi, const Gores& gores, std::string_view lain = {});

  std::string id_;
  WarnaSvg warna_;
  TulisHtml w_;
  bool berarsir_ = false;
};

/// A figure as inline SVG, 160 mm wide, 252 mm if it lies on a landscape page. `id` makes its
/// inner names distinct on the page; `alt` becomes the description.
std::string svg(const naskah::Gambar& gambar, const std::string& id);

/// The trend as inline SVG for a page whose style sheet names the colours: `lebar` hundredths of
/// a millimetre wide.
std::string svg_berkelas(const naskah::Gambar& gambar, const naskah::GrafikTren& grafik,
                         const std::string& id, int lebar);
/// The same of absorption by program.
std::string svg_berkelas(const naskah::Gambar& gambar, const naskah::GrafikPenyerapan& grafik,
                         const std::string& id, int lebar);

}  // namespace laras::render
