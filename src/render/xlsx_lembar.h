#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "naskah/naskah.h"
#include "render/kertas.h"
#include "render/xlsx_gaya.h"

struct lxw_worksheet;

namespace laras::render {

/// Writes one table on its sheet: title and office, head with its merges, rows, notes; frozen head,
/// print titles and area, one page wide.
void tulis_lembar(lxw_worksheet* lembar, LemariGaya& gaya, const naskah::Naskah& naskah,
                  const naskah::Tabel& tabel, Kertas kertas);

/// What a table is called in captions: `Tabel 3.5 Perbandingan ... (Sebelum perubahan)`.
std::string judul_tabel(const naskah::Tabel& tabel);

/// Paper, margins, header and footer of a sheet.
void atur_halaman(lxw_worksheet* lembar, const naskah::Naskah& naskah, bool rebah, Kertas kertas);

/// Sets the widths of the columns, in hundredths of a millimetre.
void atur_kolom(lxw_worksheet* lembar, const std::vector<int>& lebar);

/// How high a row must be for the text to be read whole, in hundredths of a point; `lebar` in
/// hundredths of a millimetre.
int tinggi_teks(const std::string& teks, int lebar, const GayaXlsx& rupa);

/// Writes a text that never becomes a formula.
void tulis_teks(lxw_worksheet* lembar, unsigned baris, unsigned kolom, const std::string& teks,
                LemariGaya& gaya, GayaXlsx rupa);

}  // namespace laras::render
