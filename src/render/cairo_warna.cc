#include "render/cairo_warna.h"

#include <cairo.h>

#include <charconv>

namespace laras::render {

void pakai_warna(_cairo* cairo, Tinta tinta) {
  const std::string_view css = warna_css(tinta);
  unsigned rgb = 0;
  std::from_chars(css.data() + 1, css.data() + css.size(), rgb, 16);
  cairo_set_source_rgb(cairo, (rgb >> 16) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
}

}  // namespace laras::render
