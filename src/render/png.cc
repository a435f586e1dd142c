#include "render/png.h"

#include <cairo.h>

#include <memory>

#include "render/gambar.h"
#include "render/kanvas_cairo.h"

namespace laras::render {
namespace {

constexpr int kTepi = 30;  // so that lines on the edge keep their whole width

cairo_status_t tambah(void* ke, const unsigned char* data, unsigned banyak) {
  static_cast<std::string*>(ke)->append(reinterpret_cast<const char*>(data), banyak);
  return CAIRO_STATUS_SUCCESS;
}

int pixel(int ratusan, int per_inci) { return (ratusan * per_inci + 2539) / 2540; }

Error tak_tergambar(cairo_status_t keadaan) {
  return {Kind::Unavailable, "Gambar tidak dapat dibuat. Tutup aplikasi lain, lalu ulangi.", "",
          cairo_status_to_string(keadaan)};
}

}  // namespace

UkuranGambar ukuran_cetak(const naskah::Gambar& gambar) {
  return {lebar_gambar(gambar) + 2 * kTepi, tinggi_gambar(gambar) + 2 * kTepi};
}

UkuranGambar ukuran_png(const naskah::Gambar& gambar, int per_inci) {
  const UkuranGambar cetak = ukuran_cetak(gambar);
  return {pixel(cetak.lebar, per_inci), pixel(cetak.tinggi, per_inci)};
}

Result<std::string> png(const naskah::Gambar& gambar, int per_inci) {
  const UkuranGambar ukuran = ukuran_png(gambar, per_inci);
  const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> kertas(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, ukuran.lebar, ukuran.tinggi),
      cairo_surface_destroy);
  const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> cairo(cairo_create(kertas.get()),
                                                                 cairo_destroy);
  cairo_set_source_rgb(cairo.get(), 1, 1, 1);
  cairo_paint(cairo.get());
  cairo_scale(cairo.get(), per_inci / 72.0, per_inci / 72.0);
  cairo_translate(cairo.get(), kTepi * 72.0 / 2540.0, kTepi * 72.0 / 2540.0);
  {
    KanvasCairo kanvas(cairo.get());
    lukis(kanvas, gambar);
  }
  std::string hasil;
  cairo_status_t keadaan = cairo_status(cairo.get());
  if (keadaan == CAIRO_STATUS_SUCCESS) {
    keadaan = cairo_surface_write_to_png_stream(kertas.get(), tambah, &hasil);
  }
  if (keadaan != CAIRO_STATUS_SUCCESS) {
    return tak_tergambar(keadaan);
  }
  return hasil;
}

}  // namespace laras::render
