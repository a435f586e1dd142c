#include "app/verifikasi.h"

#include <map>

#include "app/data_kantor.h"
#include "app/perjanjian.h"
#include "app/snapshot.h"
#include "app/waktu.h"
#include "app/workspace.h"
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
                    const RantaiTerbukti& awal, HasilVerifikasi& hasil) {
  std::string sebelumnya = awal.nomor == 0 ? store::sidik_awal() : awal.sidik;
  std::int64_t nomor = awal.nomor;
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

/// Digest of each subject's rows after the last event that touched it.
std::map<std::string, std::string> isi_tercatat(const std::vector<Peristiwa>& jejak,
                                                std::map<std::string, std::string> tercatat) {
  for (const Peristiwa& satu : jejak) {
    for (const auto& efek : satu.efek) tercatat[efek.subjek] = efek.isi_sidik;
  }
  return tercatat;
}

void periksa_isi(const Sesi& sesi, const std::map<std::string, std::string>& tercatat,
                 HasilVerifikasi& hasil) {
  static const std::vector<kamus::Baris> tiada;
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

/// Reads the kept bytes that the rows of a subject name and `terbaca` does not name yet, and names
/// them.
void periksa_berkas(const Sesi& sesi, const char* subjek, const std::filesystem::path& akar,
                    std::set<std::string>& terbaca, HasilVerifikasi& hasil) {
  for (const auto& satu : kamus::baca(sesi.himpunan, subjek)) {
    if (!terbaca.insert(satu.teks("sidik")).second) continue;
    const auto isi = store::ambil_isi(akar, satu.teks("sidik"));
    if (!isi.ok()) rusak(hasil, satu.id(), isi.error().message);
  }
}

void periksa_tanda_tangan(const Sesi& sesi, const std::filesystem::path& akar,
                          std::set<std::string>& terbaca, HasilVerifikasi& hasil) {
  for (const auto& [baris, sebab] : tanda_tidak_sah(Snapshot(sesi))) rusak(hasil, baris, sebab);
  for (const auto& satu : kamus::baca(sesi.himpunan, "tanda_tangan")) {
    // What is signed with a key is a stored document, looked at above.
    if (satu.teks("pihak") != "lembar") continue;
    if (!terbaca.insert(satu.teks("sidik")).second) continue;
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

/// Whether the proven part still ends where it did. REQUIRES: inside a transaction.
Result<bool> masih_tersambung(store::Database& database, const Sesi& sesi,
                              const RantaiTerbukti& terbukti) {
  LARAS_TRY(const auto letak,
            store::cari_peristiwa(database, sesi.lingkup, sesi.instansi, terbukti.sidik));
  return letak.has_value() && letak->nomor == terbukti.nomor;
}

/// What came behind `terbukti`, which grows by it.
Result<HasilVerifikasi> buktikan(const std::filesystem::path& data, const std::string& kepala,
                                 RantaiTerbukti& terbukti) {
  LARAS_TRY(auto folder, store::DataDir::open(data, sekarang_utc()));
  LARAS_TRY(const std::string kunci, folder.open_key());
  store::Database& database = folder.database();
  LARAS_TRY(auto baca, store::Transaction::begin(database, store::Transaction::For::Reading));
  LARAS_TRY(const Sesi sesi, muat_sesi(database));
  LARAS_TRY(const bool tersambung, masih_tersambung(database, sesi, terbukti));
  if (!tersambung) terbukti = {};
  LARAS_TRY(const auto jejak,
            store::muat_jejak(database, sesi.lingkup, sesi.instansi, terbukti.nomor));
  HasilVerifikasi hasil;
  hasil.instansi = kamus::baca(sesi.himpunan, "instansi").front().teks("nama");
  hasil.dihitung = static_cast<std::int64_t>(jejak.size());
  hasil.peristiwa = terbukti.nomor + hasil.dihitung;
  hasil.terhapus = terbukti.terhapus;
  hasil.kepala = sesi.kepala;
  periksa_rantai(sesi, jejak, kunci, terbukti, hasil);
  LARAS_CHECK(periksa_rincian(database, sesi, jejak, hasil));
  terbukti.isi = isi_tercatat(jejak, std::move(terbukti.isi));
  periksa_isi(sesi, terbukti.isi, hasil);
  periksa_berkas(sesi, "terbitan_berkas", folder.root(), terbukti.berkas, hasil);
  periksa_berkas(sesi, "perjanjian_berkas", folder.root(), terbukti.berkas, hasil);
  periksa_tanda_tangan(sesi, folder.root(), terbukti.berkas, hasil);
  periksa_kepala(jejak, kepala, hasil);
  terbukti.nomor = hasil.peristiwa;
  terbukti.sidik = hasil.kepala;
  terbukti.terhapus = hasil.terhapus;
  return hasil;
}

}  // namespace

Result<HasilVerifikasi> verifikasi(const std::filesystem::path& data, const std::string& kepala) {
  RantaiTerbukti terbukti;
  return buktikan(data, kepala, terbukti);
}

Result<HasilVerifikasi> verifikasi_lanjutan(Workspace& workspace) {
  const auto lama = workspace.proven();
  RantaiTerbukti terbukti = lama == nullptr ? RantaiTerbukti() : *lama;
  LARAS_TRY(auto hasil, buktikan(workspace.root(), {}, terbukti));
  // What does not hold shall be told again at the next opening.
  workspace.keep_proven(
      hasil.rusak.empty() ? std::make_shared<const RantaiTerbukti>(std::move(terbukti)) : nullptr);
  return hasil;
}

}  // namespace laras::app
