#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/angka.h"
#include "base/decimal.h"

namespace laras::kinerja {

/// An amount of realisasi anggaran as it is to be stored, with what stands around it.
struct SyaratAnggaran {
  Keadaan keadaan = Keadaan::BelumDiisi;  ///< Terisi, TidakDirencanakan, BelumDiisi
  Decimal jumlah = {};                    ///< whole rupiah
  Angka pagu = {};
  std::optional<Decimal> sebelumnya = {};  ///< cumulative, of the nearest triwulan before
  std::optional<Decimal> sesudahnya = {};  ///< cumulative, of the nearest triwulan behind
};

/// What cannot be an amount at all: one below zero. Empty where nothing is wrong.
std::string salah_anggaran(const SyaratAnggaran& syarat);

/// What may be right but needs a reason, one sentence each: more than the pagu, less than was
/// reached before, more than is reached later, N/A although there is a pagu.
std::vector<std::string> janggal_anggaran(const SyaratAnggaran& syarat);

}  // namespace laras::kinerja
