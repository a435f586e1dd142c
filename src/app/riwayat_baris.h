#pragma once

#include <string>
#include <vector>

#include "app/snapshot.h"

namespace laras::app {

/// One step in the life of an entry.
struct PeristiwaBaris {
  std::string apa = {};    ///< "Diajukan", "Diverifikasi", "Diubah"
  std::string oleh = {};   ///< "Kasi PMD, Kepala Seksi ..."
  std::string waktu = {};  ///< UTC
  std::string catatan = {};
};

/// Whether rows of that kind are entered and verified by people here; `id` is that of a leaf:
/// `realisasi/dok-perencanaan/2022/TW2`.
bool dapat_beriwayat(const std::string& id);

/// Who entered, submitted, verified and approved that row, the oldest first. Empty where the row
/// came by an import and nobody touched it since.
std::vector<PeristiwaBaris> riwayat_baris(const Snapshot& snapshot, const std::string& id);

/// Code of the bukti of that title whose file lies in the data folder, by preference one of the
/// indikator that the row `id` belongs to; empty where there is none.
std::string bukti_berberkas(const Snapshot& snapshot, const std::string& judul,
                            const std::string& id);

}  // namespace laras::app
