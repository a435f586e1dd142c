#include "app/konsep_isian.h"

#include "store/konsep_store.h"

namespace laras::app {

Result<void> simpan_konsep(Workspace& workspace, const kantor::Pelaku& pelaku,
                           const std::string& tempat, const std::string& isi) {
  if (isi.size() > kKonsepTerbesar) {
    return Error{Kind::Invalid, "Isian formulir ini terlalu panjang. Pendekkan teksnya."};
  }
  return workspace.tulis([&](store::Database& database, const Sesi& sesi) {
    return store::simpan_konsep({database, sesi.lingkup, sesi.instansi}, pelaku.pengguna, tempat,
                                {isi, workspace.now()});
  });
}

Result<std::optional<KonsepIsian>> muat_konsep(Workspace& workspace, const kantor::Pelaku& pelaku,
                                               const std::string& tempat) {
  std::optional<KonsepIsian> hasil;
  LARAS_CHECK(workspace.baca([&](store::Database& database, const Sesi& sesi) -> Result<void> {
    LARAS_TRY(const auto ada,
              store::muat_konsep({database, sesi.lingkup, sesi.instansi}, pelaku.pengguna, tempat));
    if (ada.has_value()) hasil = KonsepIsian{ada->isi, ada->waktu};
    return {};
  }));
  return hasil;
}

Result<void> hapus_konsep(Workspace& workspace, const kantor::Pelaku& pelaku,
                          const std::string& tempat) {
  return workspace.tulis([&](store::Database& database, const Sesi& sesi) {
    return store::hapus_konsep({database, sesi.lingkup, sesi.instansi}, pelaku.pengguna, tempat);
  });
}

}  // namespace laras::app
