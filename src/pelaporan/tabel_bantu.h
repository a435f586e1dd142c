#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "naskah/tabel.h"
#include "pelaporan/penyusun.h"

namespace laras::pelaporan {

/// Small parts that the tables share.

/// One row.
inline naskah::BarisTabel baris(std::vector<naskah::Sel> sel,
                                naskah::TingkatBaris tingkat = naskah::TingkatBaris::Biasa,
                                bool lanjutan = false) {
  return {std::move(sel), tingkat, lanjutan};
}

/// Text on the first row of a group, merged into it on the others.
inline naskah::Sel sel_kelompok(bool pertama, std::string teks) {
  return pertama ? naskah::sel_teks(std::move(teks)) : naskah::sel_gabung_atas();
}

/// Figure on the first row of a group, merged into it on the others.
inline naskah::Sel sel_kelompok(bool pertama, naskah::Sel sel) {
  return pertama ? std::move(sel) : naskah::sel_gabung_atas();
}

/// Markdown in a cell: first paragraph, then further paragraphs and list items.
naskah::Sel sel_markdown(Penyusun& p, std::string_view isi, std::string_view tempat);

/// "Perjanjian Kinerja Perubahan ...; Perubahan Renja ...": the documents that count, by name.
std::string sumber_kinerja(Penyusun& p);
std::string sumber_anggaran(Penyusun& p);

/// "Capaian = realisasi ÷ target × 100. Dibulatkan dua desimal ...".
inline constexpr const char* kRumusCapaian =
    "Capaian = realisasi ÷ target × 100 untuk indikator yang makin tinggi makin baik, dan "
    "(2 × target − realisasi) ÷ target × 100 untuk yang makin rendah makin baik. Dihitung tepat; "
    "dibulatkan dua desimal hanya saat dicetak, setengah menjauhi nol.";
inline constexpr const char* kRumusPenyerapan =
    "Persentase anggaran = realisasi anggaran ÷ pagu × 100. Pagu dan realisasi program dan "
    "kegiatan adalah jumlah sub kegiatannya.";
inline constexpr const char* kCatatanNa =
    "N/A: tidak direncanakan pada tahun itu dan tidak ikut "
    "dirata-ratakan.";

/// IKU in the order in which they stand over the programs they use: those of one kelompok
/// together, then their programs.
struct KelompokIku {
  std::vector<Penyusun::IkuSasaran> iku;
  std::vector<Id<Simpul>> program;
};
std::vector<KelompokIku> kelompok_iku(Penyusun& p);

/// Rows of the tree that belong to one program.
std::vector<Penyusun::BarisPohon> pohon_program(Penyusun& p, const Id<Simpul>& program);

}  // namespace laras::pelaporan
