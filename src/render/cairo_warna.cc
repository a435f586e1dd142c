#include "render/cairo_warna.h"

#include <cairo.h>

namespace laras::render {

void pakai_warna(_cairo* cairo, Tinta tinta) {
  const unsigned rgb = warna_rgb(tinta);
  cairo_set_source_rgb(cairo, (rgb >> 16) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
}

}  // namespace laras::render
