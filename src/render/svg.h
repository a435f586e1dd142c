#pragma once

#include <string>
#include <string_view>

#include "naskah/gambar.h"
#include "render/kanvas.h"
#include "render/tulis_html.h"

namespace laras::render {

/// A canvas that writes SVG elements with presentation attributes only.
class KanvasSvg final : public Kanvas {
 public:
  /// `id` distinguishes this drawing's own names within a page.
  explicit KanvasSvg(std::string id) : id_(std::move(id)) {}

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

  std::string id_;
  TulisHtml w_;
  bool berarsir_ = false;
};

/// A figure as inline SVG, 160 mm wide, 252 mm if it lies on a landscape page. `id` makes its
/// inner names distinct on the page; `alt` becomes the description.
std::string svg(const naskah::Gambar& gambar, const std::string& id);

}  // namespace laras::render
