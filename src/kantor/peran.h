#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "kantor/kantor.h"

namespace laras::kantor {

/// What a person may be in the office's work. One person may have several, by date. Publik is
/// whoever has not logged in.
enum class Peran {
  Administrator,
  Camat,
  Sekcam,
  KasubbagUmum,
  KasubbagSungram,
  Kasi,
  Staf,
  Bendahara,
  Evaluator,
  Pembaca,
  Publik,
};

/// All but Publik, in the order in which they are offered.
const std::vector<Peran>& semua_peran();
/// The word of the command line and of the store: `kasubbag-sungram`.
std::string_view kode(Peran peran);
/// The word of the screen: "Kasubbag Sungram".
std::string_view judul(Peran peran);
/// Empty if no role but Publik has that code.
std::optional<Peran> cari_peran(std::string_view kode);

/// How somebody holds a role: by appointment, or in another's stead (Plt, Plh).
enum class SifatTugas { Definitif, Plt, Plh };

/// One role of a person as it is in force on a day.
struct Penugasan {
  Peran peran = Peran::Pembaca;
  Id<UnitKerja> unit;  ///< empty: the whole office
  SifatTugas sifat = SifatTugas::Definitif;
};

/// Who acts, with the roles in force today. Built at each request, so that a role ends on its day.
struct Pelaku {
  std::string pengguna;  ///< login name
  std::string nama;      ///< as shown
  Id<Jabatan> jabatan;   ///< empty for one from outside
  std::string nama_jabatan;
  std::vector<Penugasan> penugasan;

  bool berperan(Peran peran) const;
};

}  // namespace laras::kantor
