#include "web/parts/angka.h"

namespace laras::web {

std::string alamat_asal(const Context& konteks, const app::AngkaTampil& angka) {
  if (angka.asal.empty() || !kantor::boleh(konteks.pelaku, kantor::Tindakan::LihatKinerja)) {
    return {};
  }
  // A colon may stand in a query as it is; a page of figures is a page of these addresses.
  std::string nama = ruas_alamat(angka.asal);
  for (auto di = nama.find("%3A"); di != std::string::npos; di = nama.find("%3A", di)) {
    nama.replace(di, 3, ":");
  }
  return "/asal?angka=" + nama + "&tahun=" + std::to_string(angka.tahun);
}

Html angka(const Context& konteks, const app::AngkaTampil& angka) {
  const std::string alamat = alamat_asal(konteks, angka);
  Html isi;
  if (angka.ada()) {
    isi << angka.teks;
  } else {
    isi << R"(<span class="tiada")"_html;
    // A dash alone says that nothing is there yet, and a link leads to the reason.
    if (angka.teks != "–" && alamat.empty()) isi << Attr{"title"_html, angka.alasan};
    isi << ">"_html << angka.teks << R"(<span class="tersembunyi"> )"_html << angka.alasan
        << "</span></span>"_html;
  }
  if (alamat.empty()) return isi;
  Html html;
  html << "<a"_html << Url{"href"_html, alamat} << ">"_html << isi << "</a>"_html;
  return html;
}

Sel sel_angka(const Context& konteks, const app::AngkaTampil& satu) {
  return {.isi = angka(konteks, satu)};
}

Sel sel_capaian(const Context& konteks, const app::UkuranTampil& ukuran) {
  Html isi = angka(konteks, ukuran.capaian);
  if (ukuran.hasil != kinerja::Pencapaian::BelumMencapai) return {.isi = std::move(isi)};
  Html html;
  html << R"(<span class="tanda-lambat">)"_html << isi << "</span>"_html;
  return {.isi = std::move(html)};
}

Html hasil(kinerja::Pencapaian pencapaian) {
  const std::string kata = app::kata(pencapaian);
  if (kata.empty()) return {};
  const bool kurang = pencapaian == kinerja::Pencapaian::BelumMencapai;
  return tanda(kurang ? Tanda::Lambat : Tanda::Centang, kata);
}

Html tautan_indikator(const Context& konteks, const std::string& id, const std::string& nama) {
  return tautan(bertahun(konteks, "/indikator/" + ruas_alamat(id)), nama);
}

Html legenda_batang() {
  Html html;
  html
      << R"(<ul class="legenda"><li><svg viewBox="0 0 14 10" width="14" height="10" aria-hidden="true" focusable="false"><rect class="b-nilai" width="14" height="10"/></svg>mencapai target</li>)"_html
      << R"(<li><svg viewBox="0 0 14 10" width="14" height="10" aria-hidden="true" focusable="false"><rect class="b-kurang" width="14" height="10"/></svg>belum mencapai</li>)"_html
      << R"(<li><svg viewBox="0 0 6 12" width="6" height="12" aria-hidden="true" focusable="false"><rect class="b-target" x="2" width="2" height="12"/></svg>target</li></ul>)"_html;
  return html;
}

}  // namespace laras::web
