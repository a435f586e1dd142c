#include "app/akun.h"

#include <utility>

#include "app/akun_isian.h"
#include "app/baris.h"
#include "app/data_kantor.h"
#include "app/tindak_kantor.h"
#include "base/teks.h"
#include "security/sandi.h"
#include "store/akun_store.h"

namespace laras::app {

using kamus::Himpunan;
using store::Tempat;

namespace {

const kamus::Subjek& subjek_pengguna() { return *kamus::cari("pengguna"); }

Errors jalankan(Workspace& workspace, const Oleh& oleh, const std::string& perintah,
                const PutusanKantor& putusan) {
  return tindak_kantor(
      workspace, {oleh.pelaku, kantor::Tindakan::KelolaPengguna, perintah, oleh.asal}, putusan);
}

Error tak_dikenal(const std::string& pengguna) {
  return {Kind::NotFound, "Pengguna " + pengguna + " tidak ada. Periksa namanya.", "pengguna"};
}

Error administrator_terakhir() {
  return {Kind::Conflict,
          "Ini administrator terakhir yang dapat masuk. Beri orang lain peran administrator lebih "
          "dahulu.",
          "pengguna"};
}

/// Writes a password; `harus_ganti` where somebody else knows it.
std::function<Result<void>(store::Database&)> tulis_sandi(const Sesi& sesi,
                                                          const std::string& pengguna,
                                                          store::Sandi sandi) {
  return [&sesi, pengguna, sandi = std::move(sandi)](store::Database& database) -> Result<void> {
    const Tempat tempat{database, sesi.lingkup, sesi.instansi};
    LARAS_CHECK(store::simpan_sandi(tempat, pengguna, sandi));
    LARAS_CHECK(store::hapus_sesi_milik(tempat, pengguna, ""));
    return store::hapus_percobaan(tempat, "nama", pengguna);
  };
}

/// A password with its hash, made outside the transaction because it takes long.
struct SandiBaru {
  std::string teks;  ///< Empty where it was given.
  store::Sandi simpanan;
};

Result<SandiBaru> siapkan_sandi(const std::string& diberikan, const std::string& waktu) {
  SandiBaru baru;
  if (diberikan.empty()) baru.teks = security::random_password();
  LARAS_TRY(baru.simpanan.hash, security::hash_password(diberikan.empty() ? baru.teks : diberikan));
  baru.simpanan.harus_ganti = diberikan.empty();
  baru.simpanan.diubah = waktu;
  return baru;
}

std::string nama_tampil(const Snapshot& kini, const PenggunaBaru& isi) {
  std::string nama = teks::rapikan(isi.nama);
  if (!nama.empty()) return nama;
  if (const auto* jabatan = kini.kantor().cari(Id<kantor::Jabatan>(isi.jabatan))) {
    return jabatan->nama;
  }
  const auto peran = kantor::cari_peran(isi.peran.peran);
  return std::string(peran.has_value() ? kantor::judul(*peran) : isi.pengguna);
}

Keputusan putuskan_baru(const Snapshot& kini, const PenggunaBaru& isi, Tanggal hari,
                        const SandiBaru& sandi, Errors& salah) {
  periksa_nama_masuk(kini, isi.pengguna, salah);
  periksa_jabatan(kini, isi.jabatan, salah);
  const bool lepas = tanpa_unit(kini, isi.peran, isi.jabatan);
  if (lepas && !isi.boleh_tanpa_unit) {
    salah.push_back({Kind::Invalid,
                     "Peran ini bekerja dalam satu unit. Pilih unitnya, atau jabatan yang "
                     "mempunyai unit.",
                     "unit"});
  }
  auto pengguna = baris_dari(kini.himpunan(), "pengguna");
  auto penugasan = baris_dari(kini.himpunan(), "penugasan");
  penugasan.push_back(susun_peran(kini, isi.pengguna, isi.peran, hari, salah));
  pengguna.push_back(susun_baris(subjek_pengguna(),
                                 {{"pengguna", isi.pengguna},
                                  {"nama", nama_tampil(kini, isi)},
                                  {"jabatan", isi.jabatan},
                                  {"aktif", "ya"}},
                                 salah));
  Keputusan keputusan;
  keputusan.ringkasan = "Pengguna " + isi.pengguna + " dibuat dengan peran " + isi.peran.peran;
  keputusan.sesudah = {{"pengguna", std::move(pengguna)}, {"penugasan", std::move(penugasan)}};
  keputusan.lain = tulis_sandi(kini.sesi(), isi.pengguna, sandi.simpanan);
  return keputusan;
}

}  // namespace

const kantor::Pelaku& administrator_baris_perintah() {
  static const kantor::Pelaku pelaku = [] {
    kantor::Pelaku satu;
    satu.pengguna = administrator().nama;
    satu.nama = satu.pengguna;
    satu.penugasan.push_back({kantor::Peran::Administrator, {}, {}});
    return satu;
  }();
  return pelaku;
}

HasilAkun buat_pengguna(Workspace& workspace, const Oleh& oleh, const PenggunaBaru& ketikan) {
  PenggunaBaru isi = ketikan;
  isi.pengguna = teks::kecilkan(teks::pangkas(ketikan.pengguna));
  HasilAkun hasil;
  auto sandi = siapkan_sandi(isi.sandi, workspace.now());
  if (!sandi.ok()) return {{sandi.error()}};
  bool lepas = false;
  hasil.salah = jalankan(workspace, oleh, "buat-pengguna",
                         [&](const Snapshot& kini, Tanggal hari, Errors& salah) {
                           lepas = tanpa_unit(kini, isi.peran, isi.jabatan);
                           return putuskan_baru(kini, isi, hari, sandi.value(), salah);
                         });
  if (!hasil.salah.empty()) return hasil;
  hasil.sandi = sandi.value().teks;
  if (lepas) {
    hasil.catatan.push_back(
        "Peran " + isi.peran.peran +
        " bekerja dalam satu unit, tetapi unitnya belum disebut: pengguna ini belum dapat mengisi "
        "data unit mana pun.");
  }
  return hasil;
}

HasilAkun ubah_pengguna(Workspace& workspace, const Oleh& oleh, const std::string& pengguna,
                        const std::string& nama, const std::string& jabatan) {
  const auto putusan = [&](const Snapshot& kini, Tanggal, Errors& salah) -> Result<Keputusan> {
    auto semua = baris_dari(kini.himpunan(), "pengguna");
    kamus::Baris* baris = cari_baris(subjek_pengguna(), semua, pengguna);
    if (baris == nullptr) return tak_dikenal(pengguna);
    periksa_jabatan(kini, jabatan, salah);
    if (teks::pangkas(nama).empty()) {
      salah.push_back({Kind::Invalid, "Isi nama yang tampil.", "nama"});
    }
    const kamus::Baris lama = *baris;
    *baris = susun_baris(subjek_pengguna(),
                         {{"pengguna", pengguna},
                          {"nama", teks::rapikan(nama)},
                          {"jabatan", jabatan},
                          {"aktif", lama.isian.back().teks}},
                         salah);
    Keputusan keputusan;
    if (*baris == lama) return keputusan;
    keputusan.ringkasan = "Pengguna " + pengguna + " diubah";
    keputusan.sesudah = {{"pengguna", std::move(semua)}};
    return keputusan;
  };
  return {jalankan(workspace, oleh, "ubah-pengguna", putusan)};
}

HasilAkun atur_ulang_sandi(Workspace& workspace, const Oleh& oleh, const std::string& pengguna,
                           const std::string& diberikan) {
  auto sandi = siapkan_sandi(diberikan, workspace.now());
  if (!sandi.ok()) return {{sandi.error()}};
  const auto putusan = [&](const Snapshot& kini, Tanggal, Errors&) -> Result<Keputusan> {
    const auto& semua = baris_dari(kini.himpunan(), "pengguna");
    if (cari_baris(subjek_pengguna(), semua, pengguna) == nullptr) return tak_dikenal(pengguna);
    Keputusan keputusan;
    keputusan.ringkasan = "Kata sandi pengguna " + pengguna + " diatur ulang";
    keputusan.lain = tulis_sandi(kini.sesi(), pengguna, sandi.value().simpanan);
    return keputusan;
  };
  HasilAkun hasil{jalankan(workspace, oleh, "atur-ulang-sandi", putusan)};
  if (hasil.salah.empty()) hasil.sandi = sandi.value().teks;
  return hasil;
}

HasilAkun atur_aktif(Workspace& workspace, const Oleh& oleh, const std::string& pengguna,
                     bool aktif) {
  const auto putusan = [&](const Snapshot& kini, Tanggal hari, Errors&) -> Result<Keputusan> {
    auto semua = baris_dari(kini.himpunan(), "pengguna");
    kamus::Baris* baris = cari_baris(subjek_pengguna(), semua, pengguna);
    if (baris == nullptr) return tak_dikenal(pengguna);
    Keputusan keputusan;
    const std::string kata = aktif ? "ya" : "tidak";
    if (baris->isian.back().teks == kata) return keputusan;
    baris->isian.back().teks = kata;
    Himpunan sesudah = kini.himpunan();
    sesudah["pengguna"] = semua;
    if (!aktif && !ada_administrator(sesudah, hari)) return administrator_terakhir();
    keputusan.ringkasan = "Pengguna " + pengguna + (aktif ? " diaktifkan" : " dinonaktifkan");
    keputusan.sesudah = {{"pengguna", std::move(semua)}};
    keputusan.lain = [&kini, pengguna](store::Database& database) {
      const Sesi& sesi = kini.sesi();
      return store::hapus_sesi_milik({database, sesi.lingkup, sesi.instansi}, pengguna, "");
    };
    return keputusan;
  };
  return {jalankan(workspace, oleh, aktif ? "aktifkan-pengguna" : "nonaktifkan-pengguna", putusan)};
}

HasilAkun beri_peran(Workspace& workspace, const Oleh& oleh, const std::string& pengguna,
                     const IsianPeran& isi) {
  const auto putusan = [&](const Snapshot& kini, Tanggal hari, Errors& salah) -> Result<Keputusan> {
    const auto& semua = baris_dari(kini.himpunan(), "pengguna");
    const kamus::Baris* orang = cari_baris(subjek_pengguna(), semua, pengguna);
    if (orang == nullptr) return tak_dikenal(pengguna);
    const kamus::Pembaca pembaca(subjek_pengguna(), *orang);
    if (tanpa_unit(kini, isi, pembaca.teks("jabatan"))) {
      salah.push_back({Kind::Invalid, "Peran ini bekerja dalam satu unit. Pilih unitnya.", "unit"});
    }
    auto penugasan = baris_dari(kini.himpunan(), "penugasan");
    penugasan.push_back(susun_peran(kini, pengguna, isi, hari, salah));
    Keputusan keputusan;
    keputusan.ringkasan = "Pengguna " + pengguna + " mendapat peran " + isi.peran;
    keputusan.sesudah = {{"penugasan", std::move(penugasan)}};
    return keputusan;
  };
  return {jalankan(workspace, oleh, "beri-peran", putusan)};
}

HasilAkun akhiri_peran(Workspace& workspace, const Oleh& oleh, const std::string& pengguna,
                       const std::string& peran, const std::string& mulai,
                       const std::string& sampai) {
  const auto putusan = [&](const Snapshot& kini, Tanggal hari, Errors& salah) -> Result<Keputusan> {
    Keputusan keputusan;
    auto penugasan = baris_dari(kini.himpunan(), "penugasan");
    const kamus::Subjek& subjek = *kamus::cari("penugasan");
    kamus::Baris* baris = cari_baris(subjek, penugasan, pengguna + "/" + peran + "/" + mulai);
    if (baris == nullptr) return tak_dikenal(pengguna);
    const auto akhir = sampai.empty() ? hari : Tanggal::parse(sampai);
    if (!akhir.ok() || akhir.value().iso() < mulai) {
      salah.push_back({Kind::Invalid,
                       "Tanggal berakhir harus sebuah tanggal, tidak sebelum tanggal mulai.",
                       "sampai"});
      return keputusan;
    }
    auto& isian = baris->isian[static_cast<std::size_t>(subjek.indeks("sampai"))];
    if (isian.teks == akhir.value().iso()) return keputusan;
    isian = {Keadaan::Terisi, akhir.value().iso()};
    keputusan.ringkasan =
        "Peran " + peran + " pengguna " + pengguna + " berakhir " + akhir.value().iso();
    Himpunan sesudah = kini.himpunan();
    sesudah["penugasan"] = penugasan;
    if (!ada_administrator(sesudah, hari) && ada_administrator(kini.himpunan(), hari)) {
      return administrator_terakhir();
    }
    keputusan.sesudah = {{"penugasan", std::move(penugasan)}};
    return keputusan;
  };
  return {jalankan(workspace, oleh, "akhiri-peran", putusan)};
}

}  // namespace laras::app
