#include "app/ruang_cadangan.h"
#include "web/pages/administrasi.h"
#include "web/pages/ukuran.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"
#include "web/parts/tabel.h"

namespace laras::web {

namespace {

constexpr const char* kCadangan = "/cadangan";

std::string alamat(const app::BerkasCadangan& satu, const char* tindakan) {
  return std::string(kCadangan) + "/" + ruas_alamat(satu.nama) + tindakan;
}

/// What a page shows beside the list.
struct Keadaan {
  Errors salah = {};        ///< of the form for a new one
  std::string diuji = {};   ///< name of the one that was tried
  Errors uji = {};          ///< why it did not pass
  std::string kepala = {};  ///< head in it where it passed
};

Html isian_sandi(const char* nama, const char* judul, const std::string& id,
                 const std::string& petunjuk, const std::string& galat) {
  return medan({.nama = nama,
                .judul = judul,
                .jenis = JenisMedan::Sandi,
                .petunjuk = petunjuk,
                .galat = galat,
                .id = id,
                .lengkapi = "new-password"});
}

Html panel_baru(const Context& konteks, const std::vector<Galat>& galat) {
  Html isi;
  isi << isian_sandi("sandi", "Kata sandi cadangan", "",
                     "Sekurang-kurangnya 8 huruf. Tanpa kata sandi, cadangan memuat kunci kantor "
                     "secara terbuka. Kata sandi yang hilang tidak dapat dipulihkan.",
                     pesan_untuk(galat, "sandi"))
      << isian_sandi("ulang", "Ketik ulang kata sandi", "", "", pesan_untuk(galat, "ulang"))
      << deret({tombol({.judul = "Buat cadangan sekarang"})});
  return panel({.id = "baru", .judul = "Cadangan baru"},
               formulir(konteks, {.alamat = kCadangan}, isi));
}

Html tindakan_cadangan(const Context& konteks, const app::BerkasCadangan& satu) {
  Html uji;
  if (satu.bersandi) {
    uji << medan({.nama = "sandi",
                  .judul = "Kata sandi " + satu.nama,
                  .jenis = JenisMedan::Sandi,
                  .id = "sandi-" + satu.nama,
                  .lengkapi = "off"});
  }
  uji << tombol({.judul = "Uji pemulihan", .rupa = RupaTombol::Kecil, .untuk = satu.nama});
  Html unduh;
  unduh << tombol({.judul = "Unduh", .rupa = RupaTombol::Kecil, .untuk = satu.nama});
  Html html;
  html << R"(<div class="deret">)"_html
       << formulir(konteks, {.alamat = alamat(satu, "/pengujian")}, uji)
       << formulir(konteks, {.alamat = alamat(satu, "/unduhan")}, unduh) << "</div>"_html;
  return html;
}

std::string sebab(const app::BerkasCadangan& satu) {
  constexpr std::string_view kPembaruan = "sebelum-skema-";
  if (satu.sebab.empty()) return "diminta";
  if (satu.sebab.starts_with(kPembaruan)) {
    return "sebelum skema langkah " + satu.sebab.substr(kPembaruan.size());
  }
  return satu.sebab;
}

Html panel_daftar(const Context& konteks, const std::vector<app::BerkasCadangan>& semua) {
  if (semua.empty()) {
    return kosong("Belum ada cadangan di server ini",
                  "Buat yang pertama, uji pemulihannya, lalu simpan salinannya di luar server.");
  }
  Tabel isi{.judul = "Cadangan di server ini, yang terbaru lebih dahulu",
            .kolom = {{.judul = "Dibuat", .kartu = LebarKartu::Penuh},
                      {.judul = "Sebab"},
                      {.judul = "Besar", .angka = true},
                      {.judul = "Kata sandi"},
                      {.judul = "Sidik SHA-256", .kartu = LebarKartu::Penuh},
                      {.judul = "Tindakan", .judul_samar = true, .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const auto& satu : semua) {
    Html kepala;
    kepala << konteks.waktu(satu.waktu) << R"( <span class="kecil redup">)"_html << satu.nama
           << "</span>"_html;
    isi.baris.push_back(
        {.sel = {{kepala},
                 sel(sebab(satu)),
                 sel(besar_berkas(satu.besar)),
                 satu.bersandi ? sel("bersandi") : Sel{tanda(Tanda::Kuning, "tanpa kata sandi")},
                 satu.sidik.empty() ? sel("–") : Sel{sidik(satu.sidik)},
                 {tindakan_cadangan(konteks, satu)}}});
  }
  return panel({.id = "daftar", .judul = "Cadangan di server ini", .berisian = false}, tabel(isi));
}

Html hasil_uji(const Keadaan& keadaan) {
  Html html;
  if (keadaan.diuji.empty()) return html;
  if (keadaan.uji.empty()) {
    html << "<p><b>"_html << keadaan.diuji
         << "</b> pulih utuh di folder sementara: sidik setiap berkas, basis data, rantai jejak "
            "dan isinya cocok. Tidak ada yang digantikan.</p><p>Kepala jejak di dalamnya: "_html
         << sidik(keadaan.kepala) << "</p>"_html;
    return catatan(Nada::Hijau, html);
  }
  std::vector<Html> butir;
  for (const Error& satu : keadaan.uji) butir.push_back(text(satu.message));
  html << "<p><b>"_html << keadaan.diuji << "</b> belum terbukti pulih.</p>"_html << daftar(butir);
  return catatan(Nada::Merah, html);
}

Response halaman_daftar(const Context& konteks, const Keadaan& keadaan) {
  const auto galat = galat_medan(keadaan.salah);
  const bool salah = !keadaan.salah.empty() || !keadaan.uji.empty();
  Html isi;
  isi << ringkasan_galat("Cadangan belum dibuat", galat) << R"(<div class="tumpuk">)"_html
      << hasil_uji(keadaan) << panel_daftar(konteks, app::daftar_cadangan(konteks.workspace))
      << panel_baru(konteks, galat) << "</div>"_html;
  return halaman(konteks,
                 {.judul = "Cadangan",
                  .keterangan = "Tersimpan di server ini. Salin ke tempat lain secara teratur: "
                                "cadangan pada cakram yang sama hilang bersamanya.",
                  .remah = {{"Beranda", "/beranda"}, {"Kesehatan", "/kesehatan"}},
                  .menu = kCadangan,
                  .bergalat = salah,
                  .status = salah ? 422 : 200},
                 isi);
}

bool di_luar_formulir(const Errors& salah) {
  return !salah.empty() &&
         (salah.front().kind == Kind::Forbidden || salah.front().kind == Kind::Unavailable ||
          salah.front().kind == Kind::Bug);
}

Response tiada(const Context& konteks) {
  return tak_ditemukan(konteks, "Cadangan ini tidak ada", "Periksa daftar cadangan.");
}

}  // namespace

Response halaman_cadangan(Context& konteks) { return halaman_daftar(konteks, {}); }

Response kirim_cadangan(Context& konteks) {
  const Params& k = konteks.request.form;
  const Errors salah =
      app::buat_cadangan(konteks.workspace, konteks.oleh(), k.get("sandi"), k.get("ulang"));
  if (salah.empty()) return see_other(kCadangan);
  if (di_luar_formulir(salah)) return halaman_galat(konteks, salah.front());
  return halaman_daftar(konteks, {.salah = salah});
}

Response uji_cadangan(Context& konteks) {
  const std::string& nama = konteks.param("berkas");
  if (!app::cari_cadangan(konteks.workspace, nama).has_value()) return tiada(konteks);
  const auto hasil =
      app::uji_cadangan(konteks.workspace, konteks.oleh(), nama, konteks.request.form.get("sandi"));
  if (di_luar_formulir(hasil.salah)) return halaman_galat(konteks, hasil.salah.front());
  return halaman_daftar(konteks, {.diuji = nama, .uji = hasil.salah, .kepala = hasil.kepala});
}

Response unduh_cadangan(Context& konteks) {
  const std::string& nama = konteks.param("berkas");
  const auto berkas = app::ambil_cadangan(konteks.workspace, konteks.oleh(), nama);
  if (!berkas.ok() && berkas.error().kind == Kind::NotFound) return tiada(konteks);
  if (!berkas.ok()) return halaman_galat(konteks, berkas.error());
  Response jawaban;
  jawaban.type = "application/octet-stream";
  jawaban.header("Content-Disposition", "attachment; filename=\"" + nama + "\"");
  jawaban.header("Cache-Control", "private, no-store");
  jawaban.body = FileBody{berkas.value()};
  return jawaban;
}

}  // namespace laras::web
