#include "app/templat.h"

#include <string>

#include "app/acuan_bawaan.h"
#include "base/teks.h"
#include "exporter/buku_kerja.h"

namespace laras::app {

namespace {

Result<void> templat_buku_kerja(const std::filesystem::path& berkas) {
  importer::Terbaca acuan;
  lengkapi_acuan(acuan);
  return exporter::write_workbook(acuan.himpunan, {"Templat Data Kantor", true}, berkas);
}

}  // namespace

Result<void> templat(const std::filesystem::path& berkas) {
  const std::string akhiran = teks::kecilkan(berkas.extension().string());
  if (akhiran == ".xlsx") return templat_buku_kerja(berkas);
  return Error{Kind::Invalid,
               "Templat dipilih menurut akhiran nama berkasnya. Beri nama yang berakhiran .xlsx.",
               berkas.string()};
}

}  // namespace laras::app
