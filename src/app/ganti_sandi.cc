#include "app/percobaan.h"
#include "security/sandi.h"

namespace laras::app {

using store::Tempat;

namespace {

Errors periksa(const kantor::Pelaku& pelaku, const GantiSandi& isi) {
  Errors salah = periksa_sandi(isi.baru, pelaku.pengguna, pelaku.nama);
  if (isi.baru == isi.lama) {
    salah.push_back(
        {Kind::Invalid, "Kata sandi baru sama dengan yang lama. Pilih yang lain.", "baru"});
  }
  if (isi.baru != isi.ulang) {
    salah.push_back(
        {Kind::Invalid, "Kedua kata sandi baru tidak sama. Ketik ulang yang kedua.", "ulang"});
  }
  return salah;
}

Result<std::string> simpan(Workspace& workspace, const kantor::Pelaku& pelaku,
                           const std::string& baru, const Asal& asal) {
  LARAS_TRY(const std::string hash, security::hash_password(baru));
  const std::string waktu = workspace.now();
  std::string token;
  const Tindak tindak{pelaku, kantor::Tindakan::AturAkun, "ganti-sandi", "peramban " + asal.alamat};
  LARAS_CHECK(workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) {
    const Sesi& sesi = kini.sesi();
    Keputusan keputusan;
    keputusan.ringkasan = "Pengguna " + pelaku.pengguna + " mengganti kata sandinya";
    keputusan.lain = [&, hash, waktu](store::Database& database) -> Result<void> {
      const Tempat tempat{database, sesi.lingkup, sesi.instansi};
      LARAS_CHECK(store::simpan_sandi(tempat, pelaku.pengguna, {hash, false, waktu}));
      LARAS_CHECK(store::hapus_sesi_milik(tempat, pelaku.pengguna, ""));
      LARAS_TRY(token, buat_sesi_masuk(tempat, pelaku.pengguna, asal, waktu));
      return {};
    };
    return Result<Keputusan>(std::move(keputusan));
  }));
  return token;
}

}  // namespace

HasilGanti ganti_sandi(Workspace& workspace, const kantor::Pelaku& pelaku, const GantiSandi& isi,
                       const Asal& asal) {
  HasilGanti hasil;
  hasil.salah = periksa(pelaku, isi);
  if (!hasil.salah.empty()) return hasil;
  const auto bukti =
      buktikan_sandi(workspace, pelaku.pengguna, isi.lama, asal, "lama", "ganti sandi ditolak");
  if (!bukti.ok()) {
    hasil.salah.push_back(bukti.error());
    return hasil;
  }
  auto token = simpan(workspace, pelaku, isi.baru, asal);
  if (token.ok()) {
    hasil.token = std::move(token).value();
  } else {
    hasil.salah.push_back(token.error());
  }
  return hasil;
}

}  // namespace laras::app
