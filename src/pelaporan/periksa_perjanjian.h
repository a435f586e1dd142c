#pragma once

#include <string>
#include <vector>

#include "kamus/kamus.h"
#include "pelaporan/penyusun.h"

namespace laras::pelaporan {

/// Where what a check of a PK finds is mended.
enum class TempatPerjanjian { Rencana, Indikator, Anggaran, Pejabat };

/// One thing that speaks against a PK.
struct TemuanPerjanjian {
  std::string kalimat;  ///< what it is and what to do
  TempatPerjanjian tempat = TempatPerjanjian::Rencana;
  std::string indikator = {};  ///< id; empty if it is about none in particular
};

/// One point of the check list; without temuan it is in order.
struct ButirPeriksaPerjanjian {
  std::string judul;
  std::vector<TemuanPerjanjian> temuan = {};
  std::string keterangan = {};  ///< why it is in order although it looks otherwise; may be empty
};

/// Whether the PK of a post in the version of `p` may be signed: document and date, an indikator
/// for each sasaran, somebody who measures and answers for each indikator, targets as in the plan
/// (or a reason in the document), anggaran as in the DPA, holders of both posts on its date, signed
/// within a month of the DPA (PermenPANRB 53/2014). `himpunan`: the rows that `p` was made of.
std::vector<ButirPeriksaPerjanjian> periksa_perjanjian(Penyusun& p, const kamus::Himpunan& himpunan,
                                                       const kantor::Jabatan& jabatan);

}  // namespace laras::pelaporan
