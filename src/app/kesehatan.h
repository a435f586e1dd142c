#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/ruang_cadangan.h"
#include "app/verifikasi.h"
#include "app/workspace.h"

namespace laras::app {

/// How program, disk and data are.
struct Kesehatan {
  std::string versi;
  std::string skema;              ///< "langkah 4: 0004_pengisian.sql"
  std::string skema_waktu;        ///< When that step was taken, UTC.
  std::uintmax_t basis_data = 0;  ///< bytes, with its log
  std::uintmax_t berkas = 0;      ///< bytes of evidence
  std::int64_t jumlah_berkas = 0;
  std::uintmax_t cadangan = 0;  ///< bytes of all backups on this server
  std::uintmax_t kosong = 0;    ///< bytes free on the disk of the data folder
  std::optional<BerkasCadangan> cadangan_terakhir;
  std::int64_t umur_cadangan = 0;  ///< whole days since then
  std::optional<UjiTerakhir> uji_terakhir;
  std::int64_t pengguna = 0;  ///< accounts that may log in
  std::int64_t sesi = 0;      ///< logged in now
  HasilVerifikasi jejak;      ///< of the chain, by verifikasi_lanjutan()
};

/// Proves the audit chain too, as far as it was not proven since the start. Fails with Unavailable.
Result<Kesehatan> tanya_kesehatan(Workspace& workspace, const Snapshot& snapshot);

/// Reads every page, index and reference of the database, on a connection of its own. Fails with
/// Invalid where something is damaged, with Unavailable where it cannot be read.
Result<void> periksa_basis_data(const Workspace& workspace);

}  // namespace laras::app
