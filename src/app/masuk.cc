#include "app/masuk.h"

#include <algorithm>
#include <cctype>

#include "app/percobaan.h"
#include "base/teks.h"

namespace laras::app {

using store::Tempat;

namespace {

constexpr std::size_t kNamaTerpanjang = 64;

Tanggal hari_ini(const Snapshot& snapshot, const std::string& waktu) {
  return tanggal_kantor(waktu, snapshot.kantor().instansi().zona_waktu);
}

/// What is counted and looked up: a name that cannot be one never is.
std::string rapikan_nama(const std::string& nama) {
  std::string rapi = teks::kecilkan(teks::pangkas(nama));
  const bool sah = !rapi.empty() && rapi.size() <= kNamaTerpanjang &&
                   std::all_of(rapi.begin(), rapi.end(), [](unsigned char c) {
                     return std::isalnum(c) != 0 || c == '.' || c == '-' || c == '_';
                   });
  return sah ? rapi : "(tidak sah)";
}

}  // namespace

Result<Masuk> masuk(Workspace& workspace, const std::string& nama_ketik, const std::string& sandi,
                    const Asal& asal) {
  const std::string nama = rapikan_nama(nama_ketik);
  LARAS_TRY(const auto snapshot, workspace.snapshot());
  auto mulai = mulai_percobaan(workspace, nama, asal);
  if (!mulai.ok()) return mulai.error();
  const bool sandi_benar = sandi_cocok(mulai.value().sandi, sandi);
  const std::string waktu = workspace.now();
  Masuk hasil;
  bool diterima = false;
  LARAS_CHECK(workspace.tulis([&](store::Database& database, const Sesi& sesi) -> Result<void> {
    const Tempat tempat{database, sesi.lingkup, sesi.instansi};
    const auto orang = cari_pelaku(*snapshot, nama, hari_ini(*snapshot, waktu));
    diterima = sandi_benar && orang.has_value();
    if (!diterima) {
      const bool penuh = tunda_nama(mulai.value().gagal) > 0;
      return catat_percobaan(tempat, waktu, nama, asal,
                             penuh ? "ditolak, lalu ditunda" : "ditolak");
    }
    LARAS_CHECK(batalkan_percobaan(tempat, nama, asal.alamat));
    LARAS_TRY(hasil.token, buat_sesi_masuk(tempat, nama, asal, waktu));
    hasil.harus_ganti = mulai.value().sandi->harus_ganti;
    return catat_percobaan(tempat, waktu, nama, asal, "berhasil");
  }));
  if (!diterima) return sandi_salah(mulai.value().gagal);
  return hasil;
}

}  // namespace laras::app
