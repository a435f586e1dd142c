#pragma once

#include <map>
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

/// Working days: Monday to Friday without holidays and cuti bersama.
class KalenderKerja {
 public:
  KalenderKerja() = default;
  /// Of two on one day the first stays, but a holiday replaces a cuti bersama.
  explicit KalenderKerja(std::vector<HariLibur> libur);

  bool hari_kerja(Tanggal tanggal) const;
  /// Null on an ordinary day.
  const HariLibur* libur(Tanggal tanggal) const;
  /// The day that is `n` working days after `mulai`, which itself does not count.
  /// n = 0 gives `mulai`, or the next working day if it is none. REQUIRES: n >= 0.
  Tanggal tambah_hari_kerja(Tanggal mulai, int n) const;
  /// Working days after `mulai` up to and including `akhir`; negative if akhir is earlier.
  int hari_kerja_antara(Tanggal mulai, Tanggal akhir) const;

 private:
  std::map<Tanggal, HariLibur> libur_;
};

}  // namespace laras
