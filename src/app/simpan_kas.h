#pragma once

#include <array>
#include <string>

#include "app/akun.h"
#include "app/workspace.h"

namespace laras::app {

/// Amounts of January to December as text.
using IsiKas = std::array<std::string, 12>;

/// The plan of a sub kegiatan as it is stored, canonical; empty where there is none.
IsiKas isi_kas(const kamus::Himpunan& himpunan, int tahun, const std::string& simpul);
/// Digest of it with its version, which a form carries.
std::string tanda_kas(const kamus::Himpunan& himpunan, int tahun, const std::string& simpul);

/// What became of it. Where there is an error or a conflict, nothing was stored.
struct HasilKas {
  Errors salah = {};  ///< `where`: `bulan-3`, or a field of the new version
  bool bentrok = false;
  IsiKas tersimpan = {};   ///< of a conflict: what is stored now
  std::string tanda = {};  ///< its digest

  bool tuntas() const { return salah.empty() && !bentrok; }
};

/// Stores what a sub kegiatan means to spend in each month, into the version that holds; the first
/// makes version 1. Empty months are zero; all empty takes the plan away. That the sum is another
/// than the pagu is no error. Fails with Forbidden, with NotFound for a node that the DPA lacks.
Result<HasilKas> simpan_kas(Workspace& workspace, const Oleh& oleh, int tahun,
                            const std::string& simpul, const IsiKas& isi, const std::string& tanda);

/// Begins another version with the amounts of the one before. `semula` is the version that the form
/// showed. Errors come with their fields; Conflict where another began one meanwhile.
Result<HasilKas> versi_kas_baru(Workspace& workspace, const Oleh& oleh, int tahun, int semula,
                                const std::string& tanggal, const std::string& alasan);

}  // namespace laras::app
