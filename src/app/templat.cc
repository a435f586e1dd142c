#include "app/templat.h"

#include <string>
#include <system_error>

#include "app/acuan_bawaan.h"
#include "base/teks.h"
#include "exporter/buku_kerja.h"
#include "render/docx_templat.h"
#include "store/berkas.h"

namespace laras::app {

namespace {

Result<void> templat_buku_kerja(const std::filesystem::path& berkas) {
  importer::Terbaca acuan;
  lengkapi_acuan(acuan);
  return exporter::write_workbook(acuan.himpunan, {"Templat Data Kantor", true}, berkas);
}

Result<void> templat_naskah(const std::filesystem::path& berkas, bool f4) {
  std::error_code diabaikan;
  if (std::filesystem::exists(berkas, diabaikan)) {
    return Error{Kind::Conflict, "Berkas ini sudah ada dan tidak ditimpa. Pilih nama lain.",
                 berkas.string()};
  }
  const auto kertas = f4 ? render::Kertas::F4 : render::Kertas::A4;
  return store::tulis_berkas(berkas, render::templat_bawaan(kertas), false);
}

}  // namespace

Result<void> templat(const std::filesystem::path& berkas, bool f4) {
  const std::string akhiran = teks::kecilkan(berkas.extension().string());
  if (akhiran == ".xlsx") return templat_buku_kerja(berkas);
  if (akhiran == ".docx") return templat_naskah(berkas, f4);
  return Error{Kind::Invalid,
               "Templat dipilih menurut akhiran nama berkasnya. Beri nama yang berakhiran .xlsx "
               "untuk data, atau .docx untuk laporan.",
               berkas.string()};
}

}  // namespace laras::app
