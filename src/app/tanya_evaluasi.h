#pragma once

#include <string>
#include <vector>

#include "app/angka_tampil.h"
#include "app/isi_lhe.h"
#include "app/snapshot.h"
#include "base/tanggal.h"
#include "evaluasi/tindak_lanjut.h"

namespace laras::app {

/// One year's evaluation in a line.
struct TahunEvaluasi {
  int tahun = 0;
  bool ditetapkan = false;  ///< else there is a draft only, and nothing below is known
  std::string nomor = {};
  std::string tanggal = {};  ///< "30 September 2022"
  AngkaTampil nilai = {};
  std::string predikat = {};  ///< "BB (Sangat Baik)"
  int rekomendasi = 0;
  int dijawab = 0;
  int diajukan = 0;
  int diterima = 0;
  int terlambat = 0;
};

/// Years with an LHE, the newest first; with those that have only a draft where `konsep`.
std::vector<TahunEvaluasi> tanya_daftar_evaluasi(const Snapshot& snapshot, Tanggal hari_ini,
                                                 bool konsep);

/// One component of an LHE.
struct KomponenTampil {
  std::string nama;
  std::string bobot;    ///< "30"
  AngkaTampil nilai;    ///< as entered, with its decimals
  AngkaTampil persen;   ///< nilai ÷ bobot × 100
  std::string gradasi;  ///< "BB"
  std::string keterangan;
  std::vector<std::string> catatan;
};

/// One line of a history.
struct RiwayatTampil {
  std::string waktu;  ///< UTC
  std::string apa;    ///< "LHE dikoreksi"
  std::string oleh;   ///< post, or name where there is none
  std::string catatan;
};

/// An issued LHE, or a draft as it would be.
struct LihatLhe {
  int tahun = 0;
  bool ditetapkan = false;
  std::string nomor, tanggal, penerbit, perihal;
  AngkaTampil nilai;     ///< "–" while a component is missing
  std::string rumus;     ///< "24,27 + 18,93 + 7,16 + 19,81 = 70,17"; empty without a value
  std::string predikat;  ///< "BB (Sangat Baik)"
  std::vector<KomponenTampil> komponen;
  std::vector<RiwayatTampil> riwayat;  ///< the newest first
};

/// The issued LHE of a year. Fails with NotFound where none was issued.
Result<LihatLhe> tanya_lhe(const Snapshot& snapshot, int tahun);
/// What fields typed so far amount to, for the evaluator alone.
LihatLhe tanya_isi_lhe(const Snapshot& snapshot, int tahun, const IsiLhe& isi);

/// History of `lhe` or of a recommendation, the newest first.
std::vector<RiwayatTampil> tanya_riwayat(const Snapshot& snapshot, int tahun,
                                         const std::string& hal);

}  // namespace laras::app
