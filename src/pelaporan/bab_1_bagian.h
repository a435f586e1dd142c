#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "pelaporan/kalimat.h"
#include "pelaporan/penyusun.h"

namespace laras::pelaporan {

/// The parts of Bab I.
naskah::Subbab subbab_organisasi(Penyusun& p);  ///< 1.1
naskah::Subbab subbab_tugas(Penyusun& p);       ///< 1.2
naskah::Subbab subbab_isu(Penyusun& p);         ///< 1.3
naskah::Subbab subbab_cascading(Penyusun& p);   ///< 1.4
naskah::Subbab subbab_proses(Penyusun& p);      ///< 1.5
naskah::Subbab subbab_lhe(Penyusun& p);         ///< 1.6

/// The nodes of that kind above the sasaran of the year, each once, in the order of the sasaran.
std::vector<const Simpul*> simpul_di_atas(Penyusun& p, perencanaan::JenisSimpul jenis);

/// The component of the year's LHE with the lowest share of its bobot; null if there is none.
const evaluasi::KomponenLhe* komponen_terendah(const Bahan& bahan);

/// Markdown as one item: its paragraphs joined, its lists below.
naskah::Daftar::Butir butir_markdown(Penyusun& p, std::string_view isi, std::string_view tempat);

}  // namespace laras::pelaporan
