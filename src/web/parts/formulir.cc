#include "web/parts/formulir.h"

namespace laras::web {

namespace {

std::string id_medan(const Medan& medan) { return medan.id.empty() ? medan.nama : medan.id; }

/// What the attributes of a control share.
void atribut(Html& html, const Medan& medan, std::string_view kelas) {
  const std::string id = id_medan(medan);
  std::string semua(kelas);
  if (!medan.galat.empty()) semua += " masukan--galat";
  html << Attr{"class"_html, semua} << Attr{"id"_html, id} << Attr{"name"_html, medan.nama};
  std::string penjelas;
  if (!medan.petunjuk.empty()) penjelas = id + "-petunjuk";
  if (!medan.galat.empty()) penjelas += (penjelas.empty() ? "" : " ") + id + "-galat";
  if (!penjelas.empty()) html << Attr{"aria-describedby"_html, penjelas};
  if (!medan.galat.empty()) html << R"( aria-invalid="true")"_html;
  if (medan.wajib) html << R"( aria-required="true")"_html;
  if (!medan.lengkapi.empty()) html << Attr{"autocomplete"_html, medan.lengkapi};
}

void masukan(Html& html, const Medan& medan) {
  switch (medan.jenis) {
    case JenisMedan::Teks:
      html << R"(<input type="text")"_html;
      break;
    case JenisMedan::Angka:
      // type="number" would follow the browser's language and drop what it cannot read.
      html << R"(<input type="text" inputmode="decimal")"_html;
      break;
    case JenisMedan::Sandi:
      html << R"(<input type="password")"_html;
      break;
    case JenisMedan::Tanggal:
      html << R"(<input type="date")"_html;
      break;
    case JenisMedan::Berkas:
      html << R"(<input type="file" multiple)"_html;
      if (!medan.terima.empty()) html << Attr{"accept"_html, medan.terima};
      break;
    case JenisMedan::Panjang:
    case JenisMedan::Pilihan:
      return;
  }
  const bool berkas = medan.jenis == JenisMedan::Berkas;
  atribut(html, medan,
          berkas                             ? "berkas"
          : medan.jenis == JenisMedan::Angka ? "masukan masukan--angka"
                                             : "masukan");
  if (!berkas && medan.jenis != JenisMedan::Sandi) html << Attr{"value"_html, medan.nilai};
  html << ">"_html;
}

void panjang(Html& html, const Medan& medan) {
  html << "<textarea"_html << Attr{"rows"_html, std::to_string(medan.baris)};
  atribut(html, medan, "masukan");
  // Browsers drop the first line end of a text area.
  html << ">\n"_html << medan.nilai << "</textarea>"_html;
}

void pilihan(Html& html, const Medan& medan) {
  html << "<select"_html;
  atribut(html, medan, "masukan");
  html << ">"_html;
  for (const auto& [nilai, kata] : medan.pilihan) {
    html << "<option"_html << Attr{"value"_html, nilai};
    if (nilai == medan.nilai) html << " selected"_html;
    html << ">"_html << kata << "</option>"_html;
  }
  html << "</select>"_html;
}

}  // namespace

Html ringkasan_galat(std::string_view judul, const std::vector<Galat>& galat) {
  Html html;
  if (galat.empty()) return html;
  html
      << R"(<div class="ringkasan-galat" role="alert" aria-labelledby="j-galat" tabindex="-1" autofocus><h2 id="j-galat">)"_html
      << judul << "</h2><ul>"_html;
  for (const Galat& satu : galat) {
    html << "<li>"_html;
    if (satu.medan.empty()) {
      html << satu.pesan;
    } else {
      html << "<a"_html << Url{"href"_html, "#" + satu.medan} << ">"_html << satu.pesan
           << "</a>"_html;
    }
    html << "</li>"_html;
  }
  html << "</ul></div>"_html;
  return html;
}

std::vector<Galat> galat_medan(const Errors& salah) {
  std::vector<Galat> hasil;
  hasil.reserve(salah.size());
  for (const Error& satu : salah) hasil.push_back({satu.where, satu.message});
  return hasil;
}

std::string pesan_untuk(const std::vector<Galat>& galat, std::string_view medan) {
  for (const Galat& satu : galat) {
    if (satu.medan == medan) return satu.pesan;
  }
  return {};
}

Html medan(const Medan& medan) {
  const std::string id = id_medan(medan);
  Html html;
  html << (medan.galat.empty() ? R"(<div class="medan"><label)"_html
                               : R"(<div class="medan medan--galat"><label)"_html)
       << Attr{"for"_html, id};
  if (medan.judul_samar) html << R"( class="tersembunyi")"_html;
  html << ">"_html << medan.judul << "</label>"_html;
  if (!medan.petunjuk.empty()) {
    html << R"(<p class="petunjuk")"_html << Attr{"id"_html, id + "-petunjuk"} << ">"_html
         << medan.petunjuk << "</p>"_html;
  }
  if (!medan.galat.empty()) {
    html << R"(<p class="pesan-galat")"_html << Attr{"id"_html, id + "-galat"}
         << R"(><span class="tersembunyi">Galat: </span>)"_html << medan.galat << "</p>"_html;
  }
  if (medan.jenis == JenisMedan::Panjang) {
    panjang(html, medan);
  } else if (medan.jenis == JenisMedan::Pilihan) {
    pilihan(html, medan);
  } else {
    masukan(html, medan);
  }
  html << "</div>"_html;
  return html;
}

Html centang(const Centang& centang) {
  const std::string id = centang.id.empty() ? centang.nama : centang.id;
  Html html;
  html << R"(<div class="pilihan"><input type="checkbox")"_html << Attr{"name"_html, centang.nama}
       << Attr{"id"_html, id} << Attr{"value"_html, centang.nilai};
  if (centang.tercentang) html << " checked"_html;
  html << "><label"_html << Attr{"for"_html, id} << ">"_html << centang.judul
       << "</label></div>"_html;
  return html;
}

Html tersembunyi(std::string_view nama, std::string_view nilai) {
  Html html;
  html << R"(<input type="hidden")"_html << Attr{"name"_html, nama} << Attr{"value"_html, nilai}
       << ">"_html;
  return html;
}

Html formulir(const Context& konteks, const Formulir& formulir, const Html& isi) {
  Html html;
  html << R"(<form method="post" novalidate)"_html << Url{"action"_html, formulir.alamat};
  if (!formulir.kelas.empty()) html << Attr{"class"_html, formulir.kelas};
  if (!formulir.id.empty()) html << Attr{"id"_html, formulir.id};
  if (formulir.berkas) html << R"( enctype="multipart/form-data")"_html;
  html << ">"_html << tersembunyi("csrf", konteks.csrf) << isi << "</form>"_html;
  return html;
}

}  // namespace laras::web
