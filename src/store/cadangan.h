#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "base/result.h"
#include "store/datadir.h"

namespace laras::store {

/// Where in a data folder its backups lie, unless somebody wants them elsewhere.
inline constexpr const char* kFolderCadangan = "cadangan";

/// What a backup says of itself.
struct KeteranganCadangan {
  std::string instansi;  ///< its id
  std::string nama;      ///< "Kecamatan Plandaan"
  std::string kepala;    ///< head of the audit trail in it
  std::string waktu;     ///< UTC, ISO 8601
  std::string versi;     ///< of the program that made it
};

/// Makes a backup: one file with the database as one state, keys, settings and evidence, each with
/// its digest. Others may go on working meanwhile.
class PenulisCadangan {
 public:
  /// Copies the database. Fails with Unavailable.
  static Result<PenulisCadangan> mulai(DataDir& folder);
  PenulisCadangan(PenulisCadangan&&) noexcept;
  PenulisCadangan& operator=(PenulisCadangan&&) noexcept;
  ~PenulisCadangan();

  /// The copy, to read what the backup holds. Closed by selesai().
  Database& salinan();

  /// Writes the file, sealed where `sandi` is not empty; readable by its owner alone, whole or not
  /// at all. Fails with Conflict where `tujuan` exists, with Unavailable.
  Result<void> selesai(const std::filesystem::path& tujuan, const std::string& sandi,
                       const KeteranganCadangan& keterangan);

 private:
  struct Isi;
  explicit PenulisCadangan(std::unique_ptr<Isi> isi);
  std::unique_ptr<Isi> isi_;
};

/// Whether the file begins as a sealed backup does. False too where it cannot be read.
bool cadangan_bersandi(const std::filesystem::path& berkas);

/// A backup unpacked beside `data`, not yet in its place: every digest compared, the database
/// sound. `keterangan`: what it says of itself. Fails with Invalid where it is no backup, is
/// damaged, or the passphrase is wrong; with Unavailable.
Result<DataDir> buka_cadangan(const std::filesystem::path& berkas, const std::string& sandi,
                              const std::filesystem::path& data, const std::string& waktu,
                              KeteranganCadangan& keterangan);

}  // namespace laras::store
