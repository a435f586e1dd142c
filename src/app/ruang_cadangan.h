#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/akun.h"
#include "app/workspace.h"

namespace laras::app {

/// Shortest passphrase of a backup, in bytes.
inline constexpr std::size_t kSandiCadanganTerpendek = 8;

/// One backup in the folder `cadangan` of the data folder.
struct BerkasCadangan {
  std::string nama;          ///< `cadangan-20230201T020000Z.laras`
  std::string waktu;         ///< When it was made, UTC.
  std::uintmax_t besar = 0;  ///< bytes
  std::string sidik;         ///< SHA-256 of the file; empty where it was not kept.
  bool bersandi = false;
};

/// The backups in their folder, the newest first. None where there is no folder.
std::vector<BerkasCadangan> daftar_cadangan(const Workspace& workspace);
/// The backup of that name; absent where there is none.
std::optional<BerkasCadangan> cari_cadangan(const Workspace& workspace, std::string_view nama);

/// Makes a backup now, sealed where `sandi` is not empty; `ulang` must be the same. Others go on
/// working. Traced with its digest. Returns all that is wrong, each with its field.
Errors buat_cadangan(Workspace& workspace, const Oleh& oleh, const std::string& sandi,
                     const std::string& ulang);

/// What a tried backup holds.
struct HasilUjiCadangan {
  Errors salah = {};        ///< Why it cannot be tried (field `sandi`) or trusted.
  std::string waktu = {};   ///< When it was made, UTC.
  std::string kepala = {};  ///< Head of the trail in it.
};
/// Unpacks a backup into a passing folder, proves digests, database, chain and rows, and throws the
/// folder away; replaces nothing. Traced.
HasilUjiCadangan uji_cadangan(Workspace& workspace, const Oleh& oleh, const std::string& nama,
                              const std::string& sandi);

/// Where the file of a backup lies, for one who takes it away. Traced. Fails with NotFound,
/// Forbidden or Unavailable.
Result<std::filesystem::path> ambil_cadangan(Workspace& workspace, const Oleh& oleh,
                                             const std::string& nama);

}  // namespace laras::app
