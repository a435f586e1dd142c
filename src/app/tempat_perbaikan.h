#pragma once

#include <optional>
#include <string>

#include "app/snapshot.h"
#include "kantor/wewenang.h"
#include "pelaporan/periksa_data.h"

namespace laras::app {

/// The page where a row of the office's data is put right.
struct TempatPerbaikan {
  std::string alamat;                                          ///< with its year
  std::string judul;                                           ///< "Isi realisasi"
  kantor::Tindakan tindakan = kantor::Tindakan::LihatKinerja;  ///< what one must be allowed there
};

/// Where to mend what a finding is about, by its rule and its `lokasi`. Nothing for a subject that
/// no page changes, and where no unit fills the row in.
std::optional<TempatPerbaikan> tempat_perbaikan(const Snapshot& snapshot, int tahun,
                                                const pelaporan::TemuanData& temuan);

}  // namespace laras::app
