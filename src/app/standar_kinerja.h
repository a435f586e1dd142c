#pragma once

#include <string>
#include <vector>

#include "app/akun.h"
#include "app/perjanjian.h"

namespace laras::app {

/// Standard of one indikator as it is typed (LHE 2022, recommendation 2d).
struct IsianStandar {
  std::string kuantitas;
  std::string kualitas;
  std::string waktu;

  bool operator==(const IsianStandar&) const = default;
  /// In one line, for comparing; "belum diisi" where nothing is.
  std::string teks() const;
};

/// Standard of one indikator for the screen.
struct StandarTampil {
  std::string indikator;  ///< id
  std::string nama;
  std::string target;  ///< of the year, as printed
  IsianStandar isi;
  std::string tanda;  ///< Of the row as it is; goes along with the form. Empty without one.
};

/// The indikator of a post's PK with their standards. Fails as tanya_perjanjian().
Result<std::vector<StandarTampil>> tanya_standar(const Snapshot& snapshot,
                                                 const PerjanjianDari& dari);

/// One line of the form.
struct ButirStandar {
  std::string indikator;
  std::string tanda;  ///< as StandarTampil::tanda when the form was opened
  IsianStandar isi;
};

/// Somebody else changed a line after the form was opened.
struct BentrokStandar {
  std::string indikator;
  std::string nama;
  IsianStandar saya;
  IsianStandar tersimpan;
};

/// What became of it. Where there is an error or a conflict, nothing was stored.
struct HasilStandar {
  Errors salah = {};  ///< `where`: the part, a hyphen and the indikator: `waktu-iku-ikm`
  std::vector<BentrokStandar> bentrok = {};

  bool tuntas() const { return salah.empty() && bentrok.empty(); }
};

/// Stores the standards of a post's indikator, all or nothing; an empty one is taken out. What its
/// form left as it was stays as it is now. Fails with Forbidden for one who may not, with NotFound
/// for an indikator that the PK of the post does not have.
Result<HasilStandar> simpan_standar(Workspace& workspace, const Oleh& oleh,
                                    const PerjanjianDari& dari,
                                    const std::vector<ButirStandar>& butir);

/// Capaian of each official up to a triwulan (1-4) beside the standards, as a workbook for the
/// tambahan penghasilan pegawai. Fails as tanya_perjanjian().
Result<std::string> rekap_tpp(const Snapshot& snapshot, int tahun, int triwulan);

}  // namespace laras::app
