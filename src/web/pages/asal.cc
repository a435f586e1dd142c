#include "app/tanya_asal.h"

#include "web/pages/lihat.h"
#include "web/parts/angka.h"
#include "web/parts/keadaan.h"

namespace laras::web {

namespace {

using app::SimpulTurunan;

void baris(Html& html, Raw nama, const std::string& isi) {
  if (!isi.empty()) html << "<dt>"_html << nama << "</dt><dd>"_html << isi << "</dd>"_html;
}

void bukti_dan_riwayat(const Context& konteks, Html& isi, const SimpulTurunan& simpul) {
  for (const app::BuktiTurunan& satu : simpul.bukti) {
    isi << "<dt>Bukti</dt><dd>"_html;
    if (satu.id.empty()) {
      isi << satu.judul;
    } else {
      isi << tautan("/bukti/" + ruas_alamat(satu.id) + "/pratinjau", satu.judul);
    }
    isi << "</dd>"_html;
  }
  baris(isi, "Penanggung jawab"_html, simpul.oleh);
  for (const app::PeristiwaBaris& satu : simpul.riwayat) {
    isi << "<dt>"_html << satu.apa << "</dt><dd>"_html << satu.oleh << ", "_html
        << konteks.waktu(satu.waktu);
    if (!satu.catatan.empty()) isi << ": “"_html << satu.catatan << "”"_html;
    isi << "</dd>"_html;
  }
  if (simpul.dari_impor) {
    isi << "<dt>Diisi</dt><dd>lewat impor data"_html;
    if (kantor::boleh(konteks.pelaku, kantor::Tindakan::LihatJejak)) {
      isi << " ("_html << tautan("/jejak?perintah=impor", "lihat jejak") << ")"_html;
    }
    isi << "</dd>"_html;
  }
}

void rinci(const Context& konteks, Html& html, const SimpulTurunan& simpul) {
  Html isi;
  baris(isi, "Periode"_html, simpul.periode);
  bukti_dan_riwayat(konteks, isi, simpul);
  baris(isi, "Dasar"_html, simpul.pasal);
  if (!simpul.baris.empty()) {
    isi << R"(<dt>Baris data</dt><dd class="kode">)"_html << simpul.baris << "</dd>"_html;
  }
  if (!isi.empty()) html << "<dl>"_html << isi << "</dl>"_html;
}

void tulis(const Context& konteks, Html& html, const SimpulTurunan& simpul) {
  html << "<li><p><b>"_html << simpul.judul << "</b>"_html;
  if (!simpul.nilai.empty()) html << ": <b>"_html << simpul.nilai << "</b>"_html;
  html << "</p>"_html;
  if (!simpul.keadaan.empty()) html << R"(<p class="redup">)"_html << simpul.keadaan << "</p>"_html;
  if (!simpul.rumus.empty()) html << R"(<p class="rumus">)"_html << simpul.rumus << "</p>"_html;
  if (simpul.di_atas) {
    html << R"(<p class="kecil redup">Sudah diuraikan di atas.</p>)"_html;
  }
  rinci(konteks, html, simpul);
  if (!simpul.dari.empty()) {
    html << "<ul>"_html;
    for (const SimpulTurunan& satu : simpul.dari) tulis(konteks, html, satu);
    html << "</ul>"_html;
  }
  html << "</li>"_html;
}

}  // namespace

Response halaman_asal(Context& konteks) {
  const std::string nama = konteks.request.query.get("angka");
  const auto hasil = app::tanya_asal(*konteks.snapshot, konteks.tahun, nama);
  if (!hasil.ok()) {
    if (hasil.error().kind != Kind::NotFound) return halaman_galat(konteks, hasil.error());
    return tak_ditemukan(konteks, "Angka ini tidak ada", hasil.error().message);
  }
  const app::AsalAngka& asal = hasil.value();
  Html pohon;
  pohon << R"(<ul class="asal-pohon">)"_html;
  tulis(konteks, pohon, asal.akar);
  pohon << "</ul>"_html;
  Html kaki;
  kaki
      << R"(<p class="redup">Dihitung dengan angka utuh; dibulatkan hanya saat ditampilkan. Titik-titik (…) berarti angka di belakang koma masih berlanjut.</p>)"_html;
  Frame frame{.judul = asal.akar.nilai.empty() ? "Asal angka" : "Asal angka " + asal.akar.nilai,
              .keterangan = asal.sebutan,
              .remah = {{"Beranda", "/beranda"}, {"Kinerja", bertahun(konteks, "/kinerja")}},
              .menu = "/kinerja"};
  if (!asal.indikator.empty()) {
    frame.tindakan = deret({tautan_tombol(
        {"Buka indikator", bertahun(konteks, "/indikator/" + ruas_alamat(asal.indikator))})});
  }
  return halaman(
      konteks, frame,
      panel({.id = "asal", .judul = "Dari rumus sampai bukti", .kaki = std::move(kaki)}, pohon));
}

}  // namespace laras::web
