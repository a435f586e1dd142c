#include "app/acuan_bawaan.h"

#include <string>

#include "embedded/assets.h"
#include "importer/csv_folder.h"

namespace laras::app {

void lengkapi_acuan(importer::Terbaca& terbaca) {
  for (const auto& subjek : kamus::daftar()) {
    const std::string berkas = "acuan/" + std::string(subjek.nama) + ".csv";
    const std::string_view isi = embedded::find(berkas);
    if (isi.empty() || terbaca.himpunan.contains(subjek.nama)) continue;
    importer::read_csv(subjek, berkas, isi, terbaca);
  }
}

}  // namespace laras::app
