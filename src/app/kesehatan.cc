#include "app/kesehatan.h"

#include <system_error>

#include "app/masuk.h"
#include "embedded/assets.h"
#include "store/keadaan_store.h"

namespace laras::app {

namespace fs = std::filesystem;

namespace {

constexpr const char* kBasisData = "laras.db";
constexpr std::int64_t kSehari = 86'400;

std::uintmax_t besar(const fs::path& berkas) {
  std::error_code gagal;
  const auto hasil = fs::file_size(berkas, gagal);
  return gagal ? 0 : hasil;
}

void ukur(const fs::path& root, Kesehatan& hasil) {
  hasil.basis_data = besar(root / kBasisData) + besar(root / "laras.db-wal");
  std::error_code gagal;
  for (fs::recursive_directory_iterator di(root / "berkas", gagal), akhir; !gagal && di != akhir;
       di.increment(gagal)) {
    std::error_code lewat;
    if (!di->is_regular_file(lewat)) continue;
    ++hasil.jumlah_berkas;
    hasil.berkas += besar(di->path());
  }
  const auto ruang = fs::space(root, gagal);
  if (!gagal) hasil.kosong = ruang.available;
}

void lihat_cadangan(const Workspace& workspace, Kesehatan& hasil) {
  const auto semua = daftar_cadangan(workspace);
  for (const auto& satu : semua) hasil.cadangan += satu.besar;
  if (semua.empty()) return;
  hasil.cadangan_terakhir = semua.front();
  hasil.umur_cadangan = (detik_utc(workspace.now()) - detik_utc(semua.front().waktu)) / kSehari;
}

std::int64_t pengguna_aktif(const Snapshot& snapshot) {
  std::int64_t jumlah = 0;
  for (const auto& satu : kamus::baca(snapshot.himpunan(), "pengguna")) {
    if (satu.ya("aktif")) ++jumlah;
  }
  return jumlah;
}

}  // namespace

Result<Kesehatan> tanya_kesehatan(Workspace& workspace, const Snapshot& snapshot) {
  Kesehatan hasil;
  hasil.versi = std::string(embedded::version());
  hasil.pengguna = pengguna_aktif(snapshot);
  ukur(workspace.root(), hasil);
  lihat_cadangan(workspace, hasil);
  const std::int64_t kini = detik_utc(workspace.now());
  LARAS_CHECK(workspace.baca([&](store::Database& database, const Sesi& sesi) -> Result<void> {
    LARAS_TRY(const auto skema, store::langkah_skema(database));
    hasil.skema = "langkah " + std::to_string(skema.nomor) + ": " + skema.nama;
    hasil.skema_waktu = skema.diterapkan;
    LARAS_TRY(hasil.sesi,
              store::jumlah_sesi({database, sesi.lingkup, sesi.instansi},
                                 utc_dari_detik(kini - kUmurSesi), utc_dari_detik(kini - kDiam)));
    return {};
  }));
  LARAS_TRY(hasil.uji_terakhir, uji_cadangan_terakhir(workspace));
  LARAS_TRY(hasil.jejak, verifikasi_lanjutan(workspace));
  return hasil;
}

Result<void> periksa_basis_data(const Workspace& workspace) {
  LARAS_TRY(auto database, store::Database::open(workspace.root() / kBasisData, false));
  return database.check_integrity();
}

}  // namespace laras::app
