#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/terbitan.h"
#include "kinerja/predikat.h"

namespace laras::app {

/// One IKU as an issued document prints it.
struct IkuTerbit {
  std::string nama;
  std::string target;
  std::string realisasi = {};  ///< empty where only the promise was issued, as the next three
  std::string capaian = {};
  kinerja::Pencapaian hasil = kinerja::Pencapaian::TanpaNilai;
  int batang = 0;  ///< permil of a bar of 120 percent

  friend bool operator==(const IkuTerbit&, const IkuTerbit&) = default;
};

/// What everybody may know of a year: read from issued bytes, never from the data of today.
struct KinerjaTerbit {
  std::vector<IkuTerbit> iku = {};
  std::string rata = {};  ///< mean capaian; empty without realisasi, as the next three
  std::string pagu = {};
  std::string anggaran = {};
  std::string serapan = {};
  std::size_t tercapai = 0;
  std::size_t terukur = 0;
};

/// Reads IKU and totals out of the JSON of an LKjIP (Tabel 3.1, 3.9) or, without realisasi, of a
/// Perjanjian Kinerja. What the document does not have stays empty. Fails with Invalid where it is
/// no document of this program.
Result<KinerjaTerbit> baca_kinerja_terbit(std::string_view json);

/// Years of which an LKjIP or a Perjanjian Kinerja was issued, the newest first.
std::vector<int> tahun_terbit(const Snapshot& snapshot);

/// A year's performance with the document that it was read from: the newest LKjIP, else the newest
/// Perjanjian Kinerja; nothing where neither was issued. Fails as buka_terbitan().
struct UmumTerbit {
  Terbitan terbitan;
  KinerjaTerbit kinerja;
};
Result<std::optional<UmumTerbit>> tanya_kinerja_terbit(const Workspace& workspace,
                                                       const Snapshot& snapshot, int tahun);

}  // namespace laras::app
