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

/// BerkasCadangan::sebab of one that the schedule made.
inline constexpr const char* kSebabTerjadwal = "terjadwal";

/// One backup on this server.
struct BerkasCadangan {
  std::string nama;              ///< `cadangan-20230201T020000Z.laras`
  std::filesystem::path berkas;  ///< Where it lies.
  /// Why it was made: kSebabTerjadwal, `sebelum-skema-7`; empty: somebody asked for it.
  std::string sebab;
  std::string waktu;         ///< When it was made, UTC.
  std::uintmax_t besar = 0;  ///< bytes
  std::string sidik;         ///< SHA-256 of the file; empty where it was not kept.
  bool bersandi = false;
};

/// The backups in Workspace::backup_folder() and those that a change of the schema left in the data
/// folder, the newest first. None where there is no folder.
std::vector<BerkasCadangan> daftar_cadangan(const Workspace& workspace);
/// The backup of that name; absent where there is none.
std::optional<BerkasCadangan> cari_cadangan(const Workspace& workspace, std::string_view nama);

/// Makes a backup now, sealed where `sandi` is not empty; `ulang` must be the same. Others go on
/// working. Traced with its digest. Returns all that is wrong, each with its field.
Errors buat_cadangan(Workspace& workspace, const Oleh& oleh, const std::string& sandi,
                     const std::string& ulang);

/// One that the schedule asks for: made, proven by unpacking it as uji_cadangan() does, then the
/// scheduled ones beyond the newest `simpan` deleted, and traced as one event. Where it does not
/// prove, nothing is deleted. Returns the sentence of the trail. Fails with Unavailable where it
/// cannot be written.
Result<std::string> buat_cadangan_terjadwal(Workspace& workspace, const std::string& sandi,
                                            std::size_t simpan);

/// The last time that a backup was tried, by the schedule or by a person.
struct UjiTerakhir {
  std::string waktu;      ///< UTC
  std::string ringkasan;  ///< The sentence of the trail.
  bool pulih = false;
};
/// Absent where none was tried yet. Fails with Unavailable.
Result<std::optional<UjiTerakhir>> uji_cadangan_terakhir(Workspace& workspace);

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
