#pragma once

#include <string>
#include <vector>

#include "app/riwayat_baris.h"
#include "app/snapshot.h"
#include "base/result.h"

namespace laras::app {

/// A document that proves a leaf; `id` names its file, empty where none was uploaded.
struct BuktiTurunan {
  std::string judul = {};
  std::string id = {};
};

/// One step of a derivation, down to the leaves. Texts are ready to be read; empty ones say
/// nothing.
struct SimpulTurunan {
  std::string judul = {};
  std::string nilai = {};
  std::string rumus = {};    ///< `realisasi ÷ target × 100 = 70,17 ÷ 71,00 × 100 = 98,8309…`
  std::string keadaan = {};  ///< why there is no value
  std::string pasal = {};    ///< article or form of the rule
  std::string baris = {};    ///< of a leaf: id of the row
  std::string periode = {};
  std::vector<BuktiTurunan> bukti = {};
  std::string oleh = {};                     ///< post that answers for it
  std::vector<PeristiwaBaris> riwayat = {};  ///< of a leaf: who entered and verified it, when
  bool dari_impor = false;                   ///< nobody here entered it: it came with a file
  bool di_atas = false;  ///< it stood before; what it is made of is not told again
  std::vector<SimpulTurunan> dari = {};
};

struct AsalAngka {
  int tahun = 0;
  std::string sebutan = {};    ///< "Capaian Nilai Evaluasi AKIP Kec. Plandaan, 2022"
  std::string indikator = {};  ///< id of the indikator it belongs to; may be empty
  SimpulTurunan akar = {};
};

/// How a figure came about: of the very node that the pages print. `nama` is that of a live figure
/// (docs/panduan/narasi.md): `capaian:iku-akip`, `pagu:total`. Fails with NotFound where there is
/// no such figure in that year, with Invalid where rows do not fit each other.
Result<AsalAngka> tanya_asal(const Snapshot& snapshot, int tahun, const std::string& nama);

}  // namespace laras::app
