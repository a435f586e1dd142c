#pragma once

#include <set>
#include <string>
#include <vector>

#include "app/angka_tampil.h"
#include "app/snapshot.h"
#include "base/result.h"
#include "perencanaan/rencana.h"

namespace laras::app {

/// What a node of that kind is called: "Sub kegiatan".
std::string jenjang(perencanaan::JenisSimpul jenis);

/// Which nodes of the tree are open: tujuan, sasaran and program are at first, or all.
struct Bukaan {
  bool semua = false;
  std::set<std::string, std::less<>> dibalik = {};  ///< nodes for which it is the other way round
};

struct IndikatorPohon {
  std::string id = {};
  std::string nama = {};
  UkuranTampil ukuran = {};
};

/// One visible node of the performance tree.
struct BarisPohon {
  std::string id = {};
  int tingkat = 1;           ///< depth from 1
  std::string jenjang = {};  ///< "Sub kegiatan"
  std::string kode = {};
  std::string nama = {};
  bool bercabang = false;
  bool terbuka = false;
  std::string oleh = {};  ///< post that answers for it; empty where none is named
  std::vector<IndikatorPohon> indikator = {};
  AngkaTampil pagu = {};
  AngkaTampil realisasi = {};
  AngkaTampil serapan = {};
};

struct Pohon {
  int tahun = 0;
  std::string rencana = {};  ///< documents it shows; empty: there is no Renja
  std::vector<BarisPohon> baris = {};
};

/// The tree of the year's latest Renja from tujuan down to sub kegiatan, in its order; below a
/// closed node nothing. Fails with Invalid where rows do not fit each other.
Result<Pohon> tanya_pohon(const Snapshot& snapshot, int tahun, const Bukaan& bukaan);

}  // namespace laras::app
