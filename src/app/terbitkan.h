#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "app/terbitan.h"
#include "pelaporan/periksa_data.h"

namespace laras::app {

/// Which document is to be issued.
struct PermintaanTerbit {
  std::string jenis;  ///< Dokumen::kode
  int tahun = 0;
  int triwulan = 4;              ///< of those that are written each triwulan, 1-4
  std::string nomor_surat = {};  ///< as the office numbers its letters; may be empty
  std::string alasan = {};       ///< needed for a change, and in spite of contradictions
  int versi = 0;                 ///< that the person saw; 0: whichever is next
};

/// What stands between a document and its issue.
struct KesiapanTerbit {
  std::string judul;
  int versi = 1;                                   ///< that would be issued
  std::string nomor;                               ///< that it would bear
  std::vector<std::string> kurang = {};            ///< not filled in: it cannot be issued
  std::vector<Error> peringatan = {};              ///< live figures in texts that do not exist
  std::vector<pelaporan::TemuanData> temuan = {};  ///< of the audit of the year's data
  std::size_t kontradiksi = 0;                     ///< of these: what cannot be true

  bool perlu_alasan() const { return versi > 1 || kontradiksi > 0; }
};

/// Fails with NotFound where there is no such document, or the year has none.
Result<KesiapanTerbit> tanya_kesiapan(const Snapshot& snapshot, const PermintaanTerbit& permintaan);

/// What was wrong, each with its field, or the number under which it was issued.
struct HasilTerbit {
  Errors salah = {};
  std::string nomor = {};
};

/// Issues a document: writes all its formats from one state, keeps their bytes, and makes them
/// findable by one event; all or nothing. Refused while something is not filled in; where the data
/// contradicts itself, or a version exists already, a reason is needed. What was issued stays as it
/// is. Fails with Forbidden for one who may not, with NotFound as tanya_kesiapan(), with Conflict
/// where the data keeps changing meanwhile.
Result<HasilTerbit> terbitkan(Workspace& workspace, const kantor::Pelaku& pelaku,
                              const std::string& asal, const PermintaanTerbit& permintaan);

}  // namespace laras::app
