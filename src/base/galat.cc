#include "base/galat.h"

namespace laras {

Error cannot_read(std::string where, std::string detail) {
  return {Kind::Unavailable, "Berkas tidak dapat dibaca. Periksa nama dan hak aksesnya.",
          std::move(where), std::move(detail)};
}

Error cannot_write(std::string where, std::string detail) {
  return {Kind::Unavailable,
          "Tidak dapat menulis di sini. Periksa hak akses dan sisa ruang penyimpanannya.",
          std::move(where), std::move(detail)};
}

}  // namespace laras
