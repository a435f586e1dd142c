#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "base/result.h"

namespace laras::app {

struct HasilCadangan {
  std::string instansi;
  std::string kepala;        ///< Head of the audit trail that the backup holds.
  std::uintmax_t besar = 0;  ///< Bytes of the file.
};

/// Writes one state of the whole data folder into one new file, while others go on working; sealed
/// with the passphrase where there is one. Fails with Conflict where the file exists, with NotFound
/// or Unavailable.
Result<HasilCadangan> cadangkan(const std::filesystem::path& data,
                                const std::filesystem::path& tujuan, const std::string& sandi);

/// Whether the file can be opened with a passphrase only.
bool perlu_sandi(const std::filesystem::path& cadangan);

struct PermintaanPulih {
  std::filesystem::path cadangan;
  std::filesystem::path data;
  std::string sandi;
  bool coba = false;  ///< Prove the backup, replace nothing.
};

struct HasilPulih {
  Errors rusak;  ///< Why the backup cannot be trusted; then nothing was replaced.
  std::string instansi;
  std::string waktu;  ///< When the backup was made, UTC.
  std::string kepala_cadangan;
  std::string kepala_hilang;          ///< Head of what was replaced; empty where there was nothing.
  std::string kepala;                 ///< Head after the event of this act.
  std::filesystem::path folder_lama;  ///< Where what was replaced lies now; may be empty.
};

/// Proves a backup (digests, database, audit chain, rows), then puts it in the place of the data
/// folder in one step. The folder that was there is kept beside it; the trail gets an event that
/// names its head. Fails with Invalid where the backup cannot be opened, with Forbidden where the
/// folder belongs to another office, with Unavailable where it is in use.
Result<HasilPulih> pulihkan(const PermintaanPulih& permintaan);

}  // namespace laras::app
