#include "render/pdf.h"

namespace laras::render {

Result<std::string> pdf(const naskah::Naskah& /*naskah*/, Kertas /*kertas*/) {
  return Error{Kind::Bug, "Bentuk ini belum tersedia."};
}

}  // namespace laras::render
