#pragma once

#include <optional>
#include <string>

#include "app/workspace.h"

namespace laras::app {

/// A form as a person left it without saving.
struct KonsepIsian {
  std::string isi;
  std::string waktu;  ///< UTC
};

/// At most so many bytes are kept of one form.
inline constexpr std::size_t kKonsepTerbesar = std::size_t{256} << 10;

/// Keeps what a person is typing in one form, in the place of what was kept before. Fails with
/// Invalid where it is too long, with Unavailable where the store cannot.
Result<void> simpan_konsep(Workspace& workspace, const kantor::Pelaku& pelaku,
                           const std::string& tempat, const std::string& isi);
/// Absent where nothing is kept.
Result<std::optional<KonsepIsian>> muat_konsep(Workspace& workspace, const kantor::Pelaku& pelaku,
                                               const std::string& tempat);
/// Forgets it, for it is saved or thrown away.
Result<void> hapus_konsep(Workspace& workspace, const kantor::Pelaku& pelaku,
                          const std::string& tempat);

}  // namespace laras::app
