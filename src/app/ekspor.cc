#include "app/ekspor.h"

#include "app/sesi.h"
#include "base/teks.h"
#include "embedded/assets.h"
#include "exporter/buku_kerja.h"
#include "exporter/csv_folder.h"

namespace laras::app {

namespace {

/// A reference subject that the office has emptied must say so, or a new data folder would fill it
/// again.
void sebut_acuan_kosong(kamus::Himpunan& himpunan) {
  for (const auto& subjek : kamus::daftar()) {
    const std::string nama(subjek.nama);
    if (!embedded::find("acuan/" + nama + ".csv").empty()) himpunan.try_emplace(nama);
  }
}

/// A folder, unless the name is that of a workbook. Fails with Invalid for other kinds of them.
Result<bool> sebagai_buku_kerja(const std::filesystem::path& tujuan) {
  const std::string akhiran = teks::kecilkan(tujuan.extension().string());
  if (akhiran == ".xlsx") return true;
  for (const char* lain : {".xls", ".xlsm", ".xlsb", ".ods", ".csv"}) {
    if (akhiran != lain) continue;
    return Error{
        Kind::Invalid,
        "Ekspor ditulis sebagai buku kerja .xlsx atau folder CSV. Beri nama yang berakhiran "
        ".xlsx, atau nama folder.",
        tujuan.string()};
  }
  return false;
}

}  // namespace

Result<HasilEkspor> ekspor(const std::filesystem::path& data, const std::filesystem::path& tujuan) {
  LARAS_TRY(const bool buku_kerja, sebagai_buku_kerja(tujuan));
  LARAS_TRY(auto sesi, buka_sesi(data));
  HasilEkspor hasil;
  hasil.instansi = kamus::baca(sesi.himpunan, "instansi").front().teks("nama");
  sebut_acuan_kosong(sesi.himpunan);
  hasil.buku_kerja = buku_kerja;
  if (buku_kerja) {
    LARAS_CHECK(exporter::write_workbook(sesi.himpunan, {"Data " + hasil.instansi}, tujuan));
    hasil.berkas.push_back(tujuan.filename().string());
  } else {
    LARAS_TRY(hasil.berkas, exporter::write_csv_folder(sesi.himpunan, tujuan));
  }
  return hasil;
}

}  // namespace laras::app
