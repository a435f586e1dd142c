#include "app/data_kantor.h"

#include "store/himpunan_store.h"

namespace laras::app {

const store::Pelaku& administrator() {
  static const store::Pelaku pelaku{"administrator (baris perintah)", "", "baris perintah"};
  return pelaku;
}

Result<Sesi> muat_sesi(store::Database& database) {
  LARAS_TRY(const auto semua, store::semua_instansi(database));
  if (semua.size() != 1) {
    return Error{Kind::NotFound,
                 "Folder data ini tidak memuat tepat satu instansi. Pulihkan dari cadangan."};
  }
  Sesi sesi;
  sesi.instansi = semua.front();
  sesi.lingkup = kantor::Lingkup({semua.begin(), semua.end()});
  LARAS_TRY(sesi.himpunan, store::muat(database, sesi.lingkup, sesi.instansi));
  LARAS_TRY(sesi.kepala, store::kepala_jejak(database, sesi.lingkup, sesi.instansi));
  return sesi;
}

}  // namespace laras::app
