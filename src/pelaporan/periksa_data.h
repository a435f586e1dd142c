#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "pelaporan/bahan.h"
#include "pelaporan/periksa.h"

namespace laras::pelaporan {

/// A rule by which an office's own data is audited.
struct AturanData {
  std::string_view id;      ///< stable: `pagu-terlampaui`
  std::string_view nama;    ///< "Realisasi anggaran di atas pagu"
  std::string_view sumber;  ///< article, form, or the data's own logic
  std::string_view saran;   ///< what the office does next
};

/// All rules in the order in which they are applied and listed.
std::vector<AturanData> aturan_data();

/// One row of the office's data that breaks a rule. Its `lokasi` is `subjek kunci`, the key columns
/// joined by `/` as in the subject's file; `tabel` the subject's title, `baris` what the row is
/// about, `kolom` its column; `tercetak` what the row says. `sebab` is the rule's name.
struct TemuanData {
  std::string aturan = {};  ///< AturanData::id
  Temuan temuan = {};
  std::optional<Angka> angka = {};  ///< derivation of `temuan.dihitung`, where it is a figure
};

/// Audits the data of `bahan.tahun` before a report is made of it. Whatever is not filled in, not
/// planned or not computable is told apart and never compared. Findings come by rule, within a
/// rule in the order of the data; one wrong row that explains others is their `akar`.
/// REQUIRES: `bahan` was assembled from `himpunan`.
std::vector<TemuanData> periksa_data(const kamus::Himpunan& himpunan, const Bahan& bahan);

/// The same finding for whoever knows no rules: its explanation ends with what to do next.
Temuan berikut_saran(const TemuanData& satu);

}  // namespace laras::pelaporan
