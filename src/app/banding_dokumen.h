#pragma once

#include <string>
#include <vector>

#include "app/snapshot.h"
#include "base/result.h"

namespace laras::app {

/// One thing that two documents say, or that only one of them says.
struct BarisBanding {
  std::string apa = {};      ///< "ditambah", "dihapus", "diubah", "tetap"
  std::string hal = {};      ///< "Sub kegiatan 7.01.01.2.01.01", "Target 2022", "Pagu 2022"
  std::string tentang = {};  ///< of a target its indikator, of a pagu its node
  std::string semula = {};
  std::string menjadi = {};
  std::string selisih = {};  ///< of two pagu: "+1.250.000"
};

struct LihatBanding {
  std::string lama = {};  ///< names of the documents
  std::string baru = {};
  std::string keterangan = {};  ///< number, date and reason of the new one
  int tahun = 0;                ///< first year of the new one
  std::vector<BarisBanding> baris = {};
  int ditambah = 0;
  int dihapus = 0;
  int diubah = 0;
  int tetap = 0;
};

/// What a document says otherwise than another: nodes, targets, pagu, row by row in its order.
/// `dengan` empty: the document that it changes. Fails with NotFound where one of them is not
/// there, with Invalid where rows do not fit each other.
Result<LihatBanding> banding_dokumen(const Snapshot& snapshot, const std::string& dokumen,
                                     const std::string& dengan);

}  // namespace laras::app
