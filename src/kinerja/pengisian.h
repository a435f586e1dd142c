#pragma once

#include <vector>

#include "base/id.h"
#include "kamus/kamus.h"
#include "kantor/kantor.h"
#include "kinerja/ukur.h"
#include "perencanaan/rencana.h"

namespace laras::kinerja {

/// An indikator whose realisasi is typed each triwulan, with who types it.
struct ButirPengisian {
  const Indikator* indikator = nullptr;
  const Simpul* simpul = nullptr;
  Id<kantor::UnitKerja> unit;  ///< the row of `pengisi`, else the unit of the responsible post
};

/// What the office collects in a year: every typed indikator of a sasaran, program, kegiatan or sub
/// kegiatan that has a target that year. Those of sasaran first, then by code. The pointers lead
/// into `ukur.rencana()`.
std::vector<ButirPengisian> daftar_pengisian(const kamus::Himpunan& himpunan,
                                             const kantor::Kantor& kantor, Ukur& ukur, int tahun);

/// Those of one unit.
std::vector<ButirPengisian> daftar_pengisian(const std::vector<ButirPengisian>& semua,
                                             const Id<kantor::UnitKerja>& unit);

/// The post that heads a unit: its structural post, the highest in rank. Null if there is none.
const kantor::Jabatan* kepala_unit(const kantor::Kantor& kantor, const Id<kantor::UnitKerja>& unit);

}  // namespace laras::kinerja
