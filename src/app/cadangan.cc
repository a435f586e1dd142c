#include "app/cadangan.h"

#include <algorithm>
#include <optional>
#include <system_error>

#include "app/data_kantor.h"
#include "app/verifikasi.h"
#include "app/waktu.h"
#include "embedded/assets.h"
#include "store/akun_store.h"
#include "store/berkas.h"
#include "store/cadangan.h"
#include "store/himpunan_store.h"

namespace laras::app {

namespace fs = std::filesystem;

namespace {

constexpr const char* kTakTerbaca = "tidak terbaca";

Result<store::KeteranganCadangan> keterangan(store::Database& salinan, const std::string& waktu) {
  LARAS_TRY(auto baca, store::Transaction::begin(salinan, store::Transaction::For::Reading));
  LARAS_TRY(const Sesi sesi, muat_sesi(salinan));
  store::KeteranganCadangan hasil;
  hasil.instansi = sesi.instansi.str();
  hasil.nama = kamus::baca(sesi.himpunan, "instansi").front().teks("nama");
  hasil.kepala = sesi.kepala;
  hasil.waktu = waktu;
  hasil.versi = std::string(embedded::version());
  LARAS_CHECK(baca.commit());
  return hasil;
}

/// The folder that a restored one replaces, held against other writers.
struct Lama {
  store::KunciFolder kunci;
  std::optional<store::Database> database;
  std::optional<store::Transaction> transaksi;
  std::string kepala;
};

/// Its head, where it can still be read: a damaged folder is a reason to restore, not against it.
Result<std::string> baca_kepala(store::Database& database, const kantor::IdInstansi& instansi) {
  auto semua = store::semua_instansi(database);
  if (!semua.ok() || semua.value().empty()) return std::string(kTakTerbaca);
  const auto& ada = semua.value();
  if (std::find(ada.begin(), ada.end(), instansi) == ada.end()) {
    return Error{Kind::Forbidden, "Folder data ini milik instansi \"" + ada.front().str() +
                                      "\", cadangannya milik \"" + instansi.str() +
                                      "\". Pulihkan ke folder lain."};
  }
  auto kepala = store::kepala_jejak(database, kantor::Lingkup({instansi}), instansi);
  return kepala.ok() ? kepala.value() : std::string(kTakTerbaca);
}

Result<void> pegang(const fs::path& data, const kantor::IdInstansi& instansi, Lama& lama) {
  if (!lama.kunci.ambil(data)) {
    return Error{Kind::Unavailable,
                 "Folder data sedang dipakai. Hentikan laras server atau perintah lain, lalu "
                 "ulangi.",
                 data.string()};
  }
  lama.kepala = kTakTerbaca;
  auto database = store::Database::open(data / "laras.db", false);
  if (!database.ok()) return {};
  lama.database = std::move(database).value();
  LARAS_TRY(lama.kepala, baca_kepala(*lama.database, instansi));
  auto transaksi = store::Transaction::begin(*lama.database, store::Transaction::For::Writing);
  if (!transaksi.ok()) {
    // A database that cannot even be read cannot be written by others either.
    if (lama.kepala == kTakTerbaca) return {};
    return transaksi.error();
  }
  lama.transaksi.emplace(std::move(transaksi).value());
  // Once more: somebody may have written since.
  LARAS_TRY(lama.kepala, baca_kepala(*lama.database, instansi));
  return {};
}

fs::path tempat_lama(const fs::path& data, std::string waktu) {
  std::erase_if(waktu, [](char c) { return c == '-' || c == ':'; });
  const fs::path rapi = fs::absolute(data).lexically_normal();
  const fs::path root = rapi.has_filename() ? rapi : rapi.parent_path();
  fs::path hasil = root.string() + ".sebelum-pulih-" + waktu;
  for (int ke = 2; fs::exists(hasil); ++ke) {
    hasil = root.string() + ".sebelum-pulih-" + waktu + "-" + std::to_string(ke);
  }
  return hasil;
}

Result<std::string> catat_pulih(store::DataDir& folder, const store::KeteranganCadangan& dari,
                                const std::string& waktu, const std::string& kepala_hilang) {
  const kantor::IdInstansi instansi(dari.instansi);
  const kantor::Lingkup lingkup({instansi});
  LARAS_TRY(const std::string kunci, folder.secret_key());
  LARAS_TRY(auto transaksi,
            store::Transaction::begin(folder.database(), store::Transaction::For::Writing));
  store::Catatan catatan{waktu, administrator(), "pulihkan", "", {}, {}};
  catatan.ringkasan = "Dipulihkan dari cadangan " + dari.waktu + " berkepala " + dari.kepala +
                      (kepala_hilang.empty() ? ", tanpa keadaan yang digantikan"
                                             : ", menggantikan keadaan berkepala " + kepala_hilang);
  // Who had logged in when the backup was made is not logged in now.
  LARAS_CHECK(store::hapus_semua_sesi({folder.database(), lingkup, instansi}));
  LARAS_TRY(std::string kepala, store::catat(folder.database(), lingkup, instansi, catatan, kunci));
  LARAS_CHECK(transaksi.commit());
  return kepala;
}

/// What the trail of the unpacked backup says against it.
Result<Errors> uji(const store::DataDir& folder, const store::KeteranganCadangan& dari) {
  LARAS_TRY(auto hasil, verifikasi(folder.root(), {}));
  if (hasil.kepala != dari.kepala) {
    hasil.rusak.push_back({Kind::Invalid,
                           "Kepala jejak dalam cadangan lain daripada yang disebut "
                           "keterangannya.",
                           "jejak"});
  }
  return hasil.rusak;
}

}  // namespace

Result<HasilCadangan> cadangkan(const fs::path& data, const fs::path& tujuan,
                                const std::string& sandi) {
  const std::string waktu = sekarang_utc();
  LARAS_TRY(auto folder, store::DataDir::open(data, waktu));
  LARAS_TRY(auto penulis, store::PenulisCadangan::mulai(folder));
  LARAS_TRY(const auto isi, keterangan(penulis.salinan(), waktu));
  LARAS_CHECK(penulis.selesai(tujuan, sandi, isi));
  std::error_code diabaikan;
  return HasilCadangan{isi.nama, isi.kepala, fs::file_size(tujuan, diabaikan)};
}

bool perlu_sandi(const fs::path& cadangan) { return store::cadangan_bersandi(cadangan); }

Result<HasilPulih> pulihkan(const PermintaanPulih& permintaan) {
  const std::string waktu = sekarang_utc();
  LARAS_TRY(const bool ada, store::DataDir::present(permintaan.data));
  store::KeteranganCadangan dari;
  LARAS_TRY(auto folder, store::buka_cadangan(permintaan.cadangan, permintaan.sandi,
                                              permintaan.data, waktu, dari));
  HasilPulih hasil;
  hasil.instansi = dari.nama;
  hasil.waktu = dari.waktu;
  hasil.kepala_cadangan = dari.kepala;
  LARAS_TRY(hasil.rusak, uji(folder, dari));
  if (!hasil.rusak.empty()) return hasil;
  Lama lama;
  if (ada) {
    LARAS_CHECK(pegang(permintaan.data, kantor::IdInstansi(dari.instansi), lama));
    hasil.kepala_hilang = lama.kepala;
  }
  if (permintaan.coba) return hasil;
  LARAS_TRY(hasil.kepala, catat_pulih(folder, dari, waktu, hasil.kepala_hilang));
  if (!ada) {
    LARAS_CHECK(folder.publish());
    return hasil;
  }
  hasil.folder_lama = tempat_lama(permintaan.data, waktu);
  LARAS_CHECK(folder.replace(hasil.folder_lama));
  return hasil;
}

}  // namespace laras::app
