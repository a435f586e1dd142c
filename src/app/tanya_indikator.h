#pragma once

#include <string>
#include <utility>
#include <vector>

#include "app/angka_tampil.h"
#include "app/snapshot.h"
#include "base/result.h"

namespace laras::app {

/// One year of an indikator.
struct TahunIndikator {
  int tahun = 0;
  UkuranTampil ukuran = {};
  std::string dokumen = {};  ///< of the target; empty where there is none
};

/// One triwulan of the year.
struct TriwulanIndikator {
  std::string nama = {};       ///< "Tribulan II"
  AngkaTampil target = {};     ///< up to its end
  AngkaTampil realisasi = {};  ///< up to its end
  AngkaTampil capaian = {};
};

/// One dated version of a definition.
struct VersiIndikator {
  std::string masa = {};  ///< "2018–2020", "sejak 2021"
  std::string nama = {};
  std::string cara_ganti = {};  ///< how it took another's place; may be empty
  std::string alasan = {};
};

/// A piece of evidence by its title.
struct BuktiIndikator {
  std::string id = {};
  std::string judul = {};
  std::string untuk = {};
  bool berberkas = false;  ///< its bytes are kept here
};

/// Everything about one indikator in one year.
struct LihatIndikator {
  std::string id = {};
  int tahun = 0;
  std::string nama = {};
  bool iku = false;
  std::vector<std::string> jalur = {};  ///< nodes above it, from tujuan down
  std::string simpul = {};              ///< node it belongs to
  std::string oleh = {};                ///< post that answers for it
  /// Name and text: definisi, formulasi, satuan, arah, ...; only what is filled in.
  std::vector<std::pair<std::string, std::string>> definisi = {};
  UkuranTampil ukuran = {};
  AngkaTampil rujukan = {};  ///< figure to compare with; empty text where there is none
  std::string sumber_rujukan = {};
  std::vector<TahunIndikator> riwayat = {};  ///< the years of the drawing
  std::vector<TriwulanIndikator> triwulan = {};
  std::vector<VersiIndikator> versi = {};
  std::vector<BuktiIndikator> bukti = {};
  std::string gambar_lebar =
      {};  ///< SVG by classes; empty where fewer than two years have a figure
  std::string gambar_sempit = {};
  std::string gambar_triwulan_lebar = {};  ///< of the triwulan; empty where none has a figure
  std::string gambar_triwulan_sempit = {};
};

/// Fails with NotFound where there is no such indikator in that year, and with Invalid where rows
/// do not fit each other.
Result<LihatIndikator> tanya_indikator(const Snapshot& snapshot, int tahun, const std::string& id);

}  // namespace laras::app
