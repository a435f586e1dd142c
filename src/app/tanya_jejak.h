#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "app/workspace.h"
#include "base/result.h"

namespace laras::app {

/// An event of the audit chain as anybody may know it.
struct KepalaJejak {
  std::int64_t nomor = 0;
  std::string waktu;            ///< UTC, ISO 8601
  std::int64_t sesudahnya = 0;  ///< events after it
};

/// The event that a printed document names as its `kepala jejak`; nothing where the chain has
/// none of that digest. Case and spaces in `sidik` do not matter. Looks it up; `laras verifikasi`
/// recomputes the chain. Fails with Invalid where it is no digest, and with Unavailable.
Result<std::optional<KepalaJejak>> tanya_jejak(Workspace& workspace, std::string_view sidik);

}  // namespace laras::app
