#include "base/kalender_kerja.h"

#include <algorithm>
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

KalenderKerja::KalenderKerja(std::vector<HariLibur> libur, std::vector<PekanKerja> pekan)
    : pekan_(std::move(pekan)) {
  std::erase_if(pekan_, [](const PekanKerja& satu) {
    return std::none_of(satu.hari.begin(), satu.hari.end(),
                        [](const auto& jam) { return jam.has_value(); });
  });
  for (HariLibur& satu : libur) {
    const Tanggal tanggal = satu.tanggal;
    const auto [tempat, baru] = libur_.try_emplace(tanggal, satu);
    if (!baru && tempat->second.cuti_bersama) {
      tempat->second = std::move(satu);
    }
  }
}

const PekanKerja* KalenderKerja::pekan(Tanggal tanggal) const {
  const PekanKerja* hasil = nullptr;
  for (const PekanKerja& satu : pekan_) {
    if (tanggal < satu.mulai || (satu.sampai && *satu.sampai < tanggal)) continue;
    const bool lebih =
        hasil == nullptr || (satu.sampai && !hasil->sampai) ||
        (satu.sampai.has_value() == hasil->sampai.has_value() && hasil->mulai < satu.mulai);
    if (lebih) hasil = &satu;
  }
  return hasil;
}

bool KalenderKerja::hari_kerja(Tanggal tanggal) const {
  if (libur_.contains(tanggal)) return false;
  const PekanKerja* berlaku = pekan(tanggal);
  if (berlaku == nullptr) return !akhir_pekan(tanggal);
  return berlaku->hari[static_cast<std::size_t>(tanggal.hari_pekan())].has_value();
}

const JamHari* KalenderKerja::jam(Tanggal tanggal) const {
  const PekanKerja* berlaku = pekan(tanggal);
  if (berlaku == nullptr || libur_.contains(tanggal)) return nullptr;
  const auto& jam = berlaku->hari[static_cast<std::size_t>(tanggal.hari_pekan())];
  return jam ? &*jam : nullptr;
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
  if (!pekan_.empty()) {
    int kerja = 0;
    for (Tanggal satu = mulai.tambah_hari(1); satu <= akhir; satu = satu.tambah_hari(1)) {
      kerja += hari_kerja(satu) ? 1 : 0;
    }
    return kerja;
  }
  std::int64_t banyak = hari_biasa(mulai, akhir);
  const auto batas = libur_.upper_bound(akhir);
  for (auto libur = libur_.upper_bound(mulai); libur != batas; ++libur) {
    banyak -= akhir_pekan(libur->first) ? 0 : 1;
  }
  return static_cast<int>(banyak);
}

}  // namespace laras
