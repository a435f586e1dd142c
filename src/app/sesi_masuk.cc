#include "app/masuk.h"
#include "security/sidik.h"
#include "store/akun_store.h"

namespace laras::app {

using store::Tempat;

namespace {

constexpr std::int64_t kSemenit = 60;

bool masih_hidup(const store::SesiMasuk& sesi, std::int64_t kini) {
  return kini - detik_utc(sesi.dibuat) < kUmurSesi && kini - detik_utc(sesi.terakhir) < kDiam;
}

/// What the store knows of a token.
struct Tercatat {
  std::optional<store::SesiMasuk> sesi;
  bool harus_ganti = false;
};

Result<Tercatat> cari(Workspace& workspace, const std::string& sidik) {
  Tercatat hasil;
  LARAS_CHECK(workspace.baca([&](store::Database& database, const Sesi& sesi) -> Result<void> {
    const Tempat tempat{database, sesi.lingkup, sesi.instansi};
    LARAS_TRY(hasil.sesi, store::muat_sesi_masuk(tempat, sidik));
    if (!hasil.sesi.has_value()) return {};
    LARAS_TRY(const auto sandi, store::muat_sandi(tempat, hasil.sesi->pengguna));
    hasil.harus_ganti = sandi.has_value() && sandi->harus_ganti;
    return {};
  }));
  return hasil;
}

Result<void> sentuh(Workspace& workspace, const std::string& sidik, const std::string& waktu) {
  return workspace.tulis([&](store::Database& database, const Sesi& sesi) {
    return store::sentuh_sesi({database, sesi.lingkup, sesi.instansi}, sidik, waktu);
  });
}

}  // namespace

Result<std::optional<Dikenali>> kenali(Workspace& workspace, const Snapshot& snapshot,
                                       const std::string& token) {
  if (token.empty()) return std::optional<Dikenali>();
  const std::string sidik = security::sha256_hex(token);
  const std::string waktu = workspace.now();
  const std::int64_t kini = detik_utc(waktu);
  LARAS_TRY(auto ada, cari(workspace, sidik));
  if (!ada.sesi.has_value() || !masih_hidup(*ada.sesi, kini)) return std::optional<Dikenali>();
  auto orang = cari_pelaku(snapshot, ada.sesi->pengguna,
                           tanggal_kantor(waktu, snapshot.kantor().instansi().zona_waktu));
  if (!orang.has_value()) return std::optional<Dikenali>();
  // A use that cannot be noted (the disk is full) only ends the session sooner.
  if (kini - detik_utc(ada.sesi->terakhir) >= kSemenit) {
    static_cast<void>(sentuh(workspace, sidik, waktu));
  }
  return std::optional<Dikenali>({std::move(*orang), sidik, ada.harus_ganti});
}

Result<void> keluar(Workspace& workspace, const std::string& token) {
  if (token.empty()) return {};
  return workspace.tulis([&](store::Database& database, const Sesi& sesi) {
    return store::hapus_sesi({database, sesi.lingkup, sesi.instansi}, security::sha256_hex(token));
  });
}

Result<std::vector<SesiTampil>> daftar_sesi(Workspace& workspace, const std::string& pengguna,
                                            const std::string& sidik) {
  std::vector<SesiTampil> hasil;
  const std::int64_t kini = detik_utc(workspace.now());
  LARAS_TRY(const auto snapshot, workspace.snapshot());
  const std::string& zona = snapshot->kantor().instansi().zona_waktu;
  LARAS_CHECK(workspace.baca([&](store::Database& database, const Sesi& sesi) -> Result<void> {
    LARAS_TRY(const auto semua,
              store::sesi_milik({database, sesi.lingkup, sesi.instansi}, pengguna));
    for (const auto& satu : semua) {
      if (!masih_hidup(satu, kini)) continue;
      hasil.push_back({satu.sidik, waktu_kantor(satu.dibuat, zona),
                       waktu_kantor(satu.terakhir, zona), satu.alamat, satu.peramban,
                       satu.sidik == sidik});
    }
    return {};
  }));
  return hasil;
}

Result<void> akhiri_sesi(Workspace& workspace, const std::string& pengguna,
                         const std::string& sidik, const std::string& kecuali) {
  return workspace.tulis([&](store::Database& database, const Sesi& sesi) -> Result<void> {
    const Tempat tempat{database, sesi.lingkup, sesi.instansi};
    if (sidik.empty()) return store::hapus_sesi_milik(tempat, pengguna, kecuali);
    LARAS_TRY(const auto ada, store::muat_sesi_masuk(tempat, sidik));
    if (!ada.has_value() || ada->pengguna != pengguna) return {};
    return store::hapus_sesi(tempat, sidik);
  });
}

}  // namespace laras::app
