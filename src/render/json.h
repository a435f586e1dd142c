#pragma once

#include <string>

#include "naskah/naskah.h"

namespace laras::render {

/// The published figures as open data: instansi, tahun, judul, lengkap, every table with its
/// columns, its cells as printed (`baris`) and their exact values (`nilai`: text of
/// Rational::str() in the unit of the cell; null for text and for a state), then the chapters
/// with their sentences. UTF-8, two spaces of indent, a row a line, a newline at the end; the
/// same bytes each time.
std::string json(const naskah::Naskah& naskah);

/// The derivation of one printed cell down to its leaves. A cell that was typed is itself a
/// leaf. A node without a value has `nilai` null and names its `keadaan` and, if there is one,
/// its `alasan`. REQUIRES: sel.angka.
std::string json_turunan(const naskah::Sel& sel);

}  // namespace laras::render
