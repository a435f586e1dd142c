#include "app/periksa_laporan.h"

#include <utility>

#include "importer/laporan.h"
#include "render/html_periksa.h"
#include "security/sidik.h"
#include "store/berkas.h"

namespace laras::app {

Result<LaporanDiperiksa> periksa_laporan(const std::filesystem::path& berkas) {
  LARAS_TRY(const std::string bytes, store::baca_berkas(berkas));
  const std::string nama = berkas.filename().string();
  LaporanDiperiksa diperiksa;
  LARAS_TRY(diperiksa.laporan, importer::baca_laporan(nama, bytes));
  diperiksa.hasil = pelaporan::periksa(diperiksa.laporan);
  for (const auto& catatan : diperiksa.laporan.catatan) {
    diperiksa.hasil.bacaan.push_back("Tidak terbaca: " + catatan);
  }
  diperiksa.identitas = {nama, security::sha256_hex(bytes)};
  return diperiksa;
}

std::string halaman_temuan(const LaporanDiperiksa& diperiksa) {
  return render::html(
      pelaporan::halaman_periksa(diperiksa.laporan, diperiksa.hasil, diperiksa.identitas));
}

}  // namespace laras::app
