#include "app/ruang_cadangan.h"

#include <algorithm>
#include <system_error>

#include "app/cadangan.h"
#include "store/berkas.h"
#include "store/cadangan.h"
#include "store/cadangan_isi.h"
#include "store/jejak_baca.h"

namespace laras::app {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kAwal = "cadangan-";
constexpr std::string_view kAkhir = ".laras";
constexpr const char* kSidikBerkas = ".sha256";
constexpr std::size_t kPanjangSidik = 64;
constexpr std::size_t kPanjangWaktu = 16;
constexpr const char* kUji = "uji-cadangan";
constexpr const char* kDijadwalkan = "cadangan-terjadwal";
constexpr std::string_view kPulih = " diuji: pulih utuh";
constexpr std::string_view kTakPulih = " diuji: tidak pulih";

const fs::path& folder(const Workspace& workspace) { return workspace.backup_folder(); }

std::string nama_untuk(const std::string& waktu, std::string_view sebab = {}) {
  std::string angka = waktu;
  std::erase_if(angka, [](char c) { return c == '-' || c == ':'; });
  return std::string(kAwal) + angka + (sebab.empty() ? "" : "-" + std::string(sebab)) +
         std::string(kAkhir);
}

/// What a name says; nothing where it is no name of a backup.
std::optional<BerkasCadangan> dari_nama(const std::string& nama) {
  if (!nama.starts_with(kAwal) || !nama.ends_with(kAkhir)) return std::nullopt;
  const std::string isi = nama.substr(kAwal.size(), nama.size() - kAwal.size() - kAkhir.size());
  std::string waktu = isi.substr(0, kPanjangWaktu);
  if (waktu.size() != kPanjangWaktu) return std::nullopt;
  for (const auto& [posisi, huruf] : {std::pair{4, "-"}, {7, "-"}, {13, ":"}, {16, ":"}}) {
    waktu.insert(static_cast<std::size_t>(posisi), huruf);
  }
  if (utc_dari_detik(detik_utc(waktu)) != waktu) return std::nullopt;
  std::string sebab = isi.substr(kPanjangWaktu);
  if (!sebab.empty() && (sebab[0] != '-' || sebab.size() == 1)) return std::nullopt;
  if (!sebab.empty()) sebab.erase(0, 1);
  BerkasCadangan hasil;
  hasil.nama = nama;
  hasil.sebab = std::move(sebab);
  hasil.waktu = std::move(waktu);
  return hasil;
}

void kumpulkan(const fs::path& tempat, std::vector<BerkasCadangan>& hasil) {
  std::error_code gagal;
  for (fs::directory_iterator di(tempat, gagal), akhir; !gagal && di != akhir;
       di.increment(gagal)) {
    std::error_code lewat;
    auto satu = dari_nama(di->path().filename().string());
    if (!satu.has_value() || !fs::is_regular_file(di->symlink_status(lewat))) continue;
    const auto sidik = store::baca_berkas(di->path().string() + kSidikBerkas);
    satu->berkas = di->path();
    satu->besar = di->file_size(lewat);
    satu->sidik = sidik.ok() ? sidik.value().substr(0, kPanjangSidik) : std::string();
    satu->bersandi = perlu_sandi(di->path());
    hasil.push_back(std::move(*satu));
  }
}

/// An act that changes no row: whether he may, and its line in the trail.
Result<void> catat(Workspace& workspace, const Oleh& oleh, const char* perintah,
                   const std::string& ringkasan) {
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::KelolaSistem, perintah, oleh.asal};
  LARAS_CHECK(workspace.lakukan(tindak, [&](const Snapshot&, store::Database&) {
    Keputusan keputusan;
    keputusan.ringkasan = ringkasan;
    return Result<Keputusan>(std::move(keputusan));
  }));
  return {};
}

/// Asked before anything takes time; a refusal is noted.
Result<void> berwenang(Workspace& workspace, const Oleh& oleh, const char* perintah) {
  return catat(workspace, oleh, perintah, "");
}

Result<void> siapkan_folder(const fs::path& tempat) {
  std::error_code gagal;
  if (fs::create_directory(tempat, gagal)) {
    fs::permissions(tempat, fs::perms::owner_all, gagal);
  }
  if (gagal) {
    return Error{Kind::Unavailable,
                 "Folder cadangan tidak dapat dibuat. Periksa hak akses folder induknya.", "",
                 gagal.message()};
  }
  return {};
}

