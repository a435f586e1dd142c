#pragma once

#include "acuan/nilai.h"
#include "base/angka.h"
#include "perencanaan/rencana.h"

namespace laras::kinerja {

/// A target or realisasi with its number as a leaf and the value it was read from.
struct Terukur {
  acuan::Nilai nilai;
  Angka angka;  ///< the number a formula works with; the lower bound of a Rentang
  Angka atas;   ///< the upper bound of a Rentang
};

/// Capaian of one indikator in percent, exact and uncapped (PermenPANRB 53/2014; lower is
/// better: (2T - R)/T, PermenPANRB 6/2022). Target 0 is TakTerhitung{TargetNol}, except lower is
/// better with realisasi 0: 100. A Rentang target: inside 100, outside the formula of the
/// direction against the nearer bound. Teks: equal 100, else 0, named "dinilai". States of
/// target or realisasi travel.
Angka capaian(const Terukur& target, const Terukur& realisasi, perencanaan::Arah arah);

/// realisasi ÷ pagu × 100.
Angka penyerapan(const Angka& realisasi, const Angka& pagu);
/// Mean capaian of the indikator on one budget line ÷ penyerapan (Tabel 3.10).
Angka efisiensi(const Angka& rata_capaian, const Angka& penyerapan);
/// Realisasi against the target at the end of the Renstra × 100 (Tabel 3.7).
Angka tingkat_kemajuan(const Angka& realisasi, const Angka& target_akhir);
/// Realisasi against the national figure × 100, printed without a percent sign (Tabel 3.8).
Angka perbandingan_nasional(const Angka& realisasi, const Angka& rujukan);
/// (new - old) ÷ old × 100, relative also between two percentages.
Angka pertumbuhan(const Angka& lama, const Angka& baru);
/// part ÷ whole × 100.
Angka bagian(const Angka& sebagian, const Angka& seluruhnya);
/// tersedia ÷ kebutuhan × 100 (ABK).
Angka ketersediaan(const Angka& tersedia, const Angka& kebutuhan);
/// Mean capaian ÷ mean ketersediaan (Tabel 3.11).
Angka efisiensi_sdm(const Angka& rata_capaian, const Angka& rata_ketersediaan);
/// kebutuhan ÷ tersedia.
Angka efisiensi_sarpras(const Angka& kebutuhan, const Angka& tersedia);

/// How a mean is taken. The report uses RataIndikator; the others exist by name.
enum class CaraRata {
  RataIndikator,  ///< plain mean over indikator, uncapped
  RataTerbatas,   ///< each capaian capped to 0-100 first
  RataSasaran,    ///< mean of the means per sasaran
};

/// Mean of capaian grouped by sasaran. N/A and Tidak ada rujukan are skipped; something not
/// filled in makes it TakTerhitung.
Angka rata_capaian(const std::vector<std::vector<Angka>>& per_sasaran, CaraRata cara);

}  // namespace laras::kinerja
