#include <utility>

#include "app/dokumen.h"
#include "app/tanya_jejak.h"
#include "web/pages/terbitan.h"
#include "web/parts/komponen.h"

namespace laras::web {

namespace {

Html jawaban_terbitan(const Context& konteks, const app::TerbitanDikenal& dikenal) {
  const app::Terbitan& satu = dikenal.terbitan;
  const bool terbuka = satu.publik || kantor::boleh(konteks.pelaku, kantor::Tindakan::LihatLaporan);
  Html html;
  html << "<p><b>"_html
       << (dikenal.format.empty() ? "Kepala jejak itu milik terbitan kantor ini: "
                                  : "Berkas itu sama dengan yang diterbitkan kantor ini: ");
  if (terbuka) {
    html << tautan("/terbitan/" + ruas_alamat(satu.nomor), satu.judul);
  } else {
    html << satu.judul;
  }
  html << ".</b></p><p>Nomor "_html << satu.nomor;
  if (!dikenal.format.empty()) {
    const auto* format = app::cari_format(dikenal.format);
    html << ", bentuk "_html << (format == nullptr ? dikenal.format : std::string(format->nama));
  }
  html << ", terbit "_html << satu.tanggal.panjang() << "."_html;
  if (dikenal.format.empty()) {
    html
        << " Kepala jejak tidak membuktikan isi lembar lain; unggah berkasnya untuk memastikan."_html;
  }
  if (!satu.pengganti.empty()) {
    html << " Sudah ada versi yang lebih baru: "_html << satu.pengganti << "."_html;
  }
  html << "</p>"_html;
  return catatan(satu.pengganti.empty() ? Nada::Hijau : Nada::Kuning, html);
}

Html jawaban_jejak(const app::KepalaJejak& kepala) {
  Html html;
  html << "<p><b>Kepala jejak itu ada dalam rantai kantor ini.</b></p><p>Peristiwa ke-"_html
       << std::to_string(kepala.nomor) << ", "_html << tanggal_terbaca(kepala.waktu.substr(0, 10))
       << ". Setelah itu tercatat "_html << std::to_string(kepala.sesudahnya) << " peristiwa."_html
       << "</p>"_html;
  return catatan(Nada::Hijau, html);
}

}  // namespace

HasilPeriksa periksa_sidik(Context& konteks, const std::string& ketikan) {
  HasilPeriksa hasil{.ketikan = ketikan};
  if (ketikan.empty()) return hasil;
  const auto jejak = app::tanya_jejak(konteks.workspace, ketikan);
  if (!jejak.ok()) {
    hasil.galat.push_back({"kepala", jejak.error().message});
  } else if (const auto dikenal = app::kenali_terbitan(*konteks.snapshot, ketikan)) {
    hasil.jawaban = jawaban_terbitan(konteks, *dikenal);
  } else if (jejak.value()) {
    hasil.jawaban = jawaban_jejak(*jejak.value());
  } else {
    hasil.jawaban = catatan(
        Nada::Merah,
        "Kepala jejak itu tidak ada dalam rantai kantor ini. Terbitan dengan sidik itu juga tidak "
        "ada. Periksa ketikannya; bila sudah benar, dokumen itu tidak berasal dari data kantor "
        "ini.");
  }
  return hasil;
}

HasilPeriksa periksa_unggahan(Context& konteks) {
  HasilPeriksa hasil;
  for (const Upload& unggahan : konteks.request.uploads) {
    if (unggahan.field != "berkas" || unggahan.size == 0) continue;
    const auto sidik = app::sidik_unggahan(unggahan.file);
    if (!sidik.ok()) {
      hasil.galat.push_back({"berkas", sidik.error().message});
    } else if (const auto dikenal = app::kenali_terbitan(*konteks.snapshot, sidik.value())) {
      hasil.jawaban = jawaban_terbitan(konteks, *dikenal);
    } else {
      Html html;
      html << "<p><b>Berkas itu bukan terbitan kantor ini, atau isinya sudah diubah.</b></p>"_html
           << "<p>Sidiknya <code>"_html << sidik.value() << "</code>.</p>"_html;
      hasil.jawaban = catatan(Nada::Merah, html);
    }
    return hasil;
  }
  hasil.galat.push_back({"berkas", "Pilih berkas yang akan diperiksa, lalu tekan tombolnya."});
  return hasil;
}

Html panel_periksa(const Context& konteks, const HasilPeriksa& hasil) {
  Html unggah;
  unggah << medan({.nama = "berkas",
                   .judul = "Berkas dokumen",
                   .jenis = JenisMedan::Berkas,
                   .petunjuk = "PDF, DOCX, XLSX, HTML, atau JSON. Hanya dihitung sidiknya, tidak "
                               "disimpan.",
                   .galat = pesan_untuk(hasil.galat, "berkas"),
                   .terima = ".pdf,.docx,.xlsx,.html,.json"})
         << deret({tombol({.judul = "Periksa berkas", .rupa = RupaTombol::Kedua})});
  Html isi;
  isi << R"(<div class="tumpuk">)"_html << hasil.jawaban
      << R"(<form class="tumpuk" action="/publik" method="get">)"_html
      << medan({.nama = "kepala",
                .judul = "Kepala jejak atau sidik berkas",
                .nilai = hasil.ketikan,
                .petunjuk = "64 huruf dan angka; spasi boleh.",
                .galat = pesan_untuk(hasil.galat, "kepala")})
      << deret({tombol({.judul = "Periksa dokumen"})}) << "</form>"_html
      << formulir(konteks, {.alamat = "/publik", .berkas = true}, unggah) << "</div>"_html;
  return panel({.id = "periksa", .judul = "Periksa dokumen"}, isi);
}

}  // namespace laras::web
