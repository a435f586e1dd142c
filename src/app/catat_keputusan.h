#pragma once

#include <set>
#include <string>
#include <vector>

#include "app/akun.h"
#include "app/workspace.h"
#include "evaluasi/keputusan.h"

namespace laras::app {

/// A decision as it is typed; the date ISO.
struct IsianKeputusan {
  std::string tahun = {};
  std::string temuan = {};
  std::string rujukan = {};
  std::string jenis = {};
  std::string isi = {};
  std::string alasan = {};
  std::string tanggal = {};
  std::string jabatan = {};
  std::string notulen = {};
  std::set<std::string> perubahan = {};  ///< PerubahanRencana::tanda() of the rows it changed

  friend bool operator==(const IsianKeputusan&, const IsianKeputusan&) = default;
};

/// What became of it. Where something is wrong, nothing was stored.
struct HasilKeputusan {
  Errors salah = {};              ///< each with its field
  bool bentrok = false;           ///< somebody else changed it since the form was opened
  IsianKeputusan tersimpan = {};  ///< as it is now, where `bentrok`
  std::string kode = {};          ///< of the decision
};

/// The decision of that code. Fails with NotFound.
Result<evaluasi::Keputusan> cari_keputusan(const Snapshot& snapshot, const std::string& kode);
/// As the form shows it.
IsianKeputusan isian_keputusan(const evaluasi::Keputusan& keputusan);
/// Digest of what a form was made from; of an empty one for a new decision.
std::string sidik_keputusan(const IsianKeputusan& isi);

/// Every year that has a decision, the newest first.
std::vector<int> tahun_keputusan(const Snapshot& snapshot);

/// Enters a decision (`kode` empty) or changes it, traced. The same new one once more is no second
/// one. Fails with Forbidden, with NotFound.
Result<HasilKeputusan> catat_keputusan(Workspace& workspace, const Oleh& oleh,
                                       const std::string& kode, const IsianKeputusan& isi,
                                       const std::string& semula);

}  // namespace laras::app
