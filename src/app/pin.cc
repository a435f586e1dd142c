#include "app/pin.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

#include "app/baris.h"
#include "app/percobaan.h"
#include "app/waktu.h"
#include "security/kunci_pin.h"
#include "security/tanda_tangan.h"
#include "store/akun_store.h"

namespace laras::app {

using store::Tempat;

namespace {

constexpr const char* kKunci = "kunci_tanda_tangan";
constexpr const char* kJenisPercobaan = "pin";

bool angka_semua(const std::string& pin) {
  return std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// 111111, 123456, 987654: each step as the one before.
bool berurutan(const std::string& pin) {
  const int langkah = pin[1] - pin[0];
  if (langkah < -1 || langkah > 1) return false;
  for (std::size_t i = 2; i < pin.size(); ++i) {
    if (pin[i] - pin[i - 1] != langkah) return false;
  }
  return true;
}

void periksa_pin(const IsianPin& isi, Errors& salah) {
  const bool panjang = isi.pin.size() >= kPinTerpendek && isi.pin.size() <= kPinTerpanjang;
  if (!panjang || !angka_semua(isi.pin)) {
    salah.push_back({Kind::Invalid, "PIN terdiri atas 6 sampai 12 angka.", "pin"});
  } else if (berurutan(isi.pin)) {
    salah.push_back(
        {Kind::Invalid, "PIN ini mudah ditebak. Pilih yang bukan angka kembar atau urut.", "pin"});
  } else if (isi.pin == isi.lama) {
    salah.push_back({Kind::Invalid, "PIN baru sama dengan yang lama. Pilih yang lain.", "pin"});
  }
  if (isi.pin != isi.ulang) {
    salah.push_back({Kind::Invalid, "Kedua PIN baru tidak sama. Ketik ulang yang kedua.", "ulang"});
  }
}

/// Counts a try before it is made, so that many at once gain nothing.
Result<std::optional<store::KunciRahasia>> mulai_pin(Workspace& workspace,
                                                     const std::string& pengguna) {
  std::optional<store::KunciRahasia> kunci;
  const std::string waktu = workspace.now();
  LARAS_CHECK(workspace.tulis([&](store::Database& database, const Sesi& sesi) -> Result<void> {
    const Tempat tempat{database, sesi.lingkup, sesi.instansi};
    LARAS_TRY(kunci, store::muat_kunci(tempat, pengguna));
    if (!kunci) return {};
    LARAS_TRY(auto ada, store::muat_percobaan(tempat, kJenisPercobaan, pengguna));
    if (ada.tunda_sampai > waktu) {
      return Error{Kind::Forbidden,
                   "PIN terlalu sering salah; percobaan berikutnya ditunda. Tunggu paling lama 15 "
                   "menit, atau daftarkan PIN baru pada halaman akun.",
                   "pin"};
    }
    ada.gagal += 1;
    ada.terakhir = waktu;
    const std::int64_t lama = tunda_nama(ada.gagal);
    ada.tunda_sampai = lama == 0 ? std::string() : utc_dari_detik(detik_utc(waktu) + lama);
    return store::simpan_percobaan(tempat, kJenisPercobaan, pengguna, ada);
  }));
  return kunci;
}

/// What is put into the tables by one enrolment.
struct Pendaftaran {
  store::KunciRahasia rahasia;
  std::string kunci_umum;  ///< of a new pair; empty: the pair stays
};

Result<Pendaftaran> siapkan(Workspace& workspace, const kantor::Pelaku& pelaku, const IsianPin& isi,
                            const Asal& asal) {
  Pendaftaran hasil;
  hasil.rahasia.diubah = workspace.now();
  if (!isi.lama.empty()) {
    auto kunci = buka_kunci(workspace, pelaku, isi.lama, asal);
    if (!kunci.ok()) {
      Error salah = kunci.error();
      salah.where = "lama";
      return salah;
    }
    hasil.rahasia.nomor = kunci.value().nomor;
    LARAS_TRY(hasil.rahasia.tersegel, security::seal_with_pin(kunci.value().rahasia, isi.pin));
    return hasil;
  }
  const security::KeyPair pasangan = security::create_key_pair();
  hasil.kunci_umum = pasangan.open;
  LARAS_TRY(hasil.rahasia.tersegel, security::seal_with_pin(pasangan.secret, isi.pin));
  return hasil;
}

/// Ends the key in force and adds the new one; returns its number.
Result<int> ganti_kunci(std::vector<kamus::Baris>& semua, const std::string& pengguna,
                        const Pendaftaran& isi) {
  const kamus::Subjek& subjek = *kamus::cari(kKunci);
  int nomor = 0;
  for (kamus::Baris& baris : semua) {
    const kamus::Pembaca b(subjek, baris);
    if (b.teks("pengguna") != pengguna) continue;
    nomor = std::max(nomor, b.bulat("nomor"));
    if (b.kosong("sampai")) {
      LARAS_CHECK(isi_sel(subjek, baris, {{"sampai", isi.rahasia.diubah}}));
    }
  }
  ++nomor;
  LARAS_TRY(auto baris, baris_baru(subjek, {{"pengguna", pengguna},
                                            {"nomor", std::to_string(nomor)},
                                            {"kunci_umum", isi.kunci_umum},
                                            {"mulai", isi.rahasia.diubah}}));
  semua.push_back(std::move(baris));
  return nomor;
}

Result<Keputusan> putuskan(const Snapshot& kini, const std::string& pengguna, Pendaftaran isi) {
  Keputusan keputusan;
  keputusan.ringkasan = "Pengguna " + pengguna + " mengganti PIN tanda tangannya";
  if (!isi.kunci_umum.empty()) {
    auto semua = baris_dari(kini.himpunan(), kKunci);
    LARAS_TRY(const int nomor, ganti_kunci(semua, pengguna, isi));
    isi.rahasia.nomor = nomor;
    keputusan.ringkasan =
        "Pengguna " + pengguna + " mendaftarkan kunci tanda tangan nomor " + std::to_string(nomor);
    keputusan.sesudah.emplace(kKunci, std::move(semua));
  }
  const Sesi& sesi = kini.sesi();
  keputusan.lain = [&sesi, pengguna, rahasia = std::move(isi.rahasia)](store::Database& database) {
    const Tempat tempat{database, sesi.lingkup, sesi.instansi};
    auto hapus = store::hapus_percobaan(tempat, kJenisPercobaan, pengguna);
    return hapus.ok() ? store::simpan_kunci(tempat, pengguna, rahasia) : hapus;
  };
  return keputusan;
}

}  // namespace

Errors atur_pin(Workspace& workspace, const kantor::Pelaku& pelaku, const IsianPin& isi,
                const Asal& asal) {
  Errors salah;
  periksa_pin(isi, salah);
  if (!salah.empty()) return salah;
  const auto bukti = buktikan_sandi(workspace, pelaku.pengguna, isi.sandi, asal, "sandi",
                                    "pendaftaran PIN ditolak");
  if (!bukti.ok()) return {bukti.error()};
  auto siap = siapkan(workspace, pelaku, isi, asal);
  if (!siap.ok()) return {siap.error()};
  const Tindak tindak{pelaku, kantor::Tindakan::AturAkun, "atur-pin", "peramban " + asal.alamat};
  const auto hasil = workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) {
    return putuskan(kini, pelaku.pengguna, std::move(siap).value());
  });
  if (!hasil.ok()) return {hasil.error()};
  return {};
}

