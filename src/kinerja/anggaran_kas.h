#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/angka.h"
#include "base/tanggal.h"
#include "kamus/kamus.h"

namespace laras::kinerja {

/// One version of the cash plan of a year.
struct VersiKas {
  int versi = 0;
  Tanggal tanggal;
  std::string dokumen;  ///< DPA whose pagu it divides
  std::string alasan;
};

/// The cash plan of a year: what each sub kegiatan means to spend in each month.
class RencanaKas {
 public:
  /// The latest version.
  static RencanaKas rakit(const kamus::Himpunan& himpunan, int tahun);

  /// All versions of the year, the latest last.
  const std::vector<VersiKas>& versi() const { return versi_; }
  /// Number of the version that holds; 0 where there is none.
  int kini() const { return versi_.empty() ? 0 : versi_.back().versi; }
  /// Whether anything is planned for it.
  bool terisi(const std::string& simpul) const { return bulan_.contains({simpul, 1}); }
  /// The plan of a month (1-12), BelumDiisi where there is none.
  Angka bulan(const std::string& simpul, int bulan) const;
  /// From January up to the end of a month. BelumDiisi where nothing is planned.
  Angka sampai(const std::string& simpul, int bulan) const;

 private:
  int tahun_ = 0;
  std::vector<VersiKas> versi_;
  std::map<std::pair<std::string, int>, std::pair<Decimal, std::string>> bulan_;
};

}  // namespace laras::kinerja
