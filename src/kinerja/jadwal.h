#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "acuan/periode.h"
#include "acuan/skala.h"
#include "base/kalender_kerja.h"
#include "base/tanggal.h"
#include "kamus/kamus.h"

namespace laras::kinerja {

/// When the realisasi of a period is collected: local days, each included.
struct Jadwal {
  int tahun = 0;
  acuan::Periode periode = acuan::Periode::Tahun;
  Tanggal buka;
  Tanggal tenggat_unit;        ///< last day on which a unit submits in time
  Tanggal tenggat_verifikasi;  ///< last day on which it is verified in time
  std::string dasar;           ///< what fixes the days, as printed
};

/// One closing or reopening of a period.
struct Penutupan {
  bool ditutup = false;
  std::string waktu;  ///< UTC
  std::string oleh;
  std::string jabatan;
  std::string alasan;
};

/// The office's calendar of collection: the rows of `jadwal_pengisian`, else the general rule in
/// `ketentuan` (`tenggat-isian-unit`, `tenggat-verifikasi-isian`: working days after the period);
/// and which periods are closed.
class KalenderPengisian {
 public:
  static KalenderPengisian rakit(const kamus::Himpunan& himpunan, const acuan::Acuan& acuan);

  Jadwal jadwal(int tahun, acuan::Periode periode) const;
  /// Every closing and reopening, the oldest first.
  const std::vector<Penutupan>& penutupan(int tahun, acuan::Periode periode) const;
  bool ditutup(int tahun, acuan::Periode periode) const;
  const KalenderKerja& hari_kerja() const { return hari_kerja_; }
  /// Working days by which `pada` is behind `tenggat`; 0 where it is in time.
  int terlambat(Tanggal tenggat, Tanggal pada) const;

 private:
  using Kunci = std::pair<int, acuan::Periode>;
  Jadwal menurut_ketentuan(int tahun, acuan::Periode periode) const;

  std::map<Kunci, Jadwal> jadwal_;
  std::map<Kunci, std::vector<Penutupan>> penutupan_;
  KalenderKerja hari_kerja_;
  acuan::Acuan acuan_;
};

/// The last day of a period.
Tanggal hari_terakhir(int tahun, acuan::Periode periode);

}  // namespace laras::kinerja