Result<KunciTerbuka> buka_kunci(Workspace& workspace, const kantor::Pelaku& pelaku,
                                const std::string& pin, const Asal& asal) {
  LARAS_TRY(const auto kunci, mulai_pin(workspace, pelaku.pengguna));
  if (!kunci) {
    return Error{Kind::NotFound,
                 "Anda belum mempunyai PIN tanda tangan. Daftarkan pada halaman akun.", "pin"};
  }
  auto rahasia = security::open_with_pin(kunci->tersegel, pin.substr(0, kPinTerpanjang + 1));
  const bool cocok = rahasia.ok();
  const std::string waktu = workspace.now();
  LARAS_CHECK(workspace.tulis([&](store::Database& database, const Sesi& sesi) {
    const Tempat tempat{database, sesi.lingkup, sesi.instansi};
    return cocok ? store::hapus_percobaan(tempat, kJenisPercobaan, pelaku.pengguna)
                 : catat_percobaan(tempat, waktu, pelaku.pengguna, asal, "PIN salah");
  }));
  if (cocok) return KunciTerbuka{static_cast<int>(kunci->nomor), std::move(rahasia).value()};
  if (rahasia.error().kind != Kind::Unauthenticated) return rahasia.error();
  return Error{Kind::Unauthenticated,
               "PIN salah. Setelah 5 kali salah, percobaan berikutnya ditunda.", "pin"};
}

std::vector<KunciTampil> daftar_kunci(const Snapshot& snapshot, const std::string& pengguna) {
  std::map<std::string, std::string> nama;
  for (const auto& b : kamus::baca(snapshot.himpunan(), "pengguna")) {
    nama[b.teks("pengguna")] = b.teks("nama");
  }
  std::vector<KunciTampil> hasil;
  for (const auto& b : kamus::baca(snapshot.himpunan(), kKunci)) {
    const std::string milik = b.teks("pengguna");
    if (!pengguna.empty() && milik != pengguna) continue;
    hasil.push_back({milik, nama[milik], b.bulat("nomor"), b.teks("kunci_umum"), b.teks("mulai"),
                     b.teks("sampai"), b.teks("diketahui"), b.teks("diketahui_oleh")});
  }
  std::stable_sort(hasil.begin(), hasil.end(), [](const auto& a, const auto& b) {
    return std::tuple(a.pengguna, -a.nomor) < std::tuple(b.pengguna, -b.nomor);
  });
  return hasil;
}

Result<void> ketahui_kunci(Workspace& workspace, const Oleh& oleh, const std::string& pengguna,
                           int nomor) {
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::AwasiTandaTangan, "ketahui-kunci", oleh.asal};
  const kamus::Subjek& subjek = *kamus::cari(kKunci);
  LARAS_CHECK(
      workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) -> Result<Keputusan> {
        if (pengguna == oleh.pelaku.pengguna) {
          return Error{Kind::Forbidden,
                       "Kunci Anda sendiri diketahui oleh pejabat lain, bukan oleh Anda."};
        }
        auto semua = baris_dari(kini.himpunan(), kKunci);
        kamus::Baris* baris = cari_baris(subjek, semua, pengguna + "/" + std::to_string(nomor));
        if (baris == nullptr) return Error{Kind::NotFound, "Kunci tanda tangan itu tidak ada."};
        if (!kamus::Pembaca(subjek, *baris).kosong("diketahui")) return Keputusan{};
        LARAS_CHECK(
            isi_sel(subjek, *baris,
                    {{"diketahui", workspace.now()}, {"diketahui_oleh", oleh.pelaku.nama}}));
        return Keputusan{"Mengetahui kunci tanda tangan baru pengguna " + pengguna + ", nomor " +
                             std::to_string(nomor),
                         {{kKunci, std::move(semua)}},
                         {}};
      }));
  return {};
}

}  // namespace laras::app
