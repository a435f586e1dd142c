#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace laras::acuan {

/// Which list of codes a code belongs to.
enum class SusunanKode {
  Permendagri13,   ///< until 2020: 4.01.4.01.21.01.106.04
  Permendagri90,   ///< Permendagri 90/2019, Kepmendagri 050-5889/2021: 7.01.01.2.01.06
  Kepmendagri900,  ///< Kepmendagri 900.1.15.5-1317/2023: last group of four digits
};

enum class TingkatKode { Program, Kegiatan, SubKegiatan };

/// A parsed nomenklatur code.
struct KodeNomenklatur {
  SusunanKode susunan = SusunanKode::Permendagri90;
  TingkatKode tingkat = TingkatKode::Program;
  std::string kode;  ///< canonical: no spaces, no trailing dot

  /// Canonical code of the parent; empty for a program.
  std::string induk() const;
};

/// Reads a code as printed: inner spaces (`7.01.01.2.0 1`) and a trailing dot are dropped.
/// Fails with Invalid and the form that is expected.
Result<KodeNomenklatur> urai_kode(std::string_view teks);

/// Whether `anak` may stand under `induk`: it begins with the parent's code and is one level
/// below.
bool cocok_induk(const KodeNomenklatur& anak, const KodeNomenklatur& induk);

}  // namespace laras::acuan
