#include "web/parts/tabel.h"

#include <algorithm>
#include <cstddef>

#include "web/parts/alir.h"

namespace laras::web {

namespace {

std::string kelas_sel(const Kolom& kolom, bool kartu) {
  std::string hasil = kolom.angka ? "a" : "";
  const auto tambah = [&](std::string_view kata) {
    if (!hasil.empty()) hasil += ' ';
    hasil += kata;
  };
  if (kartu && kolom.kartu == LebarKartu::Dua) tambah("dua");
  if (kartu && kolom.kartu == LebarKartu::Penuh) tambah("penuh");
  return hasil;
}

void kepala(Html& html, const Tabel& tabel) {
  html << "<thead><tr>"_html;
  for (const Kolom& kolom : tabel.kolom) {
    html << R"(<th scope="col")"_html;
    if (kolom.angka) html << R"( class="a")"_html;
    if (!kolom.urutan_kini.empty()) html << Attr{"aria-sort"_html, kolom.urutan_kini};
    html << ">"_html;
    if (kolom.judul_samar) html << R"(<span class="tersembunyi">)"_html;
    if (kolom.urut.empty()) {
      html << kolom.judul;
    } else {
      html << R"(<a class="urut")"_html << Url{"href"_html, kolom.urut} << ">"_html << kolom.judul
           << "</a>"_html;
    }
    if (kolom.judul_samar) html << "</span>"_html;
    html << "</th>"_html;
  }
  html << "</tr></thead>"_html;
}

void judul_baris(Html& html, const Sel& sel) {
  html << (sel.baris > 1 ? R"(<th scope="rowgroup")"_html : R"(<th scope="row")"_html);
  if (sel.baris > 1) html << Attr{"rowspan"_html, std::to_string(sel.baris)};
  html << ">"_html << sel.isi << "</th>"_html;
}

void sel_biasa(Html& html, const Tabel& tabel, const Kolom& kolom, const Sel& sel) {
  html << "<td"_html;
  if (const std::string kelas = kelas_sel(kolom, tabel.kartu); !kelas.empty()) {
    html << Attr{"class"_html, kelas};
  }
  if (tabel.kartu && !kolom.judul_samar && !sel.isi.empty()) {
    html << Attr{"data-k"_html, kolom.judul};
  }
  if (sel.baris > 1) html << Attr{"rowspan"_html, std::to_string(sel.baris)};
  html << ">"_html << sel.isi << "</td>"_html;
}

void baris(Html& html, const Tabel& tabel, const BarisTabel& baris) {
  html << "<tr"_html;
  std::string kelas = baris.kelas;
  if (baris.sambungan) kelas += kelas.empty() ? "sambung" : " sambung";
  if (!kelas.empty()) html << Attr{"class"_html, kelas};
  if (!baris.id.empty()) html << Attr{"id"_html, baris.id};
  html << ">"_html;
  std::size_t kolom = baris.sambungan ? 1 : 0;
  for (const Sel& sel : baris.sel) {
    if (kolom == 0) {
      judul_baris(html, sel);
    } else {
      sel_biasa(html, tabel, tabel.kolom[std::min(kolom, tabel.kolom.size() - 1)], sel);
    }
    ++kolom;
  }
  html << "</tr>"_html;
}

}  // namespace

Html baris_tabel(const Tabel& tabel, const BarisTabel& satu) {
  Html html;
  baris(html, tabel, satu);
  return html;
}

Html tabel(const Tabel& tabel) {
  Html html;
  std::string kelas = "tabel";
  if (tabel.kartu) kelas += " tabel--kartu";
  if (!tabel.kelas.empty()) kelas += " " + tabel.kelas;
  html << "<table"_html << Attr{"class"_html, kelas} << ">"_html;
  html << (tabel.judul_tampak ? "<caption>"_html : R"(<caption class="tersembunyi">)"_html)
       << tabel.judul << "</caption>"_html;
  kepala(html, tabel);
  html << "<tbody>"_html;
  for (const BarisTabel& satu : tabel.baris) baris(html, tabel, satu);
  if (tabel.mengalir) html << tempat_alir();
  html << "</tbody>"_html;
  if (!tabel.kaki.empty()) {
    html << "<tfoot>"_html;
    for (const BarisTabel& satu : tabel.kaki) baris(html, tabel, satu);
    html << "</tfoot>"_html;
  }
  html << "</table>"_html;
  return html;
}

Sel sel(std::string_view teks) { return {.isi = text(teks)}; }

}  // namespace laras::web
