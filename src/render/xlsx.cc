#include "render/xlsx.h"

namespace laras::render {

Result<std::string> xlsx(const naskah::Naskah& /*naskah*/, Kertas /*kertas*/) {
  return Error{Kind::Bug, "Bentuk ini belum tersedia."};
}

}  // namespace laras::render
