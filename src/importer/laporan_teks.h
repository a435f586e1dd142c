#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace laras::importer {

/// Text of a file as UTF-8, whatever it was written in.
struct TeksLaporan {
  std::string teks = {};
  std::string catatan = {};  ///< where the encoding had to be guessed; else empty
};

/// Reads UTF-8 (with or without byte order mark), UTF-16 with its mark, and takes anything else
/// for Windows-1252, which office programs still write. Fails with Invalid where a NUL shows that
/// it is no text.
Result<TeksLaporan> baca_teks(std::string_view bytes);

}  // namespace laras::importer
