#pragma once

#include <string>

#include "app/laporan.h"
#include "cli/verba.h"

namespace laras::cli {

/// `-o BERKAS`.
Opsi opsi_keluaran();
/// `--kertas a4|f4`.
Opsi opsi_kertas();
/// `--format`, `--kertas` and `--templat` of what was typed.
app::CaraCetak cara_cetak(const Masukan& masukan);
/// Writes the result to the file of `-o`, else to standard output. Returns the exit code.
int serahkan(const Masukan& masukan, Keluaran& keluaran, const std::string& isi);

}  // namespace laras::cli
