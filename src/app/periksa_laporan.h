#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"
#include "pelaporan/halaman_periksa.h"
#include "pelaporan/laporan_terbaca.h"
#include "pelaporan/periksa.h"

namespace laras::app {

/// A report of a file with what is wrong in it.
struct LaporanDiperiksa {
  pelaporan::LaporanTerbaca laporan;
  pelaporan::HasilPeriksa hasil;
  pelaporan::IdentitasLaporan identitas;
};

/// Reads a report in whatever format and looks for what is wrong in it. What the reader could not
/// understand ends `hasil.bacaan`. Fails where the file cannot be read or is no report.
Result<LaporanDiperiksa> periksa_laporan(const std::filesystem::path& berkas);

/// The report with the findings at its cells as one HTML file.
std::string halaman_temuan(const LaporanDiperiksa& diperiksa);

}  // namespace laras::app
