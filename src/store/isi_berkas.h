#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace laras::store {

/// Keeps bytes in the folder `berkas` of a data folder under their SHA-256, whole or not at all;
/// what is there already stays. Returns the digest. Fails with Unavailable.
Result<std::string> simpan_isi(const std::filesystem::path& akar, std::string_view bytes);

/// Where bytes of that digest lie.
std::filesystem::path letak_isi(const std::filesystem::path& akar, const std::string& sidik);

/// Bytes that were kept. Fails with NotFound where they are gone, with Conflict where they are no
/// longer what they were.
Result<std::string> ambil_isi(const std::filesystem::path& akar, const std::string& sidik);

}  // namespace laras::store
