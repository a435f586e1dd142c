#include "render/pdf.h"

#include "render/pdf_lukis.h"
#include "render/pdf_susun.h"

namespace laras::render {

Result<std::string> pdf(const naskah::Naskah& naskah, Kertas kertas) {
  KonteksPdf k(naskah);
  LARAS_CHECK(susun_halaman(k, kertas));
  LARAS_TRY(const PdfMentah mentah, lukis_pdf(k, kertas));
  return lengkapi_pdf(k, kertas, mentah);
}

}  // namespace laras::render
