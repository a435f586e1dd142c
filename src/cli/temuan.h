#pragma once

#include <string>

#include "pelaporan/periksa.h"

namespace laras::cli {

/// Findings for a person: each root with its consequences below it, then a line of sums; with
/// `jelaskan`, how each table was read before them.
std::string temuan_teks(const pelaporan::HasilPeriksa& hasil, bool jelaskan);

/// The line of sums: `3 temuan: 2 kontradiksi, 1 peringatan.`
std::string temuan_ringkasan(const pelaporan::HasilPeriksa& hasil);

/// Findings as an array of objects with twelve keys; `akar`, `banding` and `dihitung` are null
/// where there is none.
std::string temuan_json(const pelaporan::HasilPeriksa& hasil);

/// Some finding contradicts or warns; roundings and questions do not.
bool ada_masalah(const pelaporan::HasilPeriksa& hasil);

}  // namespace laras::cli
