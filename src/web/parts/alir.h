#pragma once

#include "web/html.h"
#include "web/response.h"

namespace laras::web {

/// Stands in a page where pieces shall go: hand it to `<<`.
Html tempat_alir();

/// The page with its pieces in that place, sent as they are made, so that a long table needs the
/// memory of one piece. `isi` returns an empty piece at its end. REQUIRES: the page is text and has
/// the place once; without it nothing but the page is sent.
Response mengalir(Response halaman, Stream isi);

}  // namespace laras::web
