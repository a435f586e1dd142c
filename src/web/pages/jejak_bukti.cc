#include "app/verifikasi.h"
#include "web/pages/administrasi.h"
#include "web/pages/jejak_bagian.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"

namespace laras::web {

namespace {

Html hasil_bukti(const app::HasilVerifikasi& h, const std::string& kepala) {
  Html html;
  if (!h.rusak.empty()) {
    std::vector<Html> butir;
    for (const Error& satu : h.rusak) {
      Html baris;
      baris << "<b>"_html << satu.where << "</b>: "_html << satu.message;
      butir.push_back(std::move(baris));
    }
    html << "<p><b>Rantai jejak tidak utuh.</b> Jangan mengubah data lagi; simpan salinan folder "
            "data, lalu bandingkan dengan cadangan.</p>"_html
         << daftar(butir);
    return catatan(Nada::Merah, html);
  }
  html << "<p><b>Rantai jejak utuh.</b> "_html << std::to_string(h.peristiwa)
       << " peristiwa dihitung ulang beserta tanda tangannya; isi setiap data sama dengan yang "
          "terakhir dicatat."_html;
  if (h.terhapus > 0) {
    html << " Teks "_html << std::to_string(h.terhapus)
         << " rincian sudah dihapus; rantainya tetap utuh."_html;
  }
  if (!kepala.empty()) {
    html << " Kepala jejak yang Anda sebut ada di dalamnya, diikuti "_html
         << std::to_string(h.setelah_kepala) << " peristiwa."_html;
  }
  html << "</p>"_html;
  return catatan(Nada::Hijau, html);
}

Html isian_kepala(const std::string& kepala) {
  Html isi;
  isi << R"(<form class="tumpuk" action="/jejak/pembuktian" method="get">)"_html
      << medan({.nama = "kepala",
                .judul = "Kepala jejak yang pernah dicatat",
                .nilai = kepala,
                .petunjuk = "64 huruf dan angka, dari dokumen tercetak atau catatan Anda. Boleh "
                            "kosong."})
      << deret({tombol({.judul = "Buktikan sekarang"})}) << "</form>"_html;
  return panel({.id = "banding", .judul = "Cocokkan dengan kepala jejak"}, isi);
}

Html tabel_keamanan(const app::DaftarKeamanan& d) {
  Tabel isi{.judul = "Catatan keamanan, yang terbaru lebih dahulu",
            .kolom = {{.judul = "Waktu"},
                      {.judul = "Nama pengguna"},
                      {.judul = "Asal"},
                      {.judul = "Tindakan"},
                      {.judul = "Catatan", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const auto& satu : d.baris) {
    const std::string siapa = satu.pelaku.empty() ? "tidak dikenal" : satu.pelaku;
    Sel pelaku = satu.pelaku.empty()
                     ? sel(siapa)
                     : Sel{tautan("/jejak/keamanan?pelaku=" + ruas_alamat(satu.pelaku), siapa)};
    isi.baris.push_back({.sel = {sel(satu.waktu), std::move(pelaku), sel(satu.asal),
                                 sel(satu.perintah), sel(satu.alasan)}});
  }
  return tabel(isi);
}

}  // namespace

Response halaman_pembuktian(Context& konteks) {
  const std::string kepala = konteks.request.query.get("kepala");
  const auto h = app::verifikasi(konteks.workspace.root(), kepala);
  if (!h.ok()) return halaman_galat(konteks, h.error());
  Html isi;
  isi << R"(<div class="tumpuk">)"_html << tab_jejak("pembuktian") << hasil_bukti(h.value(), kepala)
      << panel({.id = "kepala", .judul = "Kepala jejak"}, sidik(h.value().kepala))
      << isian_kepala(kepala) << "</div>"_html;
  return halaman(konteks,
                 {.judul = "Pembuktian jejak",
                  .keterangan = "Seluruh rantai dihitung ulang saat halaman ini dibuka, sama "
                                "dengan perintah laras verifikasi.",
                  .remah = {{"Beranda", "/beranda"}, {"Jejak", kJejak}},
                  .menu = kJejak},
                 isi);
}

Response halaman_keamanan(Context& konteks) {
  const std::string pelaku = konteks.request.query.get("pelaku");
  const std::int64_t dari = baca_nomor(konteks.request.query.get("di-bawah"));
  const auto d = app::telusur_keamanan(konteks.workspace, pelaku, dari);
  if (!d.ok()) return halaman_galat(konteks, d.error());
  const std::string awal =
      "/jejak/keamanan" + (pelaku.empty() ? "" : "?pelaku=" + ruas_alamat(pelaku));
  Html isi;
  isi << R"(<div class="tumpuk">)"_html << tab_jejak("keamanan");
  if (d.value().baris.empty()) {
    isi << kosong("Tidak ada catatan", "Percobaan masuk dan tindakan yang ditolak muncul di sini.");
  } else {
    isi << panel({.id = "keamanan",
                  .judul = pelaku.empty() ? "Semua catatan" : "Catatan " + pelaku,
                  .kaki = lanjutan(awal, "di-bawah=", dari, d.value().lanjutan),
                  .berisian = false},
                 tabel_keamanan(d.value()));
  }
  isi << "</div>"_html;
  return halaman(konteks,
                 {.judul = "Catatan keamanan",
                  .keterangan = "Masuk, gagal masuk, dan tindakan di luar wewenang. Catatan ini di "
                                "luar rantai jejak.",
                  .remah = {{"Beranda", "/beranda"}, {"Jejak", kJejak}},
                  .menu = kJejak},
                 isi);
}

}  // namespace laras::web
