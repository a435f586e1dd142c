#pragma once

#include "kinerja/ukur.h"

namespace laras::kinerja {

/// Where a figure will stand at the end of the year if it goes on as it did so far.
struct Proyeksi {
  int triwulan = 0;          ///< up to whose end something is known; 0: nothing, 4: the year itself
  int terisi = 0;            ///< how many triwulan it rests on
  Terukur target_kini = {};  ///< up to the end of that triwulan
  Terukur realisasi_kini = {};
  Angka capaian_kini = {};  ///< one against the other
  Terukur akhir = {};  ///< at the end of the year; with the state and reason where nothing is known
  Angka capaian = {};  ///< akhir against the year's target

  bool final() const { return triwulan == 4; }
  /// Rests on one triwulan alone, so that a pace is not more than a guess.
  bool satu_periode() const { return terisi == 1 && triwulan != 4; }
};

/// Of an indikator; `dokumen` is the Renja (Ukur::realisasi_sd). Where triwulan add up and it is no
/// percentage: realisasi so far ÷ triwulan so far × 4; else the last value known stays.
Proyeksi proyeksi(Ukur& ukur, const Id<Dokumen>& dokumen, const Indikator& indikator, int tahun);

/// Of the money of a node over the tree of a DPA, against its pagu: realisasi so far ÷ triwulan so
/// far × 4. `target_kini` is the pagu, `capaian` what will be absorbed.
Proyeksi proyeksi_anggaran(Ukur& ukur, const Id<Dokumen>& dpa, const Id<Simpul>& simpul, int tahun);

}  // namespace laras::kinerja
