#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "render/kanvas.h"

struct _cairo;  // NOLINT(bugprone-reserved-identifier): cairo_t

namespace laras::render {

/// A canvas that draws with cairo, in Liberation Sans. The unit of the cairo context at its making
/// is the point; the figure's corner lies at (0, 0) of that context.
class KanvasCairo final : public Kanvas {
 public:
  /// `cairo` is only borrowed and must outlive the canvas; its matrix is as before between calls.
  explicit KanvasCairo(_cairo* cairo);
  ~KanvasCairo() override;
  KanvasCairo(const KanvasCairo&) = delete;
  KanvasCairo& operator=(const KanvasCairo&) = delete;

  void garis(const std::vector<Titik>& titik, const Gores& gores) override;
  void kotak(const Kotak& kotak, Tinta isi, const Gores& gores) override;
  void kotak_arsir(const Kotak& kotak, Tinta warna) override;
  void poligon(const std::vector<Titik>& titik, Tinta isi, const Gores& gores) override;
  void lingkaran(Titik pusat, int jari, Tinta isi, const Gores& gores) override;
  void teks(Titik titik, std::string_view teks, const GayaTeks& gaya) override;

 private:
  struct Penulis;

  void jalur(const std::vector<Titik>& titik);
  void isi_dan_gores(Tinta isi, const Gores& gores);

  _cairo* cairo_;
  std::unique_ptr<Penulis> penulis_;
};

}  // namespace laras::render
