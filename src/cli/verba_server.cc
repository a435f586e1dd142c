#include <sys/resource.h>

#include <algorithm>
#include <cstdint>
#include <mutex>
#include <ostream>

#include "app/workspace.h"
#include "cli/laporan.h"
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

Result<web::ServerOptions> pilihan(const Masukan& masukan) {
  const int port = masukan.bulat("--port");
  if (port < 0 || port > kPortTerbesar) {
    return Error{Kind::Invalid, "--port harus di antara 0 dan 65535."};
  }
  if (masukan.ada("--sertifikat") != masukan.ada("--kunci")) {
    return Error{Kind::Invalid, "--sertifikat dan --kunci disebut bersama-sama."};
  }
  web::ServerOptions pilihan;
  pilihan.address = masukan.teks("--alamat");
  pilihan.port = static_cast<std::uint16_t>(port);
  pilihan.certificate = masukan.teks("--sertifikat");
  pilihan.key = masukan.teks("--kunci");
  pilihan.trust_proxy = masukan.ada("--proksi");
  return pilihan;
}

Result<int> layani(const Masukan& masukan, Keluaran& keluaran) {
  LARAS_TRY(web::ServerOptions opsi, pilihan(masukan));
  LARAS_TRY(const auto ruang, app::Workspace::open(masukan.teks("--data")));
  LARAS_TRY(web::App aplikasi, web::App::create(*ruang));
  // Nobody's first page shall wait for the office to be read and assets to be compressed.
  LARAS_CHECK(ruang->snapshot());
  web::asset_path("laras.css");
  Catatan catatan(keluaran.pesan);
  aplikasi.log = [&](std::string_view baris) { catatan(baris); };
  opsi.trouble = [&](const std::string& baris) { catatan(baris); };
  if (masukan.ada("--catat")) opsi.access = [&](const std::string& baris) { catatan(baris); };
  opsi.refusal = [&](int status) { return web::refused(aplikasi, status); };
  opsi.ready = [&](const std::string& alamat) {
    keluaran.hasil << "siap " << alamat << "\n" << std::flush;
  };
  longgarkan_berkas_terbuka();
  return web::serve(
      opsi, [&](const web::Request& permintaan) { return web::front(aplikasi, permintaan); });
}

int jalankan(const Masukan& masukan, Keluaran& keluaran) {
  const auto hasil = layani(masukan, keluaran);
  if (hasil.ok()) return 0;
  laporkan(keluaran.pesan, {hasil.error()}, "Server tidak berjalan.");
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
      {opsi_data(),
       {"--port", "N", "Port; 0 memilih yang kosong.", Opsi::Jenis::Bulat, false, {}, "8080"},
       {"--alamat", "IP", "Alamat yang dilayani.", Opsi::Jenis::Teks, false, {}, "127.0.0.1"},
       {"--sertifikat", "BERKAS", "Sertifikat TLS beserta rantainya, PEM.", Opsi::Jenis::Teks},
       {"--kunci", "BERKAS", "Kunci sertifikat itu, PEM.", Opsi::Jenis::Teks},
       {"--proksi", "", "Percaya alamat pengguna dari nginx di komputer ini.", Opsi::Jenis::Tanda},
       {"--catat", "", "Menulis satu baris per permintaan ke keluaran galat.", Opsi::Jenis::Tanda}},
      jalankan};
}

}  // namespace laras::cli
