#pragma once

#include <optional>
#include <string>

#include "web/route.h"

namespace laras::web {

// Pages of the register of SP2D and of what follows from it.

/// The register of a year, filtered, sorted, by pages.
Response halaman_sp2d(Context& konteks);
/// The lines that the filter leaves, as `csv` or `xlsx`.
Response unduh_sp2d(Context& konteks);
/// The form of a line; `baru` for a new one.
Response halaman_baris_sp2d(Context& konteks);
/// Adds, corrects or removes it.
Response kirim_baris_sp2d(Context& konteks);
/// Where a list is uploaded.
Response halaman_impor_sp2d(Context& konteks);
/// Shows what a list would add (`aksi` is `periksa`), or adds it (`terapkan`).
Response kirim_impor_sp2d(Context& konteks);
/// Typed and counted realisasi of a period side by side.
Response halaman_sumber(Context& konteks);
/// Chooses which of them counts.
Response kirim_sumber(Context& konteks);

/// The year of the path; absent where it is none.
std::optional<int> tahun_perbendaharaan(const Context& konteks);
/// A file that is offered to be kept, CSV or a workbook, by the end of its name.
Response unduhan_tabel(std::string nama, std::string bytes);

}  // namespace laras::web
