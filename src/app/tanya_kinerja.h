#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "app/angka_tampil.h"
#include "app/snapshot.h"
#include "base/result.h"
#include "kantor/peran.h"

namespace laras::app {

/// One IKU of a year.
struct BarisIku {
  std::string id = {};
  std::string nama = {};
  std::string sasaran = {};
  bool pertama = false;  ///< first of its sasaran
  UkuranTampil ukuran = {};
};

/// What one program spent.
struct BarisSerapan {
  std::string id = {};
  std::string kode = {};
  std::string nama = {};
  AngkaTampil pagu = {};
  AngkaTampil realisasi = {};
  AngkaTampil serapan = {};
  int batang = 0;
};

/// An indikator of the plan with its owner.
struct BarisIndikator {
  std::string id = {};
  std::string nama = {};
  std::string simpul = {};  ///< name of its node, with code
  std::string oleh = {};    ///< post that answers for it
  UkuranTampil ukuran = {};
};

/// A year's performance at a glance.
struct RingkasanKinerja {
  int tahun = 0;
  std::string rencana = {};  ///< documents it goes by; empty: no plan governs the year
  std::vector<BarisIku> iku = {};
  AngkaTampil rata = {};
  std::string predikat = {};
  AngkaTampil rata_lalu = {};  ///< of the year before
  std::vector<BarisSerapan> program = {};
  AngkaTampil pagu = {};
  AngkaTampil anggaran = {};
  AngkaTampil serapan = {};
  std::size_t iku_tercapai = 0;
  std::size_t iku_terukur = 0;
  std::size_t terisi = 0;   ///< indikator of the Renja with a realisasi (N/A counts as answered)
  std::size_t seluruh = 0;  ///< indikator of the Renja
  std::vector<BarisIndikator> belum = {};  ///< those without
  std::size_t rekomendasi = 0;             ///< of the year's LHE
  std::size_t ditindaklanjuti = 0;         ///< of these, with a follow-up that names a result
};

/// Fails with Invalid where rows do not fit each other.
Result<RingkasanKinerja> tanya_kinerja(const Snapshot& snapshot, int tahun);

/// Names of the documents that the year goes by, as RingkasanKinerja::rencana; empty: none.
Result<std::string> tanya_rencana(const Snapshot& snapshot, int tahun);

/// What the person answers for in that year, in the order of the forms of realisasi: what the units
/// of his roles fill in, and what his post is responsible for.
Result<std::vector<BarisIndikator>> tanya_indikator_saya(const Snapshot& snapshot, int tahun,
                                                         const kantor::Pelaku& pelaku);

}  // namespace laras::app
