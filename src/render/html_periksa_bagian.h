#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "naskah/halaman_periksa.h"
#include "render/tulis_html.h"

namespace laras::render {

/// Class of a note's colours: `salah`, `janggal`, `keterangan`, `tanya`.
Raw kelas(naskah::TandaPeriksa tanda);
/// What stands before the recomputed value: a rounding is no error.
std::string sebutan_dihitung(naskah::TandaPeriksa tanda);
/// Its shape for the eye, with the word behind it.
void tulis_cap(TulisHtml& w, naskah::TandaPeriksa tanda, std::string_view kata);
/// A list, one entry each.
void tulis_butir(TulisHtml& w, const std::vector<std::string>& butir);
/// The notes of one place, in full.
void tulis_catatan_periksa(TulisHtml& w, const naskah::HalamanPeriksa& halaman,
                           const std::vector<std::size_t>& catatan);
/// A table of the report with its notes below it.
void tulis_tabel_periksa(TulisHtml& w, const naskah::HalamanPeriksa& halaman,
                         const naskah::TabelPeriksa& tabel);

}  // namespace laras::render
