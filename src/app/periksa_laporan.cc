#include "app/periksa_laporan.h"

#include <utility>

#include "importer/laporan.h"
#include "store/berkas.h"

namespace laras::app {

Result<pelaporan::HasilPeriksa> periksa_laporan(const std::filesystem::path& berkas) {
  LARAS_TRY(const std::string bytes, store::baca_berkas(berkas));
  LARAS_TRY(const auto laporan, importer::baca_laporan(berkas.filename().string(), bytes));
  auto hasil = pelaporan::periksa(laporan);
  for (const auto& catatan : laporan.catatan) hasil.bacaan.push_back("Tidak terbaca: " + catatan);
  return hasil;
}

}  // namespace laras::app
