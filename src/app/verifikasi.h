#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "base/result.h"

namespace laras::app {

struct HasilVerifikasi {
  Errors rusak;  ///< What does not hold: event or subject, and what to do. Empty: all holds.
  std::string instansi;
  std::int64_t peristiwa = 0;  ///< Events in the chain.
  std::int64_t terhapus = 0;   ///< Details whose text was erased; the chain holds without them.
  std::string kepala;          ///< Digest of the last event.
  std::int64_t setelah_kepala = 0;  ///< Events after the head that was given.
};

/// Recomputes the audit chain from its first event, its signatures and details, and compares the
/// rows of every subject with what the chain last said of them, and the bytes of issued documents
/// with their digests. `kepala`: a digest printed on an issued document, which must be in the
/// chain; empty for none. Fails with NotFound or Unavailable where the data cannot be read.
Result<HasilVerifikasi> verifikasi(const std::filesystem::path& data, const std::string& kepala);

}  // namespace laras::app
