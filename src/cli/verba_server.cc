#include <sys/resource.h>

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <mutex>
#include <optional>
#include <ostream>
#include <utility>

#include "app/cadangan_terjadwal.h"
#include "app/ruang_cadangan.h"
#include "app/workspace.h"
#include "cli/laporan.h"
#include "cli/pengaturan.h"
#include "cli/verba.h"
#include "web/asset.h"
#include "web/front.h"
#include "web/server/server.h"

namespace laras::cli {

namespace {

constexpr int kPortTerbesar = 65'535;
constexpr rlim_t kBerkasTerbuka = 4096;

/// A connection takes a descriptor; the usual allowance of 1024 is less than the server's limit.
void longgarkan_berkas_terbuka() {
  rlimit batas = {};
  if (getrlimit(RLIMIT_NOFILE, &batas) != 0) return;
  batas.rlim_cur = std::max(batas.rlim_cur, std::min(batas.rlim_max, kBerkasTerbuka));
  setrlimit(RLIMIT_NOFILE, &batas);
}

/// Lines of many threads, each whole.
class Catatan {
 public:
  explicit Catatan(std::ostream& ke) : ke_(ke) {}
  void operator()(std::string_view baris) {
    const std::lock_guard kunci(kunci_);
    ke_ << baris << "\n" << std::flush;
  }

