#include "app/percobaan.h"

#include <algorithm>

#include "security/sandi.h"
#include "security/sidik.h"
#include "store/jejak_store.h"

namespace laras::app {

using store::Tempat;

namespace {

constexpr std::size_t kToken = 32;
constexpr std::size_t kSandiTerpanjang = 1024;
constexpr std::size_t kPerambanTerpanjang = 200;
constexpr std::int64_t kTundaPertama = 60;
constexpr std::int64_t kTundaTerlama = std::int64_t{15} * 60;
/// After so long without another failure all are forgotten.
constexpr std::int64_t kLupa = std::int64_t{24} * 60 * 60;

std::string zona(const Sesi& sesi) {
  const auto instansi = kamus::baca(sesi.himpunan, "instansi");
  return instansi.empty() ? std::string() : instansi.front().teks("zona_waktu");
}

std::int64_t tunda(std::int64_t gagal, int batas) {
  if (gagal < batas) return 0;
  const std::int64_t kali = std::min<std::int64_t>(gagal - batas, 4);
  return std::min(kTundaPertama << kali, kTundaTerlama);
}

Error ditunda(const std::string& sampai, const Sesi& sesi) {
  const std::string pukul = waktu_kantor(sampai, zona(sesi));
  return {Kind::Forbidden, "Percobaan masuk ditunda sampai " + pukul +
                               ". Masuk lagi sesudah itu, atau minta administrator mengatur ulang "
                               "kata sandi."};
}

/// Counts a try before it is made, so that many at once gain nothing. Fails while it is delayed.
Result<std::int64_t> hitung_percobaan(const Tempat& tempat, const Sesi& sesi,
                                      const std::string& waktu, const std::string& jenis,
                                      const std::string& nilai, int batas) {
  LARAS_TRY(auto ada, store::muat_percobaan(tempat, jenis, nilai));
  if (ada.tunda_sampai > waktu) return ditunda(ada.tunda_sampai, sesi);
  ada.gagal += 1;
  ada.terakhir = waktu;
  const std::int64_t lama = tunda(ada.gagal, batas);
  ada.tunda_sampai = lama == 0 ? std::string() : utc_dari_detik(detik_utc(waktu) + lama);
  LARAS_CHECK(store::simpan_percobaan(tempat, jenis, nilai, ada));
  return ada.gagal;
}

}  // namespace

Result<Percobaan> mulai_percobaan(Workspace& workspace, const std::string& nama, const Asal& asal) {
  Percobaan mulai;
  const std::string waktu = workspace.now();
  LARAS_CHECK(workspace.tulis([&](store::Database& database, const Sesi& sesi) -> Result<void> {
    const Tempat tempat{database, sesi.lingkup, sesi.instansi};
    const std::int64_t kini = detik_utc(waktu);
    LARAS_CHECK(store::hapus_percobaan_lewat(tempat, utc_dari_detik(kini - kLupa)));
    LARAS_CHECK(store::hapus_sesi_lewat(tempat, utc_dari_detik(kini - kUmurSesi),
                                        utc_dari_detik(kini - kDiam)));
    LARAS_TRY(mulai.gagal, hitung_percobaan(tempat, sesi, waktu, "nama", nama, kBatasNama));
    LARAS_CHECK(hitung_percobaan(tempat, sesi, waktu, "alamat", asal.alamat, kBatasAlamat));
    LARAS_TRY(mulai.sandi, store::muat_sandi(tempat, nama));
    return {};
  }));
  return mulai;
}

bool sandi_cocok(const std::optional<store::Sandi>& ada, const std::string& sandi) {
  if (sandi.size() > kSandiTerpanjang) return false;
  if (ada.has_value()) return security::password_matches(ada->hash, sandi);
  security::verify_in_vain(sandi);
  return false;
}

Result<void> batalkan_percobaan(const Tempat& tempat, const std::string& nama,
                                const std::string& alamat) {
  LARAS_CHECK(store::hapus_percobaan(tempat, "nama", nama));
  LARAS_TRY(auto ada, store::muat_percobaan(tempat, "alamat", alamat));
  if (ada.gagal <= 1) return store::hapus_percobaan(tempat, "alamat", alamat);
  ada.gagal -= 1;
  ada.tunda_sampai.clear();
  return store::simpan_percobaan(tempat, "alamat", alamat, ada);
}

Result<void> catat_percobaan(const Tempat& tempat, const std::string& waktu,
                             const std::string& nama, const Asal& asal, const std::string& apa) {
  return store::catat_penolakan(tempat.database, tempat.lingkup, tempat.instansi, waktu,
                                {nama, "", "peramban " + asal.alamat}, "masuk", apa);
}

Result<void> buktikan_sandi(Workspace& workspace, const std::string& pengguna,
                            const std::string& sandi, const Asal& asal, const std::string& medan,
                            const std::string& apa) {
  auto mulai = mulai_percobaan(workspace, pengguna, asal);
  if (!mulai.ok()) {
    Error ditunda = mulai.error();
    ditunda.where = medan;
    return ditunda;
  }
  const bool cocok = sandi_cocok(mulai.value().sandi, sandi);
  const std::string waktu = workspace.now();
  LARAS_CHECK(workspace.tulis([&](store::Database& database, const Sesi& sesi) {
    const Tempat tempat{database, sesi.lingkup, sesi.instansi};
    return cocok ? batalkan_percobaan(tempat, pengguna, asal.alamat)
                 : catat_percobaan(tempat, waktu, pengguna, asal, apa);
  }));
  if (cocok) return {};
  Error salah = sandi_salah(mulai.value().gagal);
  salah.message = "Kata sandi sekarang salah. Ketik ulang.";
  salah.where = medan;
  return salah;
}

std::int64_t tunda_nama(std::int64_t gagal) { return tunda(gagal, kBatasNama); }

Error sandi_salah(std::int64_t gagal) {
  const std::int64_t sisa = kBatasNama - gagal;
  std::string pesan = "Nama pengguna atau kata sandi salah.";
  if (sisa > 0) {
    pesan += " Sisa " + std::to_string(sisa) + " percobaan sebelum ditunda 1 menit.";
  } else {
    pesan += " Percobaan berikutnya ditunda " +
             std::to_string(tunda(gagal, kBatasNama) / kTundaPertama) + " menit.";
  }
  return {Kind::Unauthenticated, pesan, "sandi"};
}

Result<std::string> buat_sesi_masuk(const Tempat& tempat, const std::string& pengguna,
                                    const Asal& asal, const std::string& waktu) {
  std::string token = security::random_hex(kToken);
  LARAS_CHECK(store::simpan_sesi_masuk(
      tempat, {security::sha256_hex(token), pengguna, waktu, waktu, asal.alamat,
               asal.peramban.substr(0, kPerambanTerpanjang)}));
  return token;
}

}  // namespace laras::app
