#pragma once

#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "acuan/periode.h"
#include "kinerja/capaian.h"
#include "kinerja/data.h"
#include "perencanaan/rencana.h"

namespace laras::kinerja {

using perencanaan::Dokumen;

/// Measures one office's plan against what it entered. Every answer is an Angka with its
/// derivation down to rows of the store. Answers are kept, so that a figure that stands in many
/// tables is one and the same node. Refers to `rencana` and `data`, which must outlive it.
class Ukur {
 public:
  Ukur(const perencanaan::Rencana& rencana, const Data& data) : rencana_(rencana), data_(data) {}

  const perencanaan::Rencana& rencana() const { return rencana_; }
  const Data& data() const { return data_; }

  /// The year's target: of the latest PK if it has the indikator, else of the latest Renja, else
  /// of the Renstra version that governs the year. BelumDiisi if no document has it.
  const Terukur& target(const Id<Indikator>& indikator, int tahun);
  /// The target in one document, BelumDiisi if it has none.
  const Terukur& target(const Id<Dokumen>& dokumen, const Id<Indikator>& indikator, int tahun);
  /// The year's realisasi: the fact its register offers, or the pooled sub kegiatan, or what was
  /// typed: the TAHUN row, else `sampai` TW IV, else the four `dalam` by akumulasi_tahun; else,
  /// where some triwulan is filled in, TakTerhitung{PeriodeBelumLengkap}. Nothing filled in: N/A
  /// where the target is N/A, else BelumDiisi.
  const Terukur& realisasi(const Id<Indikator>& indikator, int tahun);
  /// Realisasi up to the end of a triwulan; `dokumen` gives the targets of pooled indikator.
  const Terukur& realisasi_sd(const Id<Dokumen>& dokumen, const Id<Indikator>& indikator, int tahun,
                              acuan::Periode triwulan);
  /// The target that a rencana aksi plans for one triwulan: of the latest PK if it has a row for
  /// that triwulan, else of the latest Renja, else of the Renstra. Without a row: N/A where the
  /// year's target is N/A, else BelumDiisi.
  const Terukur& target_triwulan(const Id<Indikator>& indikator, int tahun,
                                 acuan::Periode triwulan);
  /// The target up to the end of a triwulan: for IV the year's; else, where triwulan add up
  /// (akumulasi_tahun), the sum of those so far; else that of the triwulan.
  Terukur target_sd(const Id<Indikator>& indikator, int tahun, acuan::Periode triwulan);
  /// Realisasi inside one triwulan, with `dokumen` as in realisasi_sd. Where triwulan do not add up
  /// it is the position at its end. Else the row `dalam`, or what is reached up to its end less
  /// what was reached up to the end before; of a percentage that difference says nothing, so it is
  /// TakTerhitung{PeriodeBelumLengkap}.
  Terukur realisasi_dalam(const Id<Dokumen>& dokumen, const Id<Indikator>& indikator, int tahun,
                          acuan::Periode triwulan);
  /// Capaian of the year.
  Angka capaian(const Id<Indikator>& indikator, int tahun);
  /// Mean capaian of the node's indikator that have a target in the document.
  Angka rata_capaian_simpul(const Id<Dokumen>& dokumen, const Id<Simpul>& simpul, int tahun);

  /// Pagu of a node in a document: its own row, else the sum of the nodes below it there.
  Angka pagu(const Id<Dokumen>& dokumen, const Id<Simpul>& simpul, int tahun);
  /// Realisasi anggaran of a node over the tree of a document, up to the end of the period.
  Angka anggaran(const Id<Dokumen>& dokumen, const Id<Simpul>& simpul, int tahun,
                 acuan::Periode periode = acuan::Periode::Tahun);
  /// Realisasi anggaran inside one triwulan, from the rows `dalam` or as a difference.
  Angka anggaran_dalam(const Id<Dokumen>& dokumen, const Id<Simpul>& simpul, int tahun,
                       acuan::Periode triwulan);
  /// Sums over the document's programs.
  Angka pagu_total(const Id<Dokumen>& dokumen, int tahun);
  Angka anggaran_total(const Id<Dokumen>& dokumen, int tahun,
                       acuan::Periode periode = acuan::Periode::Tahun);
  Angka anggaran_total_dalam(const Id<Dokumen>& dokumen, int tahun, acuan::Periode triwulan);
  /// Programs a document shows, in its order.
  std::vector<Id<Simpul>> program(const Id<Dokumen>& dokumen, int tahun) const;

  /// Target at the end of the Renstra: of the last version and year that has the indikator.
  const Terukur& target_akhir(const Id<Indikator>& indikator, int tahun);
  /// Kondisi akhir within one Renstra version: its years by akumulasi_renstra.
  Angka kondisi_akhir(const Dokumen& renstra, const Indikator& indikator);
  Angka pagu_akhir(const Dokumen& renstra, const Id<Simpul>& simpul);

  Angka rujukan(const Id<Indikator>& indikator, int tahun);
  Angka sdm_kebutuhan(const Id<Indikator>& indikator, int tahun);
  Angka sdm_tersedia(const Id<Indikator>& indikator, int tahun);

 private:
  using Kunci = std::tuple<std::string, std::string, int, acuan::Periode>;
  Terukur terukur(const perencanaan::Target& target, const Id<Indikator>& indikator, int tahun,
                  acuan::Periode periode);
  Terukur terukur_triwulan(const Id<Indikator>& indikator, int tahun, acuan::Periode triwulan);
  Terukur ukur_realisasi(const Id<Dokumen>& dokumen, const Id<Indikator>& indikator, int tahun,
                         acuan::Periode periode);
  Terukur terketik(const Indikator& indikator, int tahun, acuan::Periode periode);
  Terukur dari_baris(const Indikator& indikator, int tahun, const Realisasi& baris);
  Terukur gabungan(const Id<Dokumen>& dokumen, const Indikator& indikator, int tahun,
                   acuan::Periode periode);
  Terukur akumulasi_triwulan(const Indikator& indikator, int tahun, int sampai);
  Angka anggaran_baris(const Id<Simpul>& simpul, int tahun, acuan::Periode periode,
                       const perencanaan::Pagu* pagu);
  Daun daun_anggaran(const Id<Simpul>& simpul, int tahun, acuan::Periode periode) const;
  static Angka anggaran_tercatat(Daun daun, const RealisasiAnggaran& baris);

  const perencanaan::Rencana& rencana_;
  const Data& data_;
  std::map<Kunci, Terukur> target_;
  std::map<Kunci, Terukur> realisasi_;
  std::map<std::pair<std::string, int>, Angka> capaian_;
  std::map<Kunci, Angka> pagu_;
  std::map<Kunci, Angka> anggaran_;
  std::map<Kunci, Angka> lain_;
};

}  // namespace laras::kinerja
