#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "naskah/naskah.h"

namespace laras::render {

// How the parts of a document look in print and on screen alike, whatever the format.

/// Whether a column holds figures that stand on an axis.
bool kolom_angka(naskah::JenisSel jenis);
/// `▲`, `●`, `▼`; empty for none.
std::string_view lambang(naskah::Tanda tanda);
/// Whether the figure waits for somebody to fill something in: prints `(belum diisi)`.
bool belum_diisi(const Angka& angka);

/// The printed column numbers of a form, one a column: its own, else 1..n.
std::vector<std::string> nomor_kolom(const naskah::Tabel& tabel);
/// The notes below a table in their order, each a label and its text: Rumus, Tanda (where a cell
/// has a mark), Catatan, Sumber.
std::vector<std::pair<std::string, std::string>> catatan(const naskah::Tabel& tabel);

/// A table or figure that stands on a landscape page.
bool rebah(const naskah::Blok& blok);
/// A block that can lead to a table: a letterhead, words, a heading, a list of a few lines, the
/// identity lines of a form.
bool pengantar(const naskah::Blok& blok);
/// Whether the blocks from `mulai` on lead to a landscape table or figure within a few.
bool mengantar_rebah(const std::vector<naskah::Blok>& isi, std::size_t mulai);
/// Whether nothing but a few lines of words is left from `mulai` on: they stay on the page of the
/// table before them.
bool menutup_pendek(std::span<const naskah::Blok> isi, std::size_t mulai);

/// `Kecamatan Plandaan, Tahun 2022`; what is not known is left out.
std::string instansi_tahun(const naskah::Naskah& naskah);
/// A form that carries its own title on the page.
bool berjudul_tengah(const naskah::Bab& bab);
/// The blocks that a chapter begins with: its own, else those of its first subchapter.
const std::vector<naskah::Blok>& isi_awal(const naskah::Bab& bab);
/// `1.1 Gambaran Umum`; the title alone where there is no number.
std::string berjudul_nomor(const std::string& nomor, const std::string& judul);

/// Whether any of the signatures has that line: it then takes its place in all of them.
bool ada(const naskah::BlokTtd& blok, std::string naskah::Ttd::*bagian);
/// `Pihak Pertama,`; empty where there is none.
std::string pihak_tercetak(const naskah::Ttd& ttd);
/// What stands for a name that is not known.
inline constexpr std::string_view kTanpaNama = "(nama pejabat)";

}  // namespace laras::render
