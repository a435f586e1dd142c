#include "render/docx.h"

namespace laras::render {

Result<std::string> docx(const naskah::Naskah& /*naskah*/, const PilihanDocx& /*pilihan*/) {
  return Error{Kind::Bug, "Bentuk ini belum tersedia."};
}

}  // namespace laras::render
