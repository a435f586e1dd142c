#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "render/kertas.h"
#include "render/pdf_ruas.h"

namespace laras::render {

/// A PDF whose structure is still flat: one element a stretch of text, in the order of drawing.
struct PdfMentah {
  std::string isi;
  std::vector<int> daun;  ///< the structure node that each element belongs to
};

/// Draws the pages. Fails with Unavailable where cairo cannot write.
Result<PdfMentah> lukis_pdf(const KonteksPdf& k, Kertas kertas);

/// Gives the PDF its structure tree, language, title bar, page labels, links, outline and a fixed
/// identity. Fails with Bug where the PDF is not as it was drawn.
Result<std::string> lengkapi_pdf(const KonteksPdf& k, Kertas kertas, const PdfMentah& mentah);

}  // namespace laras::render
