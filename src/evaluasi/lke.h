#pragma once

#include <string>
#include <vector>

#include "acuan/skala.h"
#include "base/decimal.h"
#include "base/tanggal.h"

namespace laras::evaluasi {

/// A component of the evaluation sheet (PermenPANRB 88/2021, LKE).
struct KomponenLke {
  std::string nama;
  Decimal bobot;  ///< percent of the whole
  std::string regulasi;
};

/// The components in force on a day in their order, as `ketentuan` states them (`bobot-lke-1` and
/// so on); none where it states none.
std::vector<KomponenLke> komponen_lke(const acuan::Acuan& acuan, Tanggal tanggal);

}  // namespace laras::evaluasi
