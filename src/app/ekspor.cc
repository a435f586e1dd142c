#include "app/ekspor.h"

#include "app/sesi.h"
#include "embedded/assets.h"
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

}  // namespace

Result<HasilEkspor> ekspor(const std::filesystem::path& data, const std::filesystem::path& folder) {
  LARAS_TRY(auto sesi, buka_sesi(data));
  HasilEkspor hasil;
  hasil.instansi = kamus::baca(sesi.himpunan, "instansi").front().teks("nama");
  sebut_acuan_kosong(sesi.himpunan);
  LARAS_TRY(hasil.berkas, exporter::write_csv_folder(sesi.himpunan, folder));
  return hasil;
}

}  // namespace laras::app
