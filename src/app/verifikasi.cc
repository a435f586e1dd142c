#include "app/verifikasi.h"

#include <map>

#include "app/data_kantor.h"
#include "app/waktu.h"
#include "security/tanda_tangan.h"
#include "store/datadir.h"
#include "store/isi_berkas.h"
#include "store/kanonik.h"

namespace laras::app {

using store::Peristiwa;

namespace {

void rusak(HasilVerifikasi& hasil, const std::string& tempat, std::string pesan) {
  hasil.rusak.push_back({Kind::Invalid, std::move(pesan), tempat});
}

std::string tempat(const Peristiwa& peristiwa) {
  return "jejak:" + std::to_string(peristiwa.nomor);
}

void periksa_rantai(const Sesi& sesi, const std::vector<Peristiwa>& jejak, const std::string& kunci,
                    HasilVerifikasi& hasil) {
  std::string sebelumnya = store::sidik_awal();
  std::int64_t nomor = 0;
  for (const Peristiwa& satu : jejak) {
    if (satu.nomor != ++nomor) {
      rusak(hasil, tempat(satu), "Ada peristiwa yang hilang sebelum peristiwa ini.");
      nomor = satu.nomor;
    }
    if (satu.sidik_sebelumnya != sebelumnya) {
      rusak(hasil, tempat(satu), "Peristiwa ini tidak menyambung dengan peristiwa sebelumnya.");
    }
    if (satu.sidik != store::hitung_sidik(sesi.instansi, satu)) {
      rusak(hasil, tempat(satu), "Isi peristiwa ini telah diubah setelah dicatat.");
    }
    if (!security::verify(satu.sidik, satu.tanda_tangan, kunci)) {
      rusak(hasil, tempat(satu), "Tanda tangan peristiwa ini tidak sah untuk kunci folder data.");
    }
    sebelumnya = satu.sidik;
  }
}

Result<void> periksa_rincian(store::Database& database, const Sesi& sesi,
                             const std::vector<Peristiwa>& jejak, HasilVerifikasi& hasil) {
  for (const Peristiwa& satu : jejak) {
    LARAS_TRY(const auto rincian,
              store::muat_rincian(database, sesi.lingkup, sesi.instansi, satu.nomor));
    bool utuh = static_cast<std::int64_t>(rincian.size()) == satu.rincian_jumlah &&
                store::hitung_sidik(rincian) == satu.rincian_sidik;
    for (const auto& baris : rincian) {
      if (baris.terhapus()) {
        ++hasil.terhapus;
      } else {
        utuh = utuh && store::hitung_sidik(baris) == baris.sidik;
      }
    }
    if (!utuh) {
      rusak(hasil, tempat(satu), "Rincian peristiwa ini telah diubah atau dihilangkan.");
    }
  }
  return {};
}

void periksa_isi(const Sesi& sesi, const std::vector<Peristiwa>& jejak, HasilVerifikasi& hasil) {
  static const std::vector<kamus::Baris> tiada;
  std::map<std::string, std::string> tercatat;
  for (const Peristiwa& satu : jejak) {
    for (const auto& efek : satu.efek) tercatat[efek.subjek] = efek.isi_sidik;
  }
  for (const auto& subjek : kamus::semua()) {
    const auto baris = sesi.himpunan.find(subjek.nama);
    const auto catatan = tercatat.find(std::string(subjek.nama));
    const bool kosong = baris == sesi.himpunan.end();
    if (catatan == tercatat.end() && kosong) continue;
    if (catatan != tercatat.end() &&
        catatan->second == store::sidik_isi(subjek, kosong ? tiada : baris->second)) {
      continue;
    }
    rusak(hasil, std::string(subjek.nama),
          "Isi data ini tidak sama dengan yang terakhir dicatat jejak: ada yang mengubahnya di "
          "luar program.");
  }
}

void periksa_terbitan(const Sesi& sesi, const std::filesystem::path& akar, HasilVerifikasi& hasil) {
  for (const auto& satu : kamus::baca(sesi.himpunan, "terbitan_berkas")) {
    const auto isi = store::ambil_isi(akar, satu.teks("sidik"));
    if (!isi.ok()) rusak(hasil, satu.id(), isi.error().message);
  }
}

void periksa_kepala(const std::vector<Peristiwa>& jejak, const std::string& kepala,
                    HasilVerifikasi& hasil) {
  if (kepala.empty()) return;
  for (const Peristiwa& satu : jejak) {
    if (satu.sidik != kepala) continue;
    hasil.setelah_kepala = jejak.back().nomor - satu.nomor;
    return;
  }
  rusak(hasil, "jejak",
        "Kepala jejak itu tidak ada dalam rantai: jejak ditulis ulang, dipotong, atau dipulihkan "
        "dari keadaan yang lebih lama.");
}

}  // namespace

Result<HasilVerifikasi> verifikasi(const std::filesystem::path& data, const std::string& kepala) {
  LARAS_TRY(auto folder, store::DataDir::open(data, sekarang_utc()));
  LARAS_TRY(const std::string kunci, folder.open_key());
  store::Database& database = folder.database();
  LARAS_TRY(auto baca, store::Transaction::begin(database, store::Transaction::For::Reading));
  LARAS_TRY(const Sesi sesi, muat_sesi(database));
  LARAS_TRY(const auto jejak, store::muat_jejak(database, sesi.lingkup, sesi.instansi));
  HasilVerifikasi hasil;
  hasil.instansi = kamus::baca(sesi.himpunan, "instansi").front().teks("nama");
  hasil.peristiwa = static_cast<std::int64_t>(jejak.size());
  hasil.kepala = sesi.kepala;
  periksa_rantai(sesi, jejak, kunci, hasil);
  LARAS_CHECK(periksa_rincian(database, sesi, jejak, hasil));
  periksa_isi(sesi, jejak, hasil);
  periksa_terbitan(sesi, folder.root(), hasil);
  periksa_kepala(jejak, kepala, hasil);
  return hasil;
}

}  // namespace laras::app
