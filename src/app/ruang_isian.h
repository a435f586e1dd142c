#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/lembar_isian.h"
#include "app/masa_isian.h"
#include "app/snapshot.h"
#include "kinerja/alur_isian.h"
#include "kinerja/jadwal.h"
#include "kinerja/pengisian.h"
#include "pelaporan/penyusun.h"

namespace laras::app {

/// What acts and questions of one period of collection go by. The snapshot must outlive it.
class RuangIsian {
 public:
  /// Fails with Invalid where the rows of the year do not fit each other.
  static Result<std::unique_ptr<RuangIsian>> buka(const Snapshot& snapshot, PeriodeIsian periode);

  const PeriodeIsian& periode() const { return periode_; }
  const Snapshot& snapshot() const { return snapshot_; }
  const kantor::Kantor& kantor() const { return snapshot_.kantor(); }
  pelaporan::Penyusun& penyusun() { return penyusun_; }
  const kinerja::KalenderPengisian& kalender() const { return masa_->kalender; }
  LembarIsian& lembar() { return lembar_; }
  const LembarIsian& lembar() const { return lembar_; }
  kinerja::Jadwal jadwal() const { return kalender().jadwal(periode_.tahun, periode_.periode); }

  /// Everything that is collected in the period, and what of it a unit fills in.
  const std::vector<kinerja::ButirPengisian>& butir() const { return masa_->butir; }
  std::vector<kinerja::ButirPengisian> butir(const Id<kantor::UnitKerja>& unit) const;
  /// Null if the period does not collect it.
  const kinerja::ButirPengisian* cari(const std::string& indikator) const;
  /// The post under whose name the unit's texts stand; empty where the unit has no head.
  Id<kantor::Jabatan> penulis(const kinerja::ButirPengisian& butir) const;
  KetikanIsian ketikan(const kinerja::ButirPengisian& butir) const;
  /// What the entry was at the end of the triwulan before, if anything is known.
  std::optional<Rational> sebelumnya(const kinerja::ButirPengisian& butir);
  /// Evidence of the period, or of the whole year.
  bool ada_bukti(const std::string& indikator) const;

  /// What the rules look at. What cannot be read goes to `salah`, `where` the column. REQUIRES:
  /// `isi` is baku.
  kinerja::SyaratIsian syarat(const kinerja::ButirPengisian& butir, const KetikanIsian& isi,
                              Errors& salah);
  /// Texts with live figures that do not exist, `where` the column.
  void periksa_teks(const KetikanIsian& isi, Errors& salah);

  /// Fails with Conflict where the period is closed: since when, and what to do.
  Result<void> terbuka() const;
  /// Fails with Conflict before its first day: nothing is submitted of a period that still runs.
  Result<void> sudah_mulai(Tanggal hari_ini) const;
  /// Today by the wall of the office.
  Tanggal hari_ini(const std::string& waktu_utc) const;

 private:
  RuangIsian(const Snapshot& snapshot, PeriodeIsian periode, std::shared_ptr<const MasaIsian> masa);

  const Snapshot& snapshot_;
  PeriodeIsian periode_;
  std::shared_ptr<const MasaIsian> masa_;
  pelaporan::Penyusun penyusun_;
  LembarIsian lembar_;
};

}  // namespace laras::app
