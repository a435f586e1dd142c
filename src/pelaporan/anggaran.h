#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "pelaporan/penyusun.h"

namespace laras::pelaporan {

/// What a page or a sentence says of the budget of a node.
enum class HalAnggaran { PaguMurni, Pagu, Realisasi, RealisasiDalam, Sisa, Penyerapan };

/// Of which node and up to which triwulan.
struct LetakAnggaran {
  Id<Simpul> simpul = {};  ///< empty: all programs together
  int triwulan = 0;        ///< 1-4; 0: the whole year
};

/// The document that the first pagu of the year stands in: the DPA murni, else the Renja murni; an
/// empty Dokumen if there is neither.
const Dokumen& dokumen_pagu_murni(const Penyusun& p);

/// That figure, over the tree of the latest DPA. A node that the document of the pagu murni does
/// not have is TidakDirencanakan in it. REQUIRES: RealisasiDalam has a triwulan.
Angka anggaran(Penyusun& p, HalAnggaran hal, const LetakAnggaran& letak);

/// Its name as a live figure: `realisasi-anggaran-tw2:7.01.01`, `sisa-pagu:total`.
std::string nama_hidup(HalAnggaran hal, const LetakAnggaran& letak);

/// The live figure of the budget called so, its name already cut: `realisasi-anggaran`, `total`, 2.
/// Nothing where there is none.
std::optional<std::vector<naskah::Ruas>> angka_hidup_anggaran(Penyusun& p, std::string_view jenis,
                                                              const std::string& kode,
                                                              int triwulan);

/// One node of the tree of the latest DPA, parents before what is below them.
struct SimpulAnggaran {
  Id<Simpul> simpul;
  int tingkat = 1;   ///< 1: program
  bool daun = true;  ///< nothing below it: its realisasi is entered
};
std::vector<SimpulAnggaran> pohon_anggaran(Penyusun& p);

/// Up to which triwulan the realisasi anggaran of the year is known: 4 for the whole year, 0 where
/// nothing is.
int triwulan_terakhir(Penyusun& p);

/// Absorption by program up to the end of a triwulan (1-4), for a page.
naskah::Gambar gambar_penyerapan_sampai(Penyusun& p, int triwulan);

}  // namespace laras::pelaporan
