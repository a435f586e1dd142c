#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"
#include "format/jenis_berkas.h"

namespace laras::app {

/// A file that was sent as evidence, with what is known of its content.
struct IsiUnggahan {
  std::string bytes;
  format::JenisBerkas jenis;
  std::string sidik = {};  ///< once it is kept
};

/// Reads a file and proves size and kind. Fails with Invalid (`where` is `bukti`) where it is
/// empty, too large or not of a kind that is taken, with Unavailable where it cannot be read.
Result<IsiUnggahan> periksa_unggahan(const std::filesystem::path& berkas, const std::string& nama);

/// A sender's name of a file without the folders and the control characters that may be in it.
std::string nama_unggahan(std::string_view nama);
/// Without its suffix.
std::string tanpa_akhiran(const std::string& nama);
/// The suffix of a kind of evidence: `pdf`.
std::string akhiran_mime(const std::string& mime);
/// Letters, digits, `-`, `_` and one suffix: what may stand in a header or an archive.
std::string nama_aman(const std::string& nama, const std::string& akhiran);
/// "1,2 MB", "412 KB"
std::string megabita(std::uintmax_t byte);

}  // namespace laras::app
