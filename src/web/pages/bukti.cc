#include "app/lihat_bukti.h"
#include "app/unggah_bukti.h"
#include "web/pages/isian.h"
#include "web/pages/ukuran.h"
#include "web/parts/angka.h"
#include "web/parts/keadaan.h"

namespace laras::web {

namespace {

/// Kinds that a browser shows by itself and that can run nothing.
bool dapat_ditampilkan(std::string_view mime) {
  return mime == "image/jpeg" || mime == "image/png" || mime == "application/pdf";
}

std::string alamat(const app::LihatBukti& bukti) { return "/bukti/" + ruas_alamat(bukti.id); }

Html pratinjau(const app::LihatBukti& bukti) {
  const std::string& mime = bukti.versi.front().mime;
  const std::string tampil = alamat(bukti) + "?tampil=1";
  Html isi;
  if (!bukti.utuh) {
    return catatan(Nada::Merah,
                   "Isi berkas tidak sama dengan saat diunggah, atau berkasnya hilang. Pulihkan "
                   "dari cadangan.");
  }
  if (mime.starts_with("image/")) {
    isi << R"(<img class="pratinjau")"_html << Url{"src"_html, tampil}
        << Attr{"alt"_html, "Pratinjau " + bukti.judul} << ">"_html;
  } else if (mime == "application/pdf") {
    isi << "<p>"_html << tautan(tampil, "Buka PDF di peramban") << "</p>"_html;
  } else {
    isi << R"(<p class="redup">Jenis berkas ini tidak dapat ditampilkan di sini; unduh untuk membukanya.</p>)"_html;
  }
  return isi;
}

Html panel_berkas(const Context& konteks, const app::LihatBukti& bukti) {
  if (bukti.versi.empty()) {
    return panel({.id = "berkas", .judul = "Berkas"},
                 text("Berkasnya belum diunggah. Dokumennya disimpan di tempat yang disebut di "
                      "atas."));
  }
  Html isi;
  for (const app::VersiBukti& satu : bukti.versi) {
    const bool terbaru = &satu == &bukti.versi.front();
    isi << rincian(
        {{terbaru ? "Berkas" : "Berkas lama", text(satu.nama)},
         {"Jenis dan besar",
          text(satu.mime + ", " + besar_berkas(static_cast<std::uintmax_t>(satu.ukuran)))},
         {"Diunggah", text(satu.oleh + ", " + konteks.waktu(satu.waktu))},
         {"Sidik SHA-256", sidik(satu.sidik)}});
  }
  isi << deret({tautan_tombol({"Unduh berkas", alamat(bukti)})});
  Html semua = panel({.id = "berkas", .judul = "Berkas"}, isi);
  semua << panel({.id = "pratinjau", .judul = "Pratinjau"}, pratinjau(bukti));
  return semua;
}

}  // namespace

Response halaman_bukti(Context& konteks) {
  const auto hasil = app::lihat_bukti(konteks.workspace, *konteks.snapshot, konteks.param("id"));
  if (!hasil.ok()) {
    return tak_ditemukan(konteks, "Bukti ini tidak ada", hasil.error().message);
  }
  const app::LihatBukti& bukti = hasil.value();
  Html untuk;
  if (bukti.indikator.empty()) {
    untuk << bukti.untuk;
  } else {
    untuk << tautan_indikator(konteks, bukti.indikator, bukti.untuk);
  }
  Html isi;
  isi << R"(<div class="tumpuk">)"_html
      << panel({.id = "dokumen", .judul = "Dokumen"},
               rincian({{"Membuktikan", std::move(untuk)},
                        {"Periode", text(bukti.periode.empty() ? "semua" : bukti.periode)},
                        {"Disimpan di", text(bukti.lokasi.empty() ? "–" : bukti.lokasi)}}))
      << panel_berkas(konteks, bukti) << "</div>"_html;
  return halaman(konteks,
                 {.judul = bukti.judul,
                  .remah = {{"Beranda", "/beranda"}, {"Kinerja", bertahun(konteks, "/kinerja")}},
                  .menu = "/kinerja"},
                 isi);
}

Response unduh_bukti(Context& konteks) {
  const auto berkas = app::buka_bukti(konteks.workspace, *konteks.snapshot, konteks.param("id"));
  if (!berkas.ok()) {
    return berkas.error().kind == Kind::NotFound
               ? tak_ditemukan(konteks, "Berkas bukti tidak ada", berkas.error().message)
               : halaman_galat(konteks, berkas.error());
  }
  Response jawaban;
  jawaban.type = berkas.value().mime;
  const bool di_halaman =
      konteks.request.query.get("tampil") == "1" && dapat_ditampilkan(berkas.value().mime);
  jawaban.header("Content-Disposition", std::string(di_halaman ? "inline" : "attachment") +
                                            "; filename=\"" + berkas.value().nama + "\"");
  jawaban.header("X-Content-Type-Options", "nosniff");
  jawaban.header("Cache-Control", "private, no-store");
  jawaban.body = FileBody{berkas.value().berkas};
  return jawaban;
}

}  // namespace laras::web
