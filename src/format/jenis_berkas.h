#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace laras::format {

/// What a file is by its content, whatever it is called.
struct JenisBerkas {
  std::string mime;     ///< `application/pdf`
  std::string akhiran;  ///< `pdf`
  std::string sebutan;  ///< "PDF"
};

/// PDF, JPEG, PNG, DOCX or XLSX: what libmagic says of the first bytes and what the file's own
/// structure (its end, its parts) says must agree. Fails with Invalid for anything else: what it is
/// not and what to do; with Unavailable where the file cannot be read.
Result<JenisBerkas> jenis_berkas(const std::filesystem::path& berkas, std::string_view nama);

}  // namespace laras::format
