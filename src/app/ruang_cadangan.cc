#include "app/ruang_cadangan.h"

#include <algorithm>
#include <system_error>

#include "app/cadangan.h"
#include "store/berkas.h"
#include "store/cadangan_isi.h"

namespace laras::app {

namespace fs = std::filesystem;

namespace {

constexpr const char* kFolder = "cadangan";
constexpr std::string_view kAwal = "cadangan-";
constexpr std::string_view kAkhir = ".laras";
constexpr const char* kSidikBerkas = ".sha256";
constexpr std::size_t kPanjangSidik = 64;

fs::path folder(const Workspace& workspace) { return workspace.root() / kFolder; }

std::string nama_untuk(const std::string& waktu) {
  std::string angka = waktu;
  std::erase_if(angka, [](char c) { return c == '-' || c == ':'; });
  return std::string(kAwal) + angka + std::string(kAkhir);
}

/// Time out of a name; empty where it is no name of a backup.
std::string waktu_dari(std::string_view nama) {
  if (!nama.starts_with(kAwal) || !nama.ends_with(kAkhir)) return {};
  std::string waktu(nama.substr(kAwal.size(), nama.size() - kAwal.size() - kAkhir.size()));
  if (waktu.size() != 16) return {};
  for (const auto& [posisi, huruf] : {std::pair{4, "-"}, {7, "-"}, {13, ":"}, {16, ":"}}) {
    waktu.insert(static_cast<std::size_t>(posisi), huruf);
  }
  return utc_dari_detik(detik_utc(waktu)) == waktu ? waktu : std::string();
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
  fs::create_directory(tempat, gagal);
  if (!gagal) fs::permissions(tempat, fs::perms::owner_all, gagal);
  if (gagal) {
    return Error{Kind::Unavailable,
                 "Folder cadangan tidak dapat dibuat. Periksa hak akses folder data.", "",
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

}  // namespace

std::vector<BerkasCadangan> daftar_cadangan(const Workspace& workspace) {
  std::vector<BerkasCadangan> hasil;
  std::error_code gagal;
  for (fs::directory_iterator di(folder(workspace), gagal), akhir; !gagal && di != akhir;
       di.increment(gagal)) {
    std::error_code lewat;
    const std::string nama = di->path().filename().string();
    const std::string waktu = waktu_dari(nama);
    if (waktu.empty() || !fs::is_regular_file(di->symlink_status(lewat))) continue;
    const auto sidik = store::baca_berkas(di->path().string() + kSidikBerkas);
    hasil.push_back({nama, waktu, di->file_size(lewat),
                     sidik.ok() ? sidik.value().substr(0, kPanjangSidik) : std::string(),
                     perlu_sandi(di->path())});
  }
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

HasilUjiCadangan uji_cadangan(Workspace& workspace, const Oleh& oleh, const std::string& nama,
                              const std::string& sandi) {
  HasilUjiCadangan hasil;
  if (const auto boleh = berwenang(workspace, oleh, "uji-cadangan"); !boleh.ok()) {
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
  // Unpacked beside this name, which never comes to be.
  const auto pulih = pulihkan({folder(workspace) / nama, folder(workspace) / "uji", sandi, true});
  if (!pulih.ok()) {
    hasil.salah.push_back(pulih.error());
    if (ada->bersandi) hasil.salah.back().where = "sandi";
  } else {
    hasil.salah = pulih.value().rusak;
    hasil.waktu = pulih.value().waktu;
    hasil.kepala = pulih.value().kepala_cadangan;
  }
  const auto tercatat = catat(
      workspace, oleh, "uji-cadangan",
      "Cadangan " + nama + (hasil.salah.empty() ? " diuji: pulih utuh" : " diuji: tidak pulih"));
  if (!tercatat.ok()) hasil.salah.push_back(tercatat.error());
  return hasil;
}

Result<fs::path> ambil_cadangan(Workspace& workspace, const Oleh& oleh, const std::string& nama) {
  LARAS_CHECK(berwenang(workspace, oleh, "unduh-cadangan"));
  if (!cari_cadangan(workspace, nama).has_value()) {
    return Error{Kind::NotFound, "Cadangan itu tidak ada. Periksa daftarnya."};
  }
  LARAS_CHECK(catat(workspace, oleh, "unduh-cadangan", "Cadangan " + nama + " diunduh"));
  return folder(workspace) / nama;
}

}  // namespace laras::app