 private:
  std::mutex kunci_;
  std::ostream& ke_;
};

/// Everything that the server is told, the command line before the settings file.
struct Susunan {
  std::string data;
  web::ServerOptions opsi;
  bool catat = false;
  std::string folder_cadangan;  ///< empty: in the data folder
  std::optional<app::JadwalCadangan> jadwal;
};

std::string teks(const Masukan& masukan, const char* opsi, const std::optional<std::string>& berkas,
                 const char* bawaan) {
  return masukan.ada(opsi) ? masukan.teks(opsi) : berkas.value_or(bawaan);
}

Result<web::ServerOptions> pilihan(const Masukan& masukan, const Pengaturan& berkas) {
  constexpr std::int64_t kPortAwal = 8080;
  constexpr std::uint64_t kMega = 1ULL << 20;
  const std::int64_t port =
      masukan.ada("--port") ? masukan.bulat("--port") : berkas.port.value_or(kPortAwal);
  if (port < 0 || port > kPortTerbesar) {
    return Error{Kind::Invalid, "--port harus di antara 0 dan 65535."};
  }
  web::ServerOptions hasil;
  hasil.address = teks(masukan, "--alamat", berkas.alamat, "127.0.0.1");
  hasil.port = static_cast<std::uint16_t>(port);
  hasil.certificate = teks(masukan, "--sertifikat", berkas.sertifikat, "");
  hasil.key = teks(masukan, "--kunci", berkas.kunci, "");
  if (hasil.certificate.empty() != hasil.key.empty()) {
    return Error{Kind::Invalid, "--sertifikat dan --kunci disebut bersama-sama."};
  }
  hasil.trust_proxy = masukan.ada("--proksi") || berkas.proksi.value_or(false);
  hasil.workers = static_cast<unsigned>(berkas.pekerja.value_or(hasil.workers));
  auto& batas = hasil.limits;
  if (berkas.isian_mb) batas.form_bytes = static_cast<std::uint64_t>(*berkas.isian_mb) * kMega;
  if (berkas.unggahan_mb) {
    batas.upload_bytes = static_cast<std::uint64_t>(*berkas.unggahan_mb) * kMega;
  }
  if (berkas.sambungan) batas.connections = static_cast<std::size_t>(*berkas.sambungan);
  return hasil;
}

/// First line of the file with the passphrase of scheduled backups.
Result<std::string> baca_sandi_cadangan(const std::string& berkas) {
  std::ifstream dari(berkas);
  std::string sandi;
  if (!std::getline(dari, sandi) || sandi.size() < app::kSandiCadanganTerpendek) {
    return Error{Kind::Unavailable,
                 "Kata sandi cadangan tidak terbaca atau kurang dari 8 huruf. Tulis pada baris "
                 "pertama berkas ini, terbaca oleh pengguna yang menjalankan server.",
                 berkas};
  }
  return sandi;
}

Result<std::optional<app::JadwalCadangan>> jadwal(const Pengaturan& berkas) {
  std::optional<app::JadwalCadangan> hasil;
  if (!berkas.cadangan_jam.has_value()) return hasil;
  const std::string& jam = *berkas.cadangan_jam;
  hasil.emplace();
  hasil->menit = std::stoi(jam.substr(0, 2)) * 60 + std::stoi(jam.substr(3));
  if (berkas.cadangan_simpan) hasil->simpan = static_cast<std::size_t>(*berkas.cadangan_simpan);
  if (berkas.cadangan_sandi_berkas) {
    LARAS_TRY(hasil->sandi, baca_sandi_cadangan(*berkas.cadangan_sandi_berkas));
  }
  return hasil;
}

Result<Susunan> susun(const Masukan& masukan, const Pengaturan& berkas) {
  Susunan hasil;
  hasil.data = teks(masukan, "--data", berkas.data, "");
  if (hasil.data.empty()) {
    return Error{Kind::Invalid,
                 "--data DIR harus diisi, atau sebut data = \"DIR\" dalam berkas pengaturan."};
  }
  LARAS_TRY(hasil.opsi, pilihan(masukan, berkas));
  hasil.catat = masukan.ada("--catat") || berkas.catat.value_or(false);
  hasil.folder_cadangan = berkas.cadangan_folder.value_or("");
  LARAS_TRY(hasil.jadwal, jadwal(berkas));
  return hasil;
}

Result<int> layani(Susunan susunan, Keluaran& keluaran) {
  LARAS_TRY(const auto ruang, app::Workspace::open(susunan.data));
  if (!susunan.folder_cadangan.empty()) ruang->set_backup_folder(susunan.folder_cadangan);
  LARAS_TRY(web::App aplikasi, web::App::create(*ruang));
  // Nobody's first page shall wait for the office to be read and assets to be compressed.
  LARAS_CHECK(ruang->snapshot());
  web::asset_path("laras.css");
  Catatan catatan(keluaran.pesan);
  web::ServerOptions& opsi = susunan.opsi;
  aplikasi.log = [&](std::string_view baris) { catatan(baris); };
  opsi.trouble = [&](const std::string& baris) { catatan(baris); };
  if (susunan.catat) opsi.access = [&](const std::string& baris) { catatan(baris); };
  opsi.refusal = [&](int status) { return web::refused(aplikasi, status); };
  std::optional<app::CadanganTerjadwal> terjadwal;
  opsi.ready = [&](const std::string& alamat) {
    keluaran.hasil << "siap " << alamat << "\n" << std::flush;
    if (!susunan.jadwal) return;
    terjadwal.emplace(*ruang, *susunan.jadwal, [&](const std::string& baris) { catatan(baris); });
  };
  longgarkan_berkas_terbuka();
  return web::serve(
      opsi, [&](const web::Request& permintaan) { return web::front(aplikasi, permintaan); });
}

int jalankan(const Masukan& masukan, Keluaran& keluaran) {
  constexpr const char* kPenutup = "Server tidak berjalan.";
  Pengaturan berkas;
  if (masukan.ada("--pengaturan")) {
    auto terbaca = baca_pengaturan(masukan.teks("--pengaturan"));
    if (const auto* salah = std::get_if<Errors>(&terbaca); salah != nullptr) {
      laporkan(keluaran.pesan, *salah, kPenutup);
      return 2;
    }
    berkas = std::get<Pengaturan>(std::move(terbaca));
  }
  auto susunan = susun(masukan, berkas);
  if (!susunan.ok()) {
    laporkan(keluaran.pesan, {susunan.error()}, kPenutup);
    return 2;
  }
  const auto hasil = layani(std::move(susunan).value(), keluaran);
  if (hasil.ok()) return 0;
  laporkan(keluaran.pesan, {hasil.error()}, kPenutup);
  return 2;
}

}  // namespace

Verba verba_server() {
  return {
      "server",
      "Melayani peramban sampai dihentikan.",
      "Menulis \"siap ALAMAT\" begitu halaman dapat dibuka, lalu melayani sampai menerima SIGTERM\n"
      "atau Ctrl+C; permintaan yang sedang berjalan diselesaikan dahulu, paling lama 10 detik.\n"
      "Tanpa sertifikat TLS hanya komputer ini yang dapat membukanya (127.0.0.1).\n"
      "GET /sehat menjawab keadaan server tanpa masuk.",
      {{"--data", "DIR", "Folder data kantor. Wajib bila pengaturan tidak menyebutnya."},
       {"--pengaturan", "BERKAS", "Berkas pengaturan (TOML); pilihan di sini mengalahkannya."},
       {"--port", "N", "Port; 0 memilih yang kosong. Awalnya: 8080.", Opsi::Jenis::Bulat},
       {"--alamat", "IP", "Alamat yang dilayani. Awalnya: 127.0.0.1."},
       {"--sertifikat", "BERKAS", "Sertifikat TLS beserta rantainya, PEM.", Opsi::Jenis::Teks},
       {"--kunci", "BERKAS", "Kunci sertifikat itu, PEM.", Opsi::Jenis::Teks},
       {"--proksi", "", "Percaya alamat pengguna dari nginx di komputer ini.", Opsi::Jenis::Tanda},
       {"--catat", "", "Menulis satu baris per permintaan ke keluaran galat.", Opsi::Jenis::Tanda}},
      jalankan};
}

}  // namespace laras::cli
