#include "web/parts/naskah.h"

#include <variant>

namespace laras::web {

namespace {

Html ruas_html(const std::vector<naskah::Ruas>& isi) {
  Html html;
  for (const naskah::Ruas& satu : isi) {
    const std::string kata = naskah::tercetak(satu);
    if (satu.tebal) {
      html << "<strong>"_html << kata << "</strong>"_html;
    } else if (satu.miring) {
      html << "<em>"_html << kata << "</em>"_html;
    } else {
      html << kata;
    }
  }
  return html;
}

Html daftar_html(const naskah::Daftar& daftar) {
  Html html;
  html << (daftar.bernomor ? "<ol>"_html : "<ul>"_html);
  for (const auto& butir : daftar.butir) {
    html << "<li>"_html << ruas_html(butir.isi);
    for (const auto& anak : butir.anak) html << daftar_html(anak);
    html << "</li>"_html;
  }
  html << (daftar.bernomor ? "</ol>"_html : "</ul>"_html);
  return html;
}

}  // namespace

Html naskah_html(const std::vector<naskah::Blok>& blok) {
  Html html;
  html << R"(<div class="naskah">)"_html;
  for (const auto& satu : blok) {
    if (const auto* paragraf = std::get_if<naskah::Paragraf>(&satu)) {
      html << "<p>"_html << ruas_html(paragraf->isi) << "</p>"_html;
    } else if (const auto* daftar = std::get_if<naskah::Daftar>(&satu)) {
      html << daftar_html(*daftar);
    } else if (const auto* judul = std::get_if<naskah::Judul>(&satu)) {
      html << "<h3>"_html;
      if (!judul->nomor.empty()) html << judul->nomor << " "_html;
      html << judul->teks << "</h3>"_html;
    }
  }
  html << "</div>"_html;
  return html;
}

}  // namespace laras::web
