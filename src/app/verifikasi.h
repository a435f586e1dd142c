#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
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
  std::int64_t dihitung = 0;        ///< Events recomputed for this answer.
};

/// What was proven once, so that the next proof may begin behind it.
struct RantaiTerbukti {
  std::int64_t nomor = 0;                  ///< Last event of the proven part.
  std::string sidik;                       ///< Its digest.
  std::int64_t terhapus = 0;               ///< As HasilVerifikasi::terhapus, in the proven part.
  std::map<std::string, std::string> isi;  ///< Digest of each subject's rows after it.
  std::set<std::string> berkas;            ///< Digests of kept files whose bytes were read.
};

class Workspace;

/// Recomputes the audit chain from its first event, its signatures and details, and compares the
/// rows of every subject with what the chain last said of them, and the bytes of issued documents
/// with their digests. `kepala`: a digest printed on an issued document, which must be in the
/// chain; empty for none. Fails with NotFound or Unavailable where the data cannot be read.
Result<HasilVerifikasi> verifikasi(const std::filesystem::path& data, const std::string& kepala);

/// The same, but only of what came since it last held: events and issued bytes behind the proven
/// head, which must still be in its place, and all rows of the office. What somebody changed before
/// that head behind the program's back is found by verifikasi() alone. The first one after the
/// start proves everything.
Result<HasilVerifikasi> verifikasi_lanjutan(Workspace& workspace);

}  // namespace laras::app
