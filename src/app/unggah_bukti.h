#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "app/lembar_isian.h"
#include "app/workspace.h"

namespace laras::app {

/// Largest piece of evidence, in bytes.
inline constexpr std::uintmax_t kBuktiTerbesar = std::uintmax_t{10} << 20;

/// A file that shall prove an entry.
struct KirimanBukti {
  PeriodeIsian periode;
  Id<kantor::UnitKerja> unit;
  std::string indikator;
  std::filesystem::path berkas;  ///< its bytes; stays where it is
  std::string nama;              ///< as the sender calls it; shown, never used as a path
  std::string judul;             ///< of the document; empty: by its name
};

/// Takes evidence in: the bytes under their SHA-256 in `berkas/`, a row of bukti, one of
/// berkas_bukti, one event. Returns the code of the bukti. The same file for the same entry is no
/// change. Fails with Invalid where it is too large or not of a kind that is taken, with Forbidden
/// where the person does not fill in for the unit, with Conflict where the period is closed or the
/// entry is submitted already.
Result<std::string> unggah_bukti(Workspace& workspace, const kantor::Pelaku& pelaku,
                                 const std::string& asal, const KirimanBukti& kiriman);

/// A file as it lies in the data folder.
struct BerkasBukti {
  std::filesystem::path berkas;
  std::string nama;  ///< for the one who keeps it: letters, digits, `-._` and one suffix
  std::string mime;
  std::uintmax_t ukuran = 0;
};

/// The newest file of a bukti. Fails with NotFound where there is no such bukti, or none of its
/// files lies in the data folder.
Result<BerkasBukti> buka_bukti(const Workspace& workspace, const Snapshot& snapshot,
                               const std::string& bukti);

/// Evidence of an entry, as it is listed.
struct BuktiTampil {
  std::string bukti;
  std::string judul;
  std::string jenis;   ///< "PDF"; empty where no file was uploaded
  std::string ukuran;  ///< "1,2 MB"; empty where no file was uploaded
};

/// Evidence that names the indikator and the year, and the period or none.
std::vector<BuktiTampil> daftar_bukti(const Snapshot& snapshot, const std::string& indikator,
                                      const PeriodeIsian& periode);

}  // namespace laras::app
