#pragma once

#include <string>
#include <vector>

#include "app/angka_tampil.h"
#include "app/snapshot.h"
#include "base/result.h"
#include "base/tanggal.h"

namespace laras::app {

/// Where an indikator or a sub kegiatan will stand at the end of the year.
struct ProyeksiTampil {
  std::string id = {};
  std::string nama = {};
  std::string oleh = {};        ///< post that answers for it; of an indikator
  std::string dasar = {};       ///< "s.d. Tribulan II", "realisasi setahun"; empty: nothing known
  bool satu_periode = false;    ///< rests on one triwulan alone
  bool final = false;           ///< the year itself is known
  bool tertinggal = false;      ///< behind the target of the period to date
  bool meleset = false;         ///< below the threshold at the end of the year
  bool melampaui_pagu = false;  ///< of a sub kegiatan: more than its pagu
  AngkaTampil target = {};      ///< of the year; of a sub kegiatan its pagu
  AngkaTampil realisasi = {};   ///< up to now
  AngkaTampil proyeksi = {};    ///< at the end of the year, or why there is none
  AngkaTampil capaian = {};     ///< against the target, in percent
};

/// The projections of a year, those that will miss first.
struct RamalanKantor {
  int tahun = 0;
  std::string ambang_kinerja = {};  ///< "100% (Belum ditetapkan)": threshold with its regulation
  std::string ambang_anggaran = {};
  std::vector<ProyeksiTampil> indikator = {};
  std::vector<ProyeksiTampil> anggaran = {};
  int indikator_meleset = 0;
  int anggaran_meleset = 0;
  int indikator_tanpa_dasar = 0;  ///< of which nothing can be said yet
  int anggaran_tanpa_dasar = 0;
};

/// Fails with Invalid where rows do not fit each other.
Result<RamalanKantor> tanya_proyeksi(const Snapshot& snapshot, int tahun);

/// A recommendation of an LHE that the Inspektorat still waits for.
struct TungguanInspektorat {
  int tahun = 0;  ///< of the LHE
  int nomor = 0;
  std::string rekomendasi = {};
  std::string keadaan = {};  ///< "Belum", "Diajukan"
  std::string jabatan = {};  ///< its owner; may be empty
  std::string tenggat = {};  ///< "10 Januari 2023"; may be empty
  bool terlambat = false;
};

/// What is not accepted as done, of the LHE up to that year: the late first, then by deadline.
std::vector<TungguanInspektorat> tanya_tungguan(const Snapshot& snapshot, int tahun,
                                                Tanggal hari_ini);

}  // namespace laras::app