Errors periksa_sandi_cadangan(const std::string& sandi, const std::string& ulang) {
  Errors salah;
  if (!sandi.empty() && sandi.size() < kSandiCadanganTerpendek) {
    salah.push_back({Kind::Invalid, "Kata sandi cadangan sekurang-kurangnya 8 huruf.", "sandi"});
  }
  if (sandi != ulang) {
    salah.push_back({Kind::Invalid, "Kedua kata sandi belum sama. Ketik ulang keduanya.", "ulang"});
  }
  return salah;
}

/// Writes backup and digest; returns the digest.
Result<std::string> tulis_cadangan(const Workspace& workspace, const std::string& nama,
                                   const std::string& sandi) {
  LARAS_CHECK(siapkan_folder(folder(workspace)));
  const fs::path tujuan = folder(workspace) / nama;
  LARAS_CHECK(cadangkan(workspace.root(), tujuan, sandi));
  LARAS_TRY(std::string sidik, store::sidik_berkas(tujuan));
  LARAS_CHECK(
      store::tulis_berkas(tujuan.string() + kSidikBerkas, sidik + "  " + nama + "\n", false));
  return sidik;
}

/// Unpacked beside a name that never comes to be.
Result<HasilPulih> coba_pulih(const fs::path& berkas, const std::string& sandi) {
  return pulihkan({berkas, berkas.parent_path() / "uji", sandi, true});
}

/// The clock of the server, which acts for nobody.
const kantor::Pelaku& penjadwal() {
  static const kantor::Pelaku pelaku = [] {
    kantor::Pelaku satu;
    satu.pengguna = "server (terjadwal)";
    satu.nama = satu.pengguna;
    satu.penugasan.push_back({kantor::Peran::Administrator, {}, {}});
    return satu;
  }();
  return pelaku;
}

/// Deletes the scheduled ones beyond the newest; returns how many went.
std::size_t buang_yang_lama(const Workspace& workspace, std::size_t simpan) {
  std::size_t ke = 0;
  std::size_t dihapus = 0;
  for (const auto& satu : daftar_cadangan(workspace)) {
    if (satu.sebab != kSebabTerjadwal || ++ke <= simpan) continue;
    std::error_code gagal;
    if (fs::remove(satu.berkas, gagal)) ++dihapus;
    fs::remove(satu.berkas.string() + kSidikBerkas, gagal);
  }
  return dihapus;
}

}  // namespace

std::vector<BerkasCadangan> daftar_cadangan(const Workspace& workspace) {
  std::vector<BerkasCadangan> hasil;
  const fs::path dalam = workspace.root() / store::kFolderCadangan;
  kumpulkan(folder(workspace), hasil);
  std::error_code gagal;
  if (!fs::equivalent(dalam, folder(workspace), gagal)) kumpulkan(dalam, hasil);
  std::sort(hasil.begin(), hasil.end(),
            [](const auto& a, const auto& b) { return a.nama > b.nama; });
  return hasil;
}

std::optional<BerkasCadangan> cari_cadangan(const Workspace& workspace, std::string_view nama) {
  for (auto& satu : daftar_cadangan(workspace)) {
    if (satu.nama == nama) return std::move(satu);
  }
  return std::nullopt;
}

Errors buat_cadangan(Workspace& workspace, const Oleh& oleh, const std::string& sandi,
                     const std::string& ulang) {
  if (const auto boleh = berwenang(workspace, oleh, "buat-cadangan"); !boleh.ok()) {
    return {boleh.error()};
  }
  if (Errors salah = periksa_sandi_cadangan(sandi, ulang); !salah.empty()) return salah;
  const std::string nama = nama_untuk(workspace.now());
  if (cari_cadangan(workspace, nama).has_value()) {
    return {{Kind::Conflict, "Cadangan baru saja dibuat. Tunggu sebentar, lalu ulangi."}};
  }
  const auto sidik = tulis_cadangan(workspace, nama, sandi);
  if (!sidik.ok()) return {sidik.error()};
  const auto tercatat =
      catat(workspace, oleh, "buat-cadangan",
            "Cadangan " + nama + (sandi.empty() ? " tanpa kata sandi" : " bersandi") +
                " dibuat, sidik " + sidik.value());
  if (!tercatat.ok()) return {tercatat.error()};
  return {};
}

