#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "app/buku_rencana.h"
#include "app/simpan_isian.h"
#include "app/tanya_isian.h"

namespace laras::app {

/// One cell that a workbook of a form would change.
struct UbahSel {
  std::string indikator;
  std::string nama;   ///< of the indikator
  std::string kolom;  ///< as its head says
  std::string semula;
  std::string menjadi;
  std::string sel;  ///< `Isian!M7`
};

/// A filled-in workbook of a form, looked at but not taken in.
struct PratinjauIsian {
  Errors salah = {};  ///< `where` is `lembar!sel`
  std::vector<UbahSel> ubah = {};
  std::vector<BentrokIsian> bentrok = {};  ///< changed by somebody else since the download
  std::vector<std::string> catatan = {};
  std::string sidik = {};  ///< digest under which the file is kept

  bool siap() const { return salah.empty() && (!ubah.empty() || !bentrok.empty()); }
};

/// Whose value of an entry counts where two people changed it.
struct PilihanBuku {
  bool dari_berkas = false;
  std::string sidik;  ///< BentrokIsian::sidik of what the person saw stored
};
using PilihanSemua = std::map<std::string, PilihanBuku>;  ///< by indikator

/// A unit's form as a workbook that can be filled in without a connection: what is stored and the
/// last values stand in it, only what the form itself leaves open can be typed into. Fails as
/// tanya_isian().
Result<BerkasBuku> ekspor_isian(const Snapshot& snapshot, const PeriodeIsian& periode,
                                const Id<kantor::UnitKerja>& unit, Tanggal hari_ini);

/// Keeps the file and says cell by cell what it would change, by the rules of the form. Fails with
/// Forbidden, with Invalid where it is no workbook of this office, unit and period, with
/// Unavailable where it cannot be kept.
Result<PratinjauIsian> periksa_buku_isian(Workspace& workspace, const Oleh& oleh,
                                          const PeriodeIsian& periode,
                                          const Id<kantor::UnitKerja>& unit,
                                          const std::filesystem::path& berkas);
/// Stores a kept file as drafts, all or nothing; where it has errors, or conflicts without a
/// choice, nothing is stored and the preview comes back. Fails as periksa_buku_isian() and
/// simpan_isian(), with NotFound where the file is not kept.
Result<PratinjauIsian> terapkan_buku_isian(Workspace& workspace, const Oleh& oleh,
                                           const PeriodeIsian& periode,
                                           const Id<kantor::UnitKerja>& unit,
                                           const std::string& sidik, const PilihanSemua& pilihan,
                                           bool& diterapkan);

}  // namespace laras::app
