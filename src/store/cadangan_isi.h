#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "base/result.h"
#include "store/cadangan.h"

namespace laras::store {

/// Names inside a backup.
inline constexpr std::string_view kKeterangan = "keterangan.txt";
inline constexpr std::string_view kSidik = "sha256sums.txt";
/// How a sealed backup begins.
inline constexpr std::string_view kTandaSandi = "LARAS-CADANGAN-1\n";

std::string tulis(const KeteranganCadangan& keterangan);
/// Fails with Invalid where a line is missing.
Result<KeteranganCadangan> urai_keterangan(const std::string& teks);

/// File name to its SHA-256, as the program sha256sum writes and reads it.
using DaftarSidik = std::map<std::string, std::string>;
std::string tulis(const DaftarSidik& sidik);
/// Fails with Invalid where a line is none, or a name leads out of a data folder.
Result<DaftarSidik> urai_sidik(const std::string& teks);

/// SHA-256 of a file. Fails with Unavailable.
Result<std::string> sidik_berkas(const std::filesystem::path& berkas);

/// Seals a file with a passphrase into a new one, behind kTandaSandi. Fails with Unavailable.
Result<void> segel(const std::filesystem::path& dari, const std::filesystem::path& ke,
                   const std::string& sandi);
/// Opens a sealed file into a new one. Fails with Invalid where the passphrase is wrong or the
/// file was changed or cut, with Unavailable.
Result<void> buka_segel(const std::filesystem::path& dari, const std::filesystem::path& ke,
                        const std::string& sandi);

/// A backup that is damaged.
Error cadangan_rusak(const std::string& tempat);

}  // namespace laras::store
