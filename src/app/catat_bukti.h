#pragma once

#include <string>
#include <vector>

#include "app/baris.h"
#include "app/berkas_unggahan.h"
#include "app/unggah_bukti.h"
#include "app/workspace.h"

namespace laras::app {

/// Puts one row more of a subject among what an act leaves. REQUIRES: the act has none of that
/// subject yet. Fails as isi_sel().
Result<void> tambah_baris(Keputusan& keputusan, const Snapshot& snapshot, const char* subjek,
                          const IsiBaris& isi);

/// Evidence of something else than a realisasi.
struct BuktiBaru {
  std::string kode;
  std::string judul;
  std::string untuk;  ///< kind of what it proves: `rapat`
  std::string tahun;
  std::string nama;  ///< of the file
};

/// The rows of a bukti and of its first file, whose bytes are kept. Fails as isi_sel().
Result<void> catat_bukti(Keputusan& keputusan, const Snapshot& snapshot, const BuktiBaru& bukti,
                         const IsiUnggahan& isi, const std::string& waktu,
                         const std::string& pengguna);

/// The bukti of these codes as they are listed, in the order of the data.
std::vector<BuktiTampil> bukti_berkode(const Snapshot& snapshot,
                                       const std::vector<std::string>& kode);

}  // namespace laras::app
