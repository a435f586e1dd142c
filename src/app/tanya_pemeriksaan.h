#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/angka_tampil.h"
#include "app/tempat_perbaikan.h"
#include "base/result.h"
#include "base/tanggal.h"
#include "pelaporan/periksa_data.h"
#include "pelaporan/uji_lke.h"

namespace laras::app {

/// A finding in the office's own data with the way to mend it.
struct TemuanKantor {
  pelaporan::Temuan temuan;
  std::string sumber;                     ///< what the rule rests on
  std::string saran;                      ///< what to do next
  std::optional<TempatPerbaikan> tempat;  ///< the page that mends it
};

/// A criterion of the evaluation sheet with its answer.
struct KriteriaTerjawab {
  pelaporan::KriteriaLke kriteria;
  pelaporan::JawabanKriteria jawaban;
};

/// An indikator beside itself a year ago.
struct BarisDuaTahun {
  std::string id;
  std::string nama;
  std::string simpul;
  UkuranTampil lalu;
  UkuranTampil kini;
  AngkaTampil selisih;  ///< of both capaian, in percentage points
  int arah = 0;         ///< of `selisih`: -1 down, 1 up, 0 neither
};

/// The year's LKjIP looked at before it is issued.
struct PemeriksaanLkjip {
  int tahun = 0;
  std::vector<std::string> kurang = {};   ///< what still makes it a KONSEP
  std::vector<TemuanKantor> temuan = {};  ///< contradictions first
  std::size_t kontradiksi = 0;
  std::vector<KriteriaTerjawab> kriteria = {};  ///< LKE 3.a to 3.c
  std::vector<BarisDuaTahun> banding = {};      ///< IKU first, then the tree
};

/// Looks at the LKjIP of a year as it would be written now. Fails with NotFound where no plan
/// document governs the year, with Invalid where rows do not fit each other.
Result<PemeriksaanLkjip> tanya_pemeriksaan(const Snapshot& snapshot, int tahun, Tanggal hari_ini);

}  // namespace laras::app
