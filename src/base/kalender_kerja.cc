#include "base/kalender_kerja.h"

#include <cassert>
#include <cstdint>
#include <utility>

namespace laras {
namespace {

bool akhir_pekan(Tanggal tanggal) {
  const Hari hari = tanggal.hari_pekan();
  return hari == Hari::Sabtu || hari == Hari::Minggu;
}

/// Mondays to Fridays after `mulai` up to and including `akhir`. REQUIRES: mulai <= akhir.
std::int64_t hari_biasa(Tanggal mulai, Tanggal akhir) {
  const std::int64_t lama = akhir.hari_epoch() - mulai.hari_epoch();
  std::int64_t banyak = lama / 7 * 5;
  for (std::int64_t i = 0; i < lama % 7; ++i) {
    banyak += akhir_pekan(akhir.tambah_hari(-i)) ? 0 : 1;
  }
  return banyak;
}

}  // namespace

KalenderKerja::KalenderKerja(std::vector<HariLibur> libur) {
  for (HariLibur& satu : libur) {
    const Tanggal tanggal = satu.tanggal;
    const auto [tempat, baru] = libur_.try_emplace(tanggal, satu);
    if (!baru && tempat->second.cuti_bersama) {
      tempat->second = std::move(satu);
    }
  }
}

bool KalenderKerja::hari_kerja(Tanggal tanggal) const {
  return !akhir_pekan(tanggal) && !libur_.contains(tanggal);
}

const HariLibur* KalenderKerja::libur(Tanggal tanggal) const {
  const auto tempat = libur_.find(tanggal);
  return tempat == libur_.end() ? nullptr : &tempat->second;
}

Tanggal KalenderKerja::tambah_hari_kerja(Tanggal mulai, int n) const {
  assert(n >= 0);
  Tanggal tanggal = mulai;
  for (int sisa = n; sisa > 0; --sisa) {
    do {
      tanggal = tanggal.tambah_hari(1);
    } while (!hari_kerja(tanggal));
  }
  while (!hari_kerja(tanggal)) {
    tanggal = tanggal.tambah_hari(1);
  }
  return tanggal;
}

int KalenderKerja::hari_kerja_antara(Tanggal mulai, Tanggal akhir) const {
  if (akhir < mulai) {
    return -hari_kerja_antara(akhir, mulai);
  }
  std::int64_t banyak = hari_biasa(mulai, akhir);
  const auto batas = libur_.upper_bound(akhir);
  for (auto libur = libur_.upper_bound(mulai); libur != batas; ++libur) {
    banyak -= akhir_pekan(libur->first) ? 0 : 1;
  }
  return static_cast<int>(banyak);
}

}  // namespace laras
