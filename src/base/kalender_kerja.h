#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/tanggal.h"

namespace laras {

/// A day on which the office does not work though the week says so.
struct HariLibur {
  Tanggal tanggal;
  std::string nama;  ///< "Hari Kemerdekaan Republik Indonesia"
  bool cuti_bersama = false;
};

/// Hours of a working day on the office's clock: `07.30`.
struct JamHari {
  std::string buka;
  std::string tutup;
};

/// Working hours by day of the week, Monday first, from one day to another. A day without hours is
/// no working day.
struct PekanKerja {
  Tanggal mulai;
  std::optional<Tanggal> sampai;
  std::array<std::optional<JamHari>, 7> hari;
};

/// Working days: those with working hours, Monday to Friday where none are stated, without
/// holidays and cuti bersama.
class KalenderKerja {
 public:
  KalenderKerja() = default;
  /// Of two holidays on one day the first stays, but a holiday replaces a cuti bersama. Of weeks
  /// that hold on one day one with an end counts before one without, then the later. A week without
  /// any hours is left out.
  explicit KalenderKerja(std::vector<HariLibur> libur, std::vector<PekanKerja> pekan = {});

  bool hari_kerja(Tanggal tanggal) const;
  /// Null on a day off, and where no hours are stated.
  const JamHari* jam(Tanggal tanggal) const;
  /// Null on an ordinary day.
  const HariLibur* libur(Tanggal tanggal) const;
  /// The day that is `n` working days after `mulai`, which itself does not count.
  /// n = 0 gives `mulai`, or the next working day if it is none. REQUIRES: n >= 0.
  Tanggal tambah_hari_kerja(Tanggal mulai, int n) const;
  /// Working days after `mulai` up to and including `akhir`; negative if akhir is earlier.
  int hari_kerja_antara(Tanggal mulai, Tanggal akhir) const;

 private:
  const PekanKerja* pekan(Tanggal tanggal) const;

  std::map<Tanggal, HariLibur> libur_;
  std::vector<PekanKerja> pekan_;
};

}  // namespace laras
