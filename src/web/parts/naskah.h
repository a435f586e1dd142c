#pragma once

#include <vector>

#include "naskah/naskah.h"
#include "web/html.h"

namespace laras::web {

/// Paragraphs, lists and headings of a document as they read; other blocks are left out. Headings
/// begin below the h2 of a panel.
Html naskah_html(const std::vector<naskah::Blok>& blok);

}  // namespace laras::web
