#include <algorithm>
#include <utility>

#include "app/pin.h"
#include "app/tanda_perjanjian.h"
#include "base/teks.h"
#include "web/pages/perjanjian.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"
#include "web/parts/naskah.h"
#include "web/parts/tabel.h"

namespace laras::web {

using app::KeadaanPerjanjian;
using app::PerjanjianDari;
using app::PerjanjianTampil;
using app::VersiPerjanjian;

namespace {

app::Asal asal(const Context& konteks) {
  return {konteks.request.remote, konteks.request.header("user-agent")};
}

std::vector<Tautan> remah(const PerjanjianDari& dari, const std::string& nama) {
  return {{"Beranda", "/beranda"},
          {"Perjanjian kinerja", "/perjanjian?tahun=" + std::to_string(dari.tahun)},
          {nama, alamat_perjanjian(dari)}};
}

bool punya_pin(const Context& konteks) {
  return !app::daftar_kunci(*konteks.snapshot, konteks.pelaku.pengguna).empty();
}

Html catatan_tanpa_pin() {
  Html kata;
  kata << "Anda belum mempunyai PIN tanda tangan. "_html
       << tautan("/akun/pin", "Daftarkan PIN lebih dahulu") << "."_html;
  return catatan(Nada::Kuning, kata);
}

Html medan_pin(const std::vector<Galat>& galat) {
  return medan({.nama = "pin",
                .judul = "PIN tanda tangan",
                .jenis = JenisMedan::Sandi,
                .petunjuk = "PIN tidak disimpan dan tidak tercatat dalam jejak.",
                .galat = pesan_untuk(galat, "pin"),
                .lengkapi = "off",
                .wajib = true});
}

/// Errors that no form can show.
bool di_luar_formulir(const Errors& salah) {
  if (salah.empty()) return false;
  const Kind jenis = salah.front().kind;
  return (jenis == Kind::Forbidden && salah.front().where.empty()) || jenis == Kind::Unavailable ||
         jenis == Kind::Bug || (jenis == Kind::NotFound && salah.front().where.empty());
}

/// Of a refused form: 409 where somebody or something was faster.
int status_untuk(const Errors& salah) {
  if (salah.empty()) return 200;
  return salah.front().kind == Kind::Conflict ? 409 : 422;
}

Html formulir_siap(const Context& konteks, const PerjanjianDari& dari, const PerjanjianTampil& isi,
                   const std::string& sidik_naskah, const std::vector<Galat>& galat) {
  if (!punya_pin(konteks)) return catatan_tanpa_pin();
  Html medan_semua;
  medan_semua << tersembunyi("sidik", sidik_naskah)
              << tersembunyi("versi", std::to_string(isi.versi_berikut()))
              << medan({.nama = "alasan",
                        .judul = isi.perlu_alasan() ? "Alasan" : "Alasan, bila ada",
                        .nilai = konteks.request.form.get("alasan"),
                        .jenis = JenisMedan::Panjang,
                        .petunjuk = isi.versi.empty()
                                        ? "Diperlukan bila daftar periksa masih menemukan sesuatu."
                                        : "Alasan perubahan; versi sebelumnya tetap disimpan.",
                        .galat = pesan_untuk(galat, "alasan"),
                        .baris = 2,
                        .wajib = isi.perlu_alasan()})
              << medan_pin(galat)
              << deret({tombol({.judul = "Tanda tangani sebagai pihak pertama"})});
  return formulir(konteks, {.alamat = alamat_perjanjian(dari) + "/penyiapan"}, medan_semua);
}

Response tampilkan_siap(const Context& konteks, const PerjanjianDari& dari, const Errors& salah) {
  const auto kini = konteks.workspace.snapshot();
  if (!kini.ok()) return halaman_galat(konteks, kini.error());
  const auto isi = app::tanya_perjanjian(*kini.value(), dari);
  if (!isi.ok()) return tiada_perjanjian(konteks);
  const PerjanjianTampil& p = isi.value();
  const auto sidik_naskah = app::sidik_perjanjian(p);
  if (!sidik_naskah.ok()) return halaman_galat(konteks, sidik_naskah.error());
  const auto galat = galat_medan(salah);
  Html badan;
  badan << ringkasan_galat("Perjanjian belum ditandatangani", galat)
        << R"(<div class="tumpuk">)"_html;
  if (p.temuan() > 0) {
    Html kata;
    kata << tautan(alamat_perjanjian(dari) + "#j-periksa", "Daftar periksa") << " menemukan "_html
         << p.temuan() << " hal yang belum beres."_html;
    badan << catatan(Nada::Kuning, kata);
  }
  Html naskah;
  naskah << "<p>Yang ditandatangani adalah berkas PDF ini: "_html
         << tautan(alamat_perjanjian(dari) + "/naskah/konsep.pdf", "buka PDF")
         << ". Sidik SHA-256:</p>"_html << sidik(sidik_naskah.value()) << isi_naskah(p.naskah);
  badan << panel({.id = "naskah", .judul = "Naskah yang ditandatangani"}, naskah)
        << panel({.id = "tanda", .judul = "Tanda tangan pihak pertama"},
                 formulir_siap(konteks, dari, p, sidik_naskah.value(), galat))
        << "</div>"_html;
  return halaman(konteks,
                 {.judul = "Siapkan perjanjian kinerja " + p.nama,
                  .keterangan = "Dengan PIN, Anda menyatakan naskah di bawah ini sebagai janji "
                                "kinerja Anda.",
                  .remah = remah(dari, p.nama),
                  .menu = "/rencana",
                  .bergalat = !salah.empty(),
                  .status = status_untuk(salah)},
                 badan);
}

/// "Pihak pertama", "Lembar bertanda tangan".
std::string nama_pihak(const std::string& pihak) {
  if (pihak == "lembar") return "Lembar bertanda tangan";
  return pihak == "pertama" ? "Pihak pertama" : "Pihak kedua";
}

Html keabsahan(const app::TandaTampil& satu) {
  return satu.sah ? tanda(Tanda::Centang, satu.pihak == "lembar" ? "berkas utuh" : "sah")
                  : tanda(Tanda::Lambat, "tidak sah: " + satu.sebab);
}

Html tabel_tanda(const Context& konteks, const VersiPerjanjian& versi) {
  Tabel isi{.judul = "Tanda tangan",
            .kolom = {{.judul = "Pihak"},
                      {.judul = "Oleh", .kartu = LebarKartu::Dua},
                      {.judul = "Waktu"},
                      {.judul = "Pemeriksaan", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const auto& satu : versi.tanda) {
    isi.baris.push_back({.sel = {sel(nama_pihak(satu.pihak)),
                                 sel(satu.nama + ", " + satu.jabatan),
                                 sel(konteks.waktu(satu.waktu)),
                                 {keabsahan(satu)}}});
  }
  return tabel(isi);
}

struct Dibuka {
  PerjanjianDari dari;
  std::string nama;  ///< of the post
  std::string nama_kedua;
  bool kedua_luar = false;
  VersiPerjanjian versi;
};

/// What the address names; absent where there is none.
std::optional<Dibuka> buka(const Context& konteks) {
  const auto dari = perjanjian_dari(konteks);
  if (!dari) return std::nullopt;
  const auto kini = konteks.workspace.snapshot();
  if (!kini.ok()) return std::nullopt;
  auto versi =
      app::tanya_versi(konteks.workspace, *kini.value(), *dari, bilangan(konteks.param("versi")));
  if (!versi.ok()) return std::nullopt;
  Dibuka hasil{*dari, dari->jabatan, {}, false, std::move(versi).value()};
  const kantor::Kantor& kantor = kini.value()->kantor();
  if (const auto* satu = kantor.cari(Id<kantor::Jabatan>(dari->jabatan))) hasil.nama = satu->nama;
  if (const auto* satu = kantor.cari(Id<kantor::Jabatan>(hasil.versi.pihak_kedua))) {
    hasil.nama_kedua = satu->nama;
    hasil.kedua_luar = satu->jenis == kantor::JenisJabatan::Luar;
  }
  return hasil;
}

std::string alamat(const Dibuka& d) {
  return alamat_perjanjian(d.dari) + "/" + std::to_string(d.versi.nomor);
}

Html panel_kedua(const Context& konteks, const Dibuka& d, const std::vector<Galat>& galat) {
  Html html;
  if (!punya_pin(konteks)) {
    html << catatan_tanpa_pin();
  } else {
    Html isi;
    isi << tersembunyi("sidik", d.versi.sidik) << medan_pin(galat)
        << deret({tombol({.judul = "Tanda tangani sebagai pihak kedua"})});
    html << "<p>Dengan PIN, Anda menyetujui berkas PDF bersidik di atas. Perjanjian menjadi tetap "
            "sesudah lembar yang ditandatangani kedua pihak diunggah.</p>"_html
         << formulir(konteks, {.alamat = alamat(d) + "/tanda-tangan"}, isi);
  }
  return panel({.id = "kedua", .judul = "Tanda tangan pihak kedua"}, html);
}

Html panel_lembar(const Context& konteks, const Dibuka& d, const std::vector<Galat>& galat) {
  Html isi;
  isi << medan({.nama = "lembar",
                .judul = "Hasil pindai atau foto lembar yang sudah ditandatangani",
                .jenis = JenisMedan::Berkas,
                .petunjuk = "PDF, JPG, atau PNG, paling besar 10 MB. PDF bertanda tangan "
                            "elektronik juga diterima.",
                .galat = pesan_untuk(galat, "lembar"),
                .terima = ".pdf,.jpg,.jpeg,.png",
                .wajib = true})
      << deret({tombol({.judul = "Unggah lembar", .rupa = RupaTombol::Kedua})});
  return panel({.id = "lembar-tanda", .judul = "Lembar bertanda tangan"},
               formulir(konteks, {.alamat = alamat(d) + "/lembar", .berkas = true}, isi));
}

bool ada_tanda(const VersiPerjanjian& versi, std::string_view pihak) {
  return std::any_of(versi.tanda.begin(), versi.tanda.end(),
                     [&](const auto& satu) { return satu.pihak == pihak; });
}

Html panel_naskah(const Dibuka& d) {
  Html unduh;
  for (const auto& berkas : d.versi.berkas) {
    if (!unduh.empty()) unduh << " · "_html;
    unduh << tautan(alamat(d) + "/" + berkas.format, berkas.nama + " (" + berkas.ukuran + ")");
  }
  if (ada_tanda(d.versi, "lembar")) {
    unduh << " · "_html << tautan(alamat(d) + "/lembar", "lembar bertanda tangan");
  }
  return panel({.id = "naskah", .judul = "Naskah"},
               rincian({{"Judul", text(d.versi.judul)},
                        {"Berkas", std::move(unduh)},
                        {"Sidik SHA-256 PDF", sidik(d.versi.sidik)},
                        {"Alasan", text(d.versi.alasan.empty() ? "–" : d.versi.alasan)}}));
}

Html panel_tindakan(const Context& konteks, const Dibuka& d, const std::vector<Galat>& galat) {
  Html html;
  if (!d.versi.terbaru) return html;
  const auto& snapshot = *konteks.snapshot;
  const bool menunggu = d.versi.keadaan == KeadaanPerjanjian::Disiapkan;
  if (!ada_tanda(d.versi, "kedua") &&
      app::boleh_menandatangani(snapshot, konteks.pelaku, d.versi)) {
    html << panel_kedua(konteks, d, galat);
  } else if (menunggu) {
    html << catatan(Nada::Biasa, d.kedua_luar
                                     ? "Pihak kedua, " + d.nama_kedua +
                                           ", berada di luar kantor: cetak PDF, mintakan tanda "
                                           "tangan, lalu unggah lembarnya."
                                     : "Menunggu tanda tangan pihak kedua, " + d.nama_kedua + ".");
  } else if (d.versi.keadaan == KeadaanPerjanjian::Disetujui) {
    html << catatan(
        Nada::Biasa,
        "Kedua pihak sudah menyetujui dengan PIN. Cetak PDF, tanda tangani, lalu unggah "
        "lembarnya; sesudah itu perjanjian tetap.");
  }
  if (!ada_tanda(d.versi, "lembar") &&
      app::boleh_mengunggah(snapshot, konteks.pelaku, d.dari.jabatan, d.versi)) {
    html << panel_lembar(konteks, d, galat);
  }
  return html;
}

Response tampilkan_versi(const Context& konteks, const Errors& salah) {
  const auto d = buka(konteks);
  if (!d) return tiada_perjanjian(konteks);
  const auto galat = galat_medan(salah);
  Html badan;
  badan << ringkasan_galat("Perjanjian belum berubah", galat) << R"(<div class="tumpuk">)"_html;
  if (!d->versi.terbaru) {
    badan << catatan(Nada::Kuning, "Versi ini digantikan oleh versi yang lebih baru.");
  }
  Html kaki;
  kaki << tautan(alamat(*d) + "/tanda-tangan", "Rincian dan pembuktian tanda tangan");
  badan << panel_naskah(*d)
        << panel({.id = "tanda",
                  .judul = "Tanda tangan",
                  .samping = lencana_perjanjian(d->versi.keadaan),
                  .kaki = std::move(kaki),
                  .berisian = false},
                 tabel_tanda(konteks, d->versi))
        << panel_tindakan(konteks, *d, galat) << "</div>"_html;
  return halaman(konteks,
                 {.judul = "Perjanjian kinerja " + d->nama + " " + std::to_string(d->dari.tahun) +
                           ", versi " + std::to_string(d->versi.nomor),
                  .keterangan = "Berkas disimpan saat disiapkan dan tidak pernah disusun ulang.",
                  .remah = remah(d->dari, d->nama),
                  .menu = "/rencana",
                  .bergalat = !salah.empty(),
                  .status = status_untuk(salah)},
                 badan);
}

Html rincian_tanda(const Context& konteks, const app::TandaTampil& satu) {
  Rincian isi{{"Pemeriksaan", keabsahan(satu)},
              {"Oleh", text(satu.nama + " (" + satu.pengguna + "), " + satu.jabatan)},
              {"Waktu", text(konteks.waktu(satu.waktu))},
              {"Sidik SHA-256", sidik(satu.sidik)}};
  if (satu.pihak != "lembar") {
    Html pesan;
    for (const std::string& baris : teks::pisah(satu.pesan, '\n')) {
      if (!pesan.empty()) pesan << "<br>"_html;
      pesan << "<code>"_html << baris << "</code>"_html;
    }
    isi.emplace_back("Teks yang ditandatangani", std::move(pesan));
    isi.emplace_back("Tanda tangan Ed25519", sidik(satu.tanda));
    isi.emplace_back("Kunci umum", sidik(satu.kunci_umum));
  }
  return rincian(isi);
}

/// After an act on a version: its page, or the form with what was wrong.
Response jawab_versi(Context& konteks, const app::PerjanjianDari& dari, int versi,
                     const Errors& salah) {
  if (salah.empty()) return see_other(alamat_perjanjian(dari) + "/" + std::to_string(versi));
  if (di_luar_formulir(salah)) return halaman_galat(konteks, salah.front());
  return tampilkan_versi(konteks, salah);
}

}  // namespace

Response halaman_penyiapan(Context& konteks) {
  const auto dari = perjanjian_dari(konteks);
  if (!dari) return tiada_perjanjian(konteks);
  if (!app::boleh_menyiapkan(*konteks.snapshot, konteks.pelaku, dari->jabatan)) {
    return halaman_galat(
        konteks, {Kind::Forbidden, "Perjanjian ini disiapkan oleh pemegang jabatannya sendiri."});
  }
  return tampilkan_siap(konteks, *dari, {});
}

Response kirim_penyiapan(Context& konteks) {
  const auto dari = perjanjian_dari(konteks);
  if (!dari) return tiada_perjanjian(konteks);
  const Params& isi = konteks.request.form;
  const int versi = bilangan(isi.get("versi"));
  const Errors salah =
      app::siapkan_perjanjian(konteks.workspace, konteks.pelaku, asal(konteks),
                              {*dari, versi, isi.get("sidik"), isi.get("alasan"), isi.get("pin")});
  if (salah.empty()) {
    return see_other(alamat_perjanjian(*dari) + "/" + std::to_string(versi));
  }
  if (di_luar_formulir(salah)) return halaman_galat(konteks, salah.front());
  return tampilkan_siap(konteks, *dari, salah);
}

Response halaman_versi_perjanjian(Context& konteks) { return tampilkan_versi(konteks, {}); }

Response kirim_tanda_tangan(Context& konteks) {
  const auto dari = perjanjian_dari(konteks);
  if (!dari) return tiada_perjanjian(konteks);
  const Params& isi = konteks.request.form;
  const int versi = bilangan(konteks.param("versi"));
  const Errors salah =
      app::tandatangani_perjanjian(konteks.workspace, konteks.pelaku, asal(konteks),
                                   {*dari, versi, isi.get("sidik"), isi.get("pin")});
  return jawab_versi(konteks, *dari, versi, salah);
}

Response kirim_lembar(Context& konteks) {
  const auto dari = perjanjian_dari(konteks);
  if (!dari) return tiada_perjanjian(konteks);
  const int versi = bilangan(konteks.param("versi"));
  const Upload* berkas = nullptr;
  for (const Upload& satu : konteks.request.uploads) {
    if (satu.field == "lembar" && satu.size > 0) berkas = &satu;
  }
  Errors salah;
  if (berkas == nullptr) {
    salah = {{Kind::Invalid, "Pilih berkas lembar yang sudah ditandatangani.", "lembar"}};
  } else {
    salah = app::terima_lembar(konteks.workspace, konteks.pelaku, asal(konteks),
                               {*dari, versi, berkas->file, berkas->name});
  }
  return jawab_versi(konteks, *dari, versi, salah);
}

Response halaman_tanda_tangan(Context& konteks) {
  const auto d = buka(konteks);
  if (!d) return tiada_perjanjian(konteks);
  Html badan;
  badan << R"(<div class="tumpuk">)"_html;
  for (const auto& satu : d->versi.tanda) {
    badan << panel({.id = "tanda-" + satu.pihak, .judul = nama_pihak(satu.pihak)},
                   rincian_tanda(konteks, satu));
  }
  badan << "</div>"_html;
  auto jalan = remah(d->dari, d->nama);
  jalan.push_back({"Versi " + std::to_string(d->versi.nomor), alamat(*d)});
  return halaman(
      konteks,
      {.judul = "Tanda tangan perjanjian kinerja " + d->nama + " " + std::to_string(d->dari.tahun),
       .keterangan = "Setiap tanda tangan diperiksa lagi saat halaman ini dibuka.",
       .remah = std::move(jalan),
       .menu = "/rencana"},
      badan);
}

}  // namespace laras::web
