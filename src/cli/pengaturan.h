#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>

#include "base/result.h"

namespace laras::cli {

/// What a settings file says about the server; absent where it says nothing.
struct Pengaturan {
  std::optional<std::string> data;
  std::optional<std::string> alamat;
  std::optional<std::int64_t> port;
  std::optional<std::string> sertifikat;
  std::optional<std::string> kunci;
  std::optional<bool> proksi;
  std::optional<bool> catat;
  std::optional<std::int64_t> isian_mb;
  std::optional<std::int64_t> unggahan_mb;
  std::optional<std::int64_t> sambungan;
  std::optional<std::int64_t> pekerja;
  std::optional<std::string> cadangan_jam;  ///< `02:30`, by the clock of the office
  std::optional<std::int64_t> cadangan_simpan;
  std::optional<std::string> cadangan_folder;
  std::optional<std::string> cadangan_sandi_berkas;
};

/// Reads a settings file (TOML). Returns the settings, or all that is wrong with it, each `where`
/// as `berkas:baris`: no TOML, an unknown name (with the one that was meant), a value of another
/// kind or out of its bounds, a path that is not absolute.
std::variant<Pengaturan, Errors> baca_pengaturan(const std::filesystem::path& berkas);

}  // namespace laras::cli
