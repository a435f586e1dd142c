#include "web/pages/pin.h"

#include <algorithm>

#include "app/pin.h"
#include "web/pages/perjanjian.h"
#include "web/parts/formulir.h"
#include "web/parts/frame.h"
#include "web/parts/keadaan.h"
#include "web/parts/komponen.h"
#include "web/parts/tabel.h"

namespace laras::web {

namespace {

Html tab_akun() {
  return tab("Akun", {{"Sesi", "/akun/sesi", false},
                      {"Kata sandi", "/akun/sandi", false},
                      {"PIN tanda tangan", "/akun/pin", true}});
}

Html medan_rahasia(const char* nama, const char* judul, const std::vector<Galat>& galat,
                   const char* petunjuk = "", bool wajib = true) {
  return medan({.nama = nama,
                .judul = judul,
                .jenis = JenisMedan::Sandi,
                .petunjuk = petunjuk,
                .galat = pesan_untuk(galat, nama),
                .lengkapi = std::string_view(nama) == "sandi" ? "current-password" : "off",
                .wajib = wajib});
}

std::string masa(const Context& konteks, const app::KunciTampil& kunci) {
  const std::string mulai = "sejak " + konteks.waktu(kunci.mulai);
  return kunci.sampai.empty() ? mulai : mulai + " sampai " + konteks.waktu(kunci.sampai);
}

Html panel_kunci_sendiri(const Context& konteks, const std::vector<app::KunciTampil>& semua) {
  Tabel isi{.judul = "Kunci tanda tangan Anda",
            .kolom = {{.judul = "Kunci"},
                      {.judul = "Berlaku", .kartu = LebarKartu::Dua},
                      {.judul = "Kunci umum", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const auto& satu : semua) {
    isi.baris.push_back({.sel = {sel("Nomor " + std::to_string(satu.nomor)),
                                 sel(masa(konteks, satu)),
                                 {sidik(satu.kunci_umum)}}});
  }
  return panel({.id = "kunci", .judul = "Kunci Anda", .berisian = false}, tabel(isi));
}

Response tampilkan(const Context& konteks, const Errors& salah) {
  const auto kini = konteks.workspace.snapshot();
  if (!kini.ok()) return halaman_galat(konteks, kini.error());
  const auto semua = app::daftar_kunci(*kini.value(), konteks.pelaku.pengguna);
  const auto galat = galat_medan(salah);
  Html isi;
  isi << medan_rahasia("sandi", "Kata sandi", galat, "Kata sandi untuk masuk, sebagai bukti.");
  if (!semua.empty()) {
    isi << medan_rahasia("lama", "PIN sekarang", galat,
                         "Kosongkan bila lupa: kunci baru dibuat, dan Sekcam menerima "
                         "pemberitahuan.",
                         false);
  }
  isi << medan_rahasia("pin", "PIN baru", galat, "6 sampai 12 angka, bukan angka kembar atau urut.")
      << medan_rahasia("ulang", "Ketik ulang PIN baru", galat)
      << deret({tombol({.judul = semua.empty() ? "Daftarkan PIN" : "Ganti PIN"})});
  Html badan;
  badan << ringkasan_galat("PIN belum didaftarkan", galat) << tab_akun()
        << R"(<div class="tumpuk">)"_html
        << panel({.id = "daftar-pin", .judul = semua.empty() ? "Daftarkan PIN" : "Ganti PIN"},
                 formulir(konteks, {.alamat = "/akun/pin"}, isi));
  if (!semua.empty()) badan << panel_kunci_sendiri(konteks, semua);
  badan << "</div>"_html;
  return halaman(konteks,
                 {.judul = "PIN tanda tangan",
                  .keterangan = "PIN membuka kunci tanda tangan Anda dan tidak dapat diatur ulang "
                                "oleh administrator.",
                  .bergalat = !salah.empty(),
                  .status = salah.empty() ? 200 : 422},
                 badan);
}

Html keadaan_kunci(const Context& konteks, const app::KunciTampil& satu) {
  if (!satu.menunggu()) {
    if (satu.diketahui.empty()) return text("pertama");
    return tanda(Tanda::Centang, "diketahui " + satu.diketahui_oleh);
  }
  if (satu.pengguna == konteks.pelaku.pengguna) {
    return tanda(Tanda::Kuning, "menunggu diketahui pejabat lain");
  }
  Html isi;
  isi << tersembunyi("pengguna", satu.pengguna) << tersembunyi("nomor", std::to_string(satu.nomor))
      << tombol(
             {.judul = "Ketahui", .rupa = RupaTombol::Kecil, .untuk = " kunci baru " + satu.nama});
  return formulir(konteks, {.alamat = "/kunci"}, isi);
}

}  // namespace

Response halaman_pin(Context& konteks) { return tampilkan(konteks, {}); }

Response kirim_pin(Context& konteks) {
  const Params& isi = konteks.request.form;
  const Errors salah =
      app::atur_pin(konteks.workspace, konteks.pelaku,
                    {isi.get("sandi"), isi.get("lama"), isi.get("pin"), isi.get("ulang")},
                    {konteks.request.remote, konteks.request.header("user-agent")});
  return salah.empty() ? see_other("/akun/pin") : tampilkan(konteks, salah);
}

Response halaman_kunci(Context& konteks) {
  auto semua = app::daftar_kunci(*konteks.snapshot);
  std::stable_partition(semua.begin(), semua.end(), [](const auto& k) { return k.menunggu(); });
  Tabel isi{.judul = "Kunci tanda tangan",
            .kolom = {{.judul = "Pemilik"},
                      {.judul = "Kunci"},
                      {.judul = "Berlaku", .kartu = LebarKartu::Dua},
                      {.judul = "Kunci umum", .kartu = LebarKartu::Penuh},
                      {.judul = "Pemberitahuan", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const auto& satu : semua) {
    isi.baris.push_back({.sel = {sel(satu.nama),
                                 sel("Nomor " + std::to_string(satu.nomor)),
                                 sel(masa(konteks, satu)),
                                 {sidik(satu.kunci_umum)},
                                 {keadaan_kunci(konteks, satu)}}});
  }
  const Html badan =
      semua.empty()
          ? kosong("Belum ada kunci tanda tangan",
                   "Setiap pejabat mendaftarkan PIN-nya sendiri pada halaman akun.")
          : panel({.id = "kunci", .judul = "Kunci semua pejabat", .berisian = false}, tabel(isi));
  return halaman(konteks,
                 {.judul = "Kunci tanda tangan",
                  .keterangan = "Kunci baru yang tidak dikenal pemiliknya berarti ada yang "
                                "memakai akunnya: tanyakan langsung.",
                  .remah = {{"Beranda", "/beranda"}},
                  .menu = "/kunci"},
                 badan);
}

Response kirim_kunci(Context& konteks) {
  const Params& isi = konteks.request.form;
  const auto hasil = app::ketahui_kunci(konteks.workspace, konteks.oleh(), isi.get("pengguna"),
                                        bilangan(isi.get("nomor")));
  return hasil.ok() ? see_other("/kunci") : halaman_galat(konteks, hasil.error());
}

}  // namespace laras::web
