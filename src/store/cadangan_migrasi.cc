#include "store/cadangan_migrasi.h"

#include <algorithm>
#include <system_error>

#include "embedded/assets.h"
#include "store/berkas.h"
#include "store/cadangan.h"
#include "store/cadangan_isi.h"
#include "store/himpunan_store.h"
#include "store/jejak_store.h"
#include "store/tempat.h"

namespace laras::store {

namespace fs = std::filesystem;

namespace {

/// What the backup says of itself, read without the dictionary, which knows the newest schema only.
Result<KeteranganCadangan> keterangan(Database& salinan, const std::string& waktu) {
  LARAS_TRY(const auto semua, semua_instansi(salinan));
  KeteranganCadangan hasil;
  hasil.waktu = waktu;
  hasil.versi = std::string(embedded::version());
  if (semua.empty()) return hasil;
  const kantor::IdInstansi& instansi = semua.front();
  const kantor::Lingkup lingkup({instansi});
  hasil.instansi = instansi.str();
  LARAS_TRY(hasil.kepala, kepala_jejak(salinan, lingkup, instansi));
  LARAS_TRY(auto query,
            siapkan({salinan, lingkup, instansi},
                    "SELECT nama FROM instansi WHERE instansi_id = ? ORDER BY instansi_id"));
  LARAS_CHECK(query.step());
  hasil.nama = query.text(0);
  return hasil;
}

fs::path tujuan(const fs::path& root, std::int64_t langkah, std::string waktu) {
  std::erase_if(waktu, [](char c) { return c == '-' || c == ':'; });
  return root / kFolderCadangan /
         ("cadangan-" + waktu + "-sebelum-skema-" + std::to_string(langkah) + ".laras");
}

Error tak_tercadangkan(const fs::path& tempat, const std::string& sebab) {
  return {Kind::Unavailable,
          "Folder data harus diperbarui, tetapi cadangan sebelum pembaruan tidak dapat dibuat. "
          "Periksa ruang cakram dan hak akses folder data; data tidak berubah.",
          tempat.string(), sebab};
}

}  // namespace

Result<void> cadangkan_sebelum_migrasi(DataDir& folder, const LangkahMigrasi& langkah,
                                       const std::string& waktu) {
  const fs::path berkas = tujuan(folder.root(), langkah.terbaru, waktu);
  std::error_code gagal;
  if (fs::create_directory(berkas.parent_path(), gagal)) {
    fs::permissions(berkas.parent_path(), fs::perms::owner_all, gagal);
  }
  if (gagal) return tak_tercadangkan(berkas.parent_path(), gagal.message());
  const auto jadi = [&]() -> Result<void> {
    LARAS_TRY(auto penulis, PenulisCadangan::mulai(folder));
    LARAS_TRY(const auto isi, keterangan(penulis.salinan(), waktu));
    LARAS_CHECK(penulis.selesai(berkas, {}, isi));
    LARAS_TRY(const std::string sidik, sidik_berkas(berkas));
    return tulis_berkas(berkas.string() + ".sha256",
                        sidik + "  " + berkas.filename().string() + "\n", false);
  }();
  // Another process of the same moment has made it.
  if (jadi.ok() || jadi.error().kind == Kind::Conflict) return {};
  return tak_tercadangkan(berkas, jadi.error().message + " " + jadi.error().detail);
}

}  // namespace laras::store
