#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/akun.h"
#include "app/ruang_sp2d.h"
#include "app/workspace.h"

namespace laras::app {

/// One line of a list that would be added.
struct CalonSp2d {
  std::string tempat;  ///< "baris 3"
  IsiSp2d isi;         ///< canonical
  std::string nama;    ///< of the sub kegiatan, with code
};

/// A list of SP2D, looked at but not taken in.
struct PratinjauSp2d {
  std::vector<CalonSp2d> tambah = {};
  int sama = 0;                           ///< lines that the register has already
  Errors salah = {};                      ///< `where`: "baris 3, kolom Nilai" or "Daftar!C3"
  std::vector<std::string> catatan = {};  ///< columns and lines that are not read
  std::string sidik = {};                 ///< digest under which the file is kept
  std::string tanda = {};                 ///< of the register as it was compared with

  bool siap() const { return salah.empty() && !tambah.empty(); }
};

/// Keeps the file (CSV, or the first visible sheet of a workbook) and says what it would add.
/// Columns are known by the words of their heading; unknown ones are named and left out. Fails
/// with Forbidden, with Invalid where it is no list, with Unavailable where it cannot be kept.
Result<PratinjauSp2d> periksa_impor_sp2d(Workspace& workspace, const Oleh& oleh, int tahun,
                                         const std::filesystem::path& berkas);

/// Adds what the kept file holds where the register is still what `tanda` says; else nothing is
/// written and the new preview comes back with another `tanda`. Fails as periksa_impor_sp2d(),
/// with NotFound where the file is not kept.
Result<PratinjauSp2d> terapkan_impor_sp2d(Workspace& workspace, const Oleh& oleh, int tahun,
                                          const std::string& sidik, const std::string& tanda,
                                          bool& diterapkan);

}  // namespace laras::app
