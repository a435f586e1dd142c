#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/akun.h"
#include "app/ruang_sp2d.h"
#include "app/workspace.h"

namespace laras::app {

/// What is to become of one line of the register.
struct PerintahSp2d {
  int tahun = 0;
  int baris = 0;  ///< 0: a new line
  IsiSp2d isi = {};
  std::string tanda = {};   ///< RuangSp2d::tanda() when the form was opened
  std::string alasan = {};  ///< of a correction or removal
  bool hapus = false;
};

/// What became of it. Where there is an error or a conflict, nothing was stored.
struct HasilSp2d {
  Errors salah = {};                      ///< `where`: the field
  bool bentrok = false;                   ///< somebody else changed the line meanwhile
  std::optional<IsiSp2d> tersimpan = {};  ///< of a conflict: what is stored now
  std::string tanda = {};                 ///< its digest
  Penindak oleh = {};

  bool tuntas() const { return salah.empty() && !bentrok; }
};

/// Adds, corrects or removes a line with a row of its history. A line that is there already, word
/// for word, is not added again. Fails with Forbidden for one who does not enter the budget, with
/// NotFound where the line is gone.
Result<HasilSp2d> simpan_sp2d(Workspace& workspace, const Oleh& oleh, const PerintahSp2d& perintah);

/// Of which source the figures of a period are.
struct PilihanSumber {
  std::string simpul;
  bool register_sp2d = false;    ///< else what was typed
  bool semula_register = false;  ///< as the form showed it
};

/// Stores where figures of a period come from; what the form left as it was stays. Returns how many
/// changed. Fails with Forbidden, with Invalid (`where`: `alasan`) without a reason, with NotFound
/// for a node that the DPA does not have, with Conflict where the period is closed or somebody else
/// chose meanwhile.
Result<int> pilih_sumber(Workspace& workspace, const Oleh& oleh, int tahun, acuan::Periode periode,
                         const std::vector<PilihanSumber>& pilihan, const std::string& alasan);

}  // namespace laras::app