Result<std::string> buat_cadangan_terjadwal(Workspace& workspace, const std::string& sandi,
                                            std::size_t simpan) {
  const std::string nama = nama_untuk(workspace.now(), kSebabTerjadwal);
  LARAS_TRY(const std::string sidik, tulis_cadangan(workspace, nama, sandi));
  const auto pulih = coba_pulih(folder(workspace) / nama, sandi);
  const bool utuh = pulih.ok() && pulih.value().rusak.empty();
  std::string ringkasan = "Cadangan " + nama + (sandi.empty() ? " tanpa kata sandi" : " bersandi") +
                          " dibuat, sidik " + sidik + "," + std::string(utuh ? kPulih : kTakPulih);
  if (utuh) {
    const std::size_t dihapus = buang_yang_lama(workspace, simpan);
    if (dihapus > 0) ringkasan += "; " + std::to_string(dihapus) + " yang lama dihapus";
  }
  LARAS_CHECK(catat(workspace, {penjadwal(), "server"}, kDijadwalkan, ringkasan));
  return ringkasan;
}

Result<std::optional<UjiTerakhir>> uji_cadangan_terakhir(Workspace& workspace) {
  std::optional<UjiTerakhir> hasil;
  LARAS_CHECK(workspace.baca([&](store::Database& database, const Sesi& sesi) -> Result<void> {
    std::int64_t terbaru = 0;
    for (const char* perintah : {kUji, kDijadwalkan}) {
      LARAS_TRY(const auto satu, store::saring_jejak({database, sesi.lingkup, sesi.instansi},
                                                     {.perintah = perintah}, 0, 1));
      if (satu.empty() || satu[0].nomor < terbaru) continue;
      terbaru = satu[0].nomor;
      hasil = {satu[0].waktu, satu[0].ringkasan,
               satu[0].ringkasan.find(kPulih) != std::string::npos};
    }
    return {};
  }));
  return hasil;
}

HasilUjiCadangan uji_cadangan(Workspace& workspace, const Oleh& oleh, const std::string& nama,
                              const std::string& sandi) {
  HasilUjiCadangan hasil;
  if (const auto boleh = berwenang(workspace, oleh, kUji); !boleh.ok()) {
    hasil.salah.push_back(boleh.error());
    return hasil;
  }
  const auto ada = cari_cadangan(workspace, nama);
  if (!ada.has_value()) {
    hasil.salah.push_back({Kind::NotFound, "Cadangan itu tidak ada."});
    return hasil;
  }
  if (ada->bersandi && sandi.empty()) {
    hasil.salah.push_back({Kind::Invalid, "Cadangan ini bersandi. Ketik kata sandinya.", "sandi"});
    return hasil;
  }
  const auto pulih = coba_pulih(ada->berkas, sandi);
  if (!pulih.ok()) {
    hasil.salah.push_back(pulih.error());
    if (ada->bersandi) hasil.salah.back().where = "sandi";
  } else {
    hasil.salah = pulih.value().rusak;
    hasil.waktu = pulih.value().waktu;
    hasil.kepala = pulih.value().kepala_cadangan;
  }
  const auto tercatat =
      catat(workspace, oleh, kUji,
            "Cadangan " + nama + std::string(hasil.salah.empty() ? kPulih : kTakPulih));
  if (!tercatat.ok()) hasil.salah.push_back(tercatat.error());
  return hasil;
}

Result<fs::path> ambil_cadangan(Workspace& workspace, const Oleh& oleh, const std::string& nama) {
  LARAS_CHECK(berwenang(workspace, oleh, "unduh-cadangan"));
  const auto ada = cari_cadangan(workspace, nama);
  if (!ada.has_value()) {
    return Error{Kind::NotFound, "Cadangan itu tidak ada. Periksa daftarnya."};
  }
  LARAS_CHECK(catat(workspace, oleh, "unduh-cadangan", "Cadangan " + nama + " diunduh"));
  return ada->berkas;
}

}  // namespace laras::app
