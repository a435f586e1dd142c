#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/akun.h"
#include "app/workspace.h"

namespace laras::app {

/// One line of the index of a bundle: a piece of evidence, or one format of an issued document.
struct ButirBundel {
  std::string berkas = {};  ///< name in the archive; empty where the bytes are kept elsewhere
  std::string judul = {};
  std::string membuktikan = {};  ///< "Indikator iku-ikm, TW3 2022", "Rekomendasi 3 LHE 2022"
  std::string sidik = {};        ///< SHA-256
  std::uintmax_t ukuran = 0;     ///< bytes
  std::string oleh = {};
  std::string waktu = {};   ///< UTC
  std::string lokasi = {};  ///< where it is kept, where it is not in the archive
  std::filesystem::path asal = {};
};

/// What a bundle of a year would hold, in the order of its index: evidence of the year (the newest
/// file of each), then what was issued for it. Bytes that are gone have their `lokasi` say so.
std::vector<ButirBundel> isi_bundel(const Workspace& workspace, const Snapshot& snapshot,
                                    int tahun);

/// A bundle that was made.
struct Bundel {
  std::filesystem::path berkas;
  std::string nama;  ///< for the one who keeps it: `bukti-2022.zip`
};

/// Packs all evidence and issued documents of a year with `index.html` and `index.csv` into one ZIP
/// below the data folder, file by file, in the place of an older one; traced with its digest. Fails
/// with Forbidden or Unavailable.
Result<Bundel> buat_bundel(Workspace& workspace, const Oleh& oleh, int tahun);

}  // namespace laras::app
