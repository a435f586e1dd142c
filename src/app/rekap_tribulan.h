#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "app/angka_tampil.h"
#include "app/snapshot.h"
#include "kinerja/alur_isian.h"

namespace laras::app {

/// What of the year's collection is asked for; empty or 0 stands for all.
struct SaringanRekap {
  std::string unit = {};
  int triwulan = 0;
  std::string keadaan = {};  ///< word of the store; `kosong` for what nobody has begun
  std::string urut = {};     ///< `unit`, `nama`; else as the plan has it
};

/// One indikator up to the end of one triwulan.
struct BarisRekap {
  std::string indikator = {};
  std::string nama = {};
  std::string unit = {};  ///< name of the unit that fills it in
  std::string satuan = {};
  int triwulan = 1;
  AngkaTampil target = {};
  AngkaTampil realisasi = {};
  AngkaTampil capaian = {};
  kinerja::Pencapaian hasil = kinerja::Pencapaian::TanpaNilai;
  kinerja::KeadaanIsian keadaan = kinerja::KeadaanIsian::Kosong;
};

/// Everything that units fill in during a year, triwulan by triwulan, target against realisasi.
/// Rows are computed when they are asked for and not kept, so that a table of any length needs the
/// memory of a piece. Holds the state it was made from.
class RekapTribulan {
 public:
  /// Fails with Invalid where rows do not fit each other.
  static Result<RekapTribulan> buka(std::shared_ptr<const Snapshot> snapshot, int tahun,
                                    const SaringanRekap& saringan);

  std::size_t banyak() const { return kunci_.size(); }
  /// Rows from `dari` on, at most so many.
  std::vector<BarisRekap> potong(std::size_t dari, std::size_t banyak) const;
  /// Units that fill something in that year: id and name, in the order of the office.
  const std::vector<std::pair<std::string, std::string>>& unit() const { return unit_; }

 private:
  struct Butir {
    const perencanaan::Indikator* indikator;
    Id<kantor::UnitKerja> unit;
  };
  struct Kunci {
    std::size_t butir;
    int triwulan;
    kinerja::KeadaanIsian keadaan;
  };

  void urutkan(const std::string& urut);
  void saring(const SaringanRekap& saringan);
  void catat_unit();
  BarisRekap baris(kinerja::Ukur& ukur, const Kunci& kunci) const;

  std::shared_ptr<const Snapshot> snapshot_;
  std::shared_ptr<const pelaporan::Bahan> bahan_;
  int tahun_ = 0;
  Id<perencanaan::Dokumen> renja_;
  std::vector<Butir> butir_;
  std::vector<Kunci> kunci_;
  std::vector<std::pair<std::string, std::string>> unit_;
};

/// The heading of a rekap as CSV, and rows of it. Cells that a spreadsheet would take for a formula
/// begin with an apostrophe.
std::string kepala_csv_rekap();
std::string csv_rekap(const std::vector<BarisRekap>& baris);

}  // namespace laras::app
