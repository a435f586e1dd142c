#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/akun.h"
#include "app/workspace.h"

namespace laras::app {

/// One row that a workbook would change.
struct UbahBuku {
  std::string kunci;
  std::string apa;      ///< "ditambah", "diubah", "dihapus"
  std::string semula;   ///< the cells that differ: "target: 93.80"; empty for a new row
  std::string menjadi;  ///< empty for a row that goes
};

/// What a workbook would change in one subject.
struct SubjekBuku {
  std::string judul;
  int ditambah = 0;
  int diubah = 0;
  int dihapus = 0;
  std::vector<UbahBuku> baris = {};  ///< the first of them
  int lebih = 0;                     ///< how many more there are
};

/// A workbook of the plan, looked at but not taken in.
struct PratinjauBuku {
  Errors salah = {};  ///< `where` is `lembar!sel`
  std::vector<std::string> catatan = {};
  std::vector<SubjekBuku> ubah = {};
  std::string sidik = {};  ///< digest under which the file is kept
  std::string tanda = {};  ///< of the office's data as it was compared with

  bool siap() const { return salah.empty() && !ubah.empty(); }
};

/// A workbook as bytes with its name.
struct BerkasBuku {
  std::string nama;
  std::string bytes;
};

/// The plan as a workbook; or an empty one to be filled in. Fails as exporter::write_workbook().
Result<BerkasBuku> ekspor_rencana(const Snapshot& snapshot);
Result<BerkasBuku> templat_rencana(const Snapshot& snapshot);

/// Keeps the file and says what it would change, by the checks of the import. Subjects outside the
/// plan and definitions of locked years are not changed from here. Fails with Forbidden, with
/// Invalid where it is no workbook, with Unavailable where it cannot be kept.
Result<PratinjauBuku> periksa_buku(Workspace& workspace, const Oleh& oleh,
                                   const std::filesystem::path& berkas);
/// Takes a kept file in where the data is still what `tanda` says; else nothing is written and the
/// new preview comes back with another `tanda`. Fails as periksa_buku(), with NotFound where the
/// file is not kept.
Result<PratinjauBuku> terapkan_buku(Workspace& workspace, const Oleh& oleh,
                                    const std::string& sidik, const std::string& tanda,
                                    bool& diterapkan);

}  // namespace laras::app
