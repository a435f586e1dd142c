#pragma once

#include <map>
#include <string>

#include "naskah/naskah.h"
#include "pelaporan/penyusun.h"

namespace laras::pelaporan {

/// Standard of an indikator for the official who answers for it.
struct StandarIndikator {
  std::string kuantitas;
  std::string kualitas;
  std::string waktu;
};

/// Capaian of every post that answers for an indikator, up to a triwulan (1-4): one table a post
/// with its mean, one with each indikator and its standard (by its id). It supports the payment of
/// the tambahan penghasilan pegawai, which itself is computed elsewhere.
naskah::Naskah rekap_pejabat(Penyusun& p, int triwulan,
                             const std::map<std::string, StandarIndikator>& standar);

}  // namespace laras::pelaporan
