#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "base/tanggal.h"
#include "kamus/kamus.h"
#include "kantor/kantor.h"

namespace laras::evaluasi {

/// A plan row that became another one: a version of a simpul or indikator, or a target or pagu of
/// a document that replaces another. Its words are read from the rows, never kept.
struct PerubahanRencana {
  std::string subjek;            ///< simpul, indikator, target, pagu
  std::string semula = {};       ///< key of the row before; empty: there was none
  std::string menjadi = {};      ///< key of the row afterwards; empty: it is gone
  std::string sebutan = {};      ///< "Target IKM 2022, TAHUN"
  std::string isi_semula = {};   ///< "93,50 (Renja 2022)"; "–" for none
  std::string isi_menjadi = {};  ///< as isi_semula

  /// What a form sends to name it: `target|renja-2022/iku-ikm/2022/TAHUN|...`
  std::string tanda() const { return subjek + "|" + semula + "|" + menjadi; }
};

/// What was decided about a finding.
struct Keputusan {
  std::string kode;
  int tahun = 0;
  std::string temuan;   ///< rekomendasi, tribulan, jangka_menengah, pemeriksaan
  std::string rujukan;  ///< number, period, or what it is called
  std::string jenis;    ///< strategi, kebijakan, aktivitas, anggaran, target
  std::string isi;
  std::string alasan;
  Tanggal tanggal;
  Id<kantor::Jabatan> jabatan;
  std::string notulen;  ///< may be empty
  std::vector<PerubahanRencana> perubahan = {};

  /// "Rekomendasi LHE nomor 3", "Realisasi Tribulan II".
  std::string sebutan_temuan() const;
};

/// The word of the screen and of print for a code of Keputusan::temuan or Keputusan::jenis.
std::string_view judul_temuan(std::string_view kode);
std::string_view judul_jenis(std::string_view kode);

/// The decisions that belong to the report of a year, by date, then by code.
std::vector<Keputusan> daftar_keputusan(const kamus::Himpunan& himpunan, int tahun);

/// A change by the keys of its rows.
PerubahanRencana baca_perubahan(const kamus::Himpunan& himpunan, const std::string& subjek,
                                const std::string& semula, const std::string& menjadi);

/// What the plan's versions changed for a year and the one after it.
std::vector<PerubahanRencana> perubahan_rencana(const kamus::Himpunan& himpunan, int tahun);

}  // namespace laras::evaluasi
