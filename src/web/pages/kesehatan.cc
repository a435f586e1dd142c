#include "app/kesehatan.h"

#include "web/pages/administrasi.h"
#include "web/pages/ukuran.h"
#include "web/parts/keadaan.h"
#include "web/parts/komponen.h"
#include "web/parts/tabel.h"

namespace laras::web {

namespace {

constexpr const char* kKesehatan = "/kesehatan";
constexpr const char* kCadangan = "/cadangan";
/// Days after which a backup is called old, and the free space below which the disk is called full.
constexpr std::int64_t kCadanganTua = 7;
constexpr std::uintmax_t kSesak = std::uintmax_t{1} << 30;

std::string umur(const app::Kesehatan& k) {
  if (!k.cadangan_terakhir.has_value()) return "belum pernah";
  if (k.umur_cadangan <= 0) return "hari ini";
  return std::to_string(k.umur_cadangan) + " hari lalu";
}

bool cadangan_tua(const app::Kesehatan& k) {
  return !k.cadangan_terakhir.has_value() || k.umur_cadangan > kCadanganTua;
}

Html ringkasan(const app::Kesehatan& k) {
  const bool utuh = k.jejak.rusak.empty();
  return angka_kunci(
      {{.nama = "Rantai jejak",
        .besar = tautan("/jejak/pembuktian", utuh ? "utuh" : "tidak utuh"),
        .keterangan = std::to_string(k.jejak.peristiwa) + " peristiwa, " +
                      std::to_string(k.jejak.dihitung) + " baru dihitung",
        .lambat = !utuh},
       {.nama = "Cadangan terakhir",
        .besar = tautan(kCadangan, umur(k)),
        .keterangan = cadangan_tua(k) ? "buat cadangan baru" : "di server ini",
        .lambat = cadangan_tua(k)},
       {.nama = "Ruang kosong",
        .besar = text(besar_berkas(k.kosong)),
        .keterangan = k.kosong < kSesak ? "kosongkan cakram" : "pada cakram folder data",
        .lambat = k.kosong < kSesak},
       {.nama = "Sedang masuk",
        .besar = text(std::to_string(k.sesi)),
        .satuan = "sesi",
        .keterangan = std::to_string(k.pengguna) + " pengguna aktif"}});
}

std::string kata_uji(const Context& konteks, const app::Kesehatan& k) {
  if (!k.uji_terakhir.has_value()) return "belum pernah";
  return std::string(k.uji_terakhir->pulih ? "pulih utuh" : "tidak pulih") + ", " +
         konteks.waktu(k.uji_terakhir->waktu);
}

Html panel_program(const Context& konteks, const app::Kesehatan& k) {
  return panel({.id = "program", .judul = "Program dan data"},
               rincian({{"Versi", text(k.versi)},
                        {"Skema", text(k.skema)},
                        {"Diterapkan", text(konteks.waktu(k.skema_waktu))},
                        {"Basis data", text(besar_berkas(k.basis_data))},
                        {"Berkas bukti", text(std::to_string(k.jumlah_berkas) + " berkas, " +
                                              besar_berkas(k.berkas))},
                        {"Cadangan", text(besar_berkas(k.cadangan))},
                        {"Uji pemulihan terakhir", text(kata_uji(konteks, k))}}));
}

Html panel_periksa(const Html& hasil) {
  Html isi;
  isi << R"(<div class="tumpuk">)"_html << hasil
      << "<p>Membaca setiap halaman, indeks, dan rujukan basis data. Pada data besar memerlukan "
         "beberapa detik; orang lain tetap dapat bekerja.</p>"_html
      << deret({tautan_tombol({"Periksa basis data", "/kesehatan/pemeriksaan"})}) << "</div>"_html;
  return panel({.id = "periksa", .judul = "Keutuhan basis data"}, isi);
}

Html rusak(const app::Kesehatan& k) {
  Html html;
  if (!k.jejak.rusak.empty()) {
    html << catatan(Nada::Merah,
                    "Rantai jejak tidak utuh: ada yang mengubah data di luar program. Buka "
                    "pembuktian jejak untuk melihat di mana.");
  }
  if (k.uji_terakhir.has_value() && !k.uji_terakhir->pulih) {
    html << catatan(Nada::Merah,
                    "Cadangan yang terakhir diuji tidak pulih. Buat cadangan baru, lalu uji "
                    "pemulihannya: " +
                        k.uji_terakhir->ringkasan + ".");
  }
  return html;
}

Response halaman_dengan(Context& konteks, const Html& hasil) {
  const auto k = app::tanya_kesehatan(konteks.workspace, *konteks.snapshot);
  if (!k.ok()) return halaman_galat(konteks, k.error());
  Html isi;
  isi << R"(<div class="tumpuk">)"_html << rusak(k.value()) << ringkasan(k.value())
      << R"(<div class="kisi kisi--2">)"_html << panel_program(konteks, k.value())
      << panel_periksa(hasil) << "</div></div>"_html;
  return halaman(
      konteks,
      {.judul = "Kesehatan sistem",
       .keterangan = "Keadaan saat halaman ini dibuka. Rantai dihitung sejak bagian yang "
                     "sudah terbukti; pembuktian jejak menghitung seluruhnya.",
       .tindakan = deret({tautan_tombol({"Cadangan", kCadangan}),
                          tautan_tombol({"Kalender kantor", "/kalender"}),
                          tautan_tombol({"Pejabat", "/pejabat"}),
                          tautan_tombol({"Skala dan ketentuan", "/acuan"}),
                          tautan_tombol({"Tata naskah", "/tata-naskah"})}),
       .remah = {{"Beranda", "/beranda"}},
       .menu = kKesehatan},
      isi);
}

}  // namespace

Response halaman_kesehatan(Context& konteks) { return halaman_dengan(konteks, {}); }

Response periksa_kesehatan(Context& konteks) {
  const auto hasil = app::periksa_basis_data(konteks.workspace);
  if (!hasil.ok() && hasil.error().kind != Kind::Invalid) {
    return halaman_galat(konteks, hasil.error());
  }
  return halaman_dengan(konteks, hasil.ok() ? catatan(Nada::Hijau,
                                                      "Basis data utuh: semua halaman, indeks, dan "
                                                      "rujukan terbaca dan cocok.")
                                            : catatan(Nada::Merah,
                                                      "Basis data rusak. Hentikan server, simpan "
                                                      "salinan folder data, lalu pulihkan cadangan "
                                                      "terakhir yang sudah diuji."));
}

}  // namespace laras::web
