#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/snapshot.h"
#include "kantor/wewenang.h"

namespace laras::app {

/// The page where a row of the office's data is put right.
struct TempatPerbaikan {
  std::string alamat;                                          ///< with its year
  std::string judul;                                           ///< "Isi realisasi"
  kantor::Tindakan tindakan = kantor::Tindakan::LihatKinerja;  ///< what one must be allowed there
};

/// Where to mend what a finding is about: `lokasi` is Temuan::lokasi, `subjek kunci`. Nothing for a
/// subject that no page changes, and where the row has no unit that fills it in.
std::optional<TempatPerbaikan> tempat_perbaikan(const Snapshot& snapshot, int tahun,
                                                std::string_view lokasi);

}  // namespace laras::app
