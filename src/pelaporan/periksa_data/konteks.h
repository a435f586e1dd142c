#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "pelaporan/penyusun.h"
#include "pelaporan/periksa_data.h"

namespace laras::pelaporan::pemeriksaan_data {

/// A row of the data and the column that is meant.
struct Tempat {
  std::string id;     ///< `subjek/kunci`, as leaves name their row
  std::string label;  ///< what the row is about
  std::string kolom;
};

/// `subjek kunci` of a row's id `subjek/kunci`.
std::string lokasi(std::string_view id);

/// What all rules of one audit share: the rows, their assembled values, and the findings so far.
class Konteks {
 public:
  /// Both must outlive it.
  Konteks(const kamus::Himpunan& himpunan, const Bahan& bahan)
      : himpunan_(himpunan), bahan_(bahan), penyusun_(bahan) {}

  const kamus::Himpunan& himpunan() const { return himpunan_; }
  const Bahan& bahan() const { return bahan_; }
  Penyusun& p() { return penyusun_; }
  kinerja::Ukur& ukur() { return penyusun_.ukur(); }
  const perencanaan::Rencana& rencana() const { return bahan_.rencana; }
  int tahun() const { return bahan_.tahun; }
  std::string tahun_teks() const { return std::to_string(tahun()); }

  /// Rows of a subject whose column `tahun` is the audited year.
  std::vector<kamus::Pembaca> baris(std::string_view subjek) const;
  /// Indikator that the year's report measures, each once: IKU, the tree of the latest Renja, and
  /// what the latest Perjanjian Kinerja promises.
  std::vector<const Indikator*> terukur();
  /// Indikator of the office's tujuan in the year; the regency measures its own.
  std::vector<const Indikator*> tujuan() const;
  /// The year's targets in the latest Perjanjian Kinerja, one row an indikator.
  std::vector<kamus::Pembaca> target_pk() const;
  /// Documents that govern the audited year, in order.
  std::vector<const Dokumen*> dokumen() const;
  /// Id of the version in force in the year, `indikator/iku-ikm/2021`; without a version its code.
  std::string id_indikator(const Id<Indikator>& indikator) const;
  std::string id_simpul(const Id<Simpul>& simpul) const;
  std::string nama_indikator(const Id<Indikator>& indikator) const;
  /// The day until which the year's report is due by that ketentuan (months after the year);
  /// nothing where no such ketentuan is in force at the year's end.
  std::optional<Tanggal> batas(std::string_view ketentuan) const;

  /// Whether its realisasi should come from a fakta that the year does not have, and nobody typed
  /// one instead: then whatever lacks it is a consequence of the missing fakta.
  bool menunggu_fakta(const Indikator& indikator) const;

  /// Adds a finding of the rule at work with confidence `tinggi`; whatever else it says is set in
  /// what is returned, which holds until the next is added.
  TemuanData& tambah(const Tempat& tempat, JenisTemuan jenis, std::string tercetak,
                     std::string penjelasan);

  /// Sets the rule to which findings belong from now on.
  void mulai(const AturanData& aturan) { aturan_ = aturan; }
  /// Hands over the findings. Nothing is added afterwards.
  std::vector<TemuanData> selesai() { return std::move(temuan_); }

 private:
  const kamus::Himpunan& himpunan_;
  const Bahan& bahan_;
  Penyusun penyusun_;
  AturanData aturan_;
  std::vector<TemuanData> temuan_;
};

/// The last day of the month that lies `bulan` months after the month of `dari`'s end when `dari`
/// ends its month, else the same day of that month, or its last if it has no such day.
Tanggal sesudah_bulan(Tanggal dari, int bulan);
/// `Rp1.000`, zero as `Rp0`; a state as it prints.
std::string uang(const Angka& angka);
/// How the value of an indikator prints.
std::string nilai(const Indikator& indikator, const kinerja::Terukur& terukur);
/// "belum diisi", "tidak direncanakan (N/A)", "belum dapat dihitung: <reason>".
std::string sebut_keadaan(const Angka& angka);

/// A rule with what it does.
struct Aturan {
  AturanData data;
  void (*periksa)(Konteks&) = nullptr;
};

/// Sums over the tree and over the triwulan.
std::vector<Aturan> aturan_jumlah();
/// Pagu against realisasi anggaran.
std::vector<Aturan> aturan_anggaran();
/// The Perjanjian Kinerja against what is measured, planned and explained.
std::vector<Aturan> aturan_perjanjian();
/// Realisasi that are missing, not planned, not verified or out of range.
std::vector<Aturan> aturan_realisasi();
/// Evidence that is missing, late, early or undated.
std::vector<Aturan> aturan_bukti();
/// Versions of indikator and documents without lineage.
std::vector<Aturan> aturan_silsilah();
/// Figures and dates that belong to another year, figures that are too even.
std::vector<Aturan> aturan_tahun();

}  // namespace laras::pelaporan::pemeriksaan_data
