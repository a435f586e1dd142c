#pragma once

#include "render/kanvas.h"

struct _cairo;  // NOLINT(bugprone-reserved-identifier): cairo_t

namespace laras::render {

/// The ink becomes the source of what is drawn next.
void pakai_warna(_cairo* cairo, Tinta tinta);

}  // namespace laras::render
