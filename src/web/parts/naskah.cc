#include "web/parts/naskah.h"

#include <string>
#include <variant>

#include "naskah/ruas.h"
#include "web/parts/komponen.h"

namespace laras::web {

namespace {

using naskah::Gabung;

bool berangka(naskah::JenisSel jenis) {
  return jenis == naskah::JenisSel::Uang || jenis == naskah::JenisSel::Persen ||
         jenis == naskah::JenisSel::Desimal || jenis == naskah::JenisSel::Campuran;
}

/// How many rows the cell spans with those that belong to it.
int rentangan(const naskah::Tabel& tabel, std::size_t baris, std::size_t kolom) {
  int hasil = 1;
  for (std::size_t i = baris + 1; i < tabel.baris.size(); ++i) {
    if (tabel.baris[i].sel[kolom].gabung != Gabung::Atas) break;
    ++hasil;
  }
  return hasil;
}

Html isi_sel(const naskah::Sel& sel) {
  Html html;
  html << sel.tercetak();
  for (const auto& satu : sel.alinea) {
    html << "<br>"_html;
    if (!satu.penanda.empty()) html << satu.penanda << " "_html;
    html << naskah::tercetak(satu.isi);
  }
  return html;
}

void tulis_baris(Html& html, const naskah::Tabel& tabel, std::size_t baris) {
  const auto& sel = tabel.baris[baris].sel;
  html << "<tr>"_html;
  for (std::size_t k = 0; k < sel.size(); ++k) {
    if (sel[k].gabung == Gabung::Atas) continue;
    html << "<td"_html;
    if (berangka(tabel.kolom[k].jenis)) html << R"( class="a")"_html;
    if (const int rentang = rentangan(tabel, baris, k); rentang > 1) {
      html << Attr{"rowspan"_html, std::to_string(rentang)};
    }
    html << ">"_html << isi_sel(sel[k]) << "</td>"_html;
  }
  html << "</tr>"_html;
}

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

void tulis_daftar(Html& html, const naskah::Daftar& isi) {
  html << (isi.bernomor ? "<ol>"_html : "<ul>"_html);
  for (const auto& butir : isi.butir) {
    html << "<li>"_html << ruas_html(butir.isi);
    for (const auto& anak : butir.anak) tulis_daftar(html, anak);
    html << "</li>"_html;
  }
  html << (isi.bernomor ? "</ol>"_html : "</ul>"_html);
}

/// Words of the document's blocks.
class Penulis {
 public:
  void operator()(const naskah::Paragraf& isi) {
    html << "<p>"_html << ruas_html(isi.isi) << "</p>"_html;
  }
  void operator()(const naskah::Daftar& isi) { tulis_daftar(html, isi); }
  void operator()(const naskah::Judul& isi) {
    html << "<h3>"_html;
    if (!isi.nomor.empty()) html << isi.nomor << " "_html;
    html << isi.teks << "</h3>"_html;
  }
  void operator()(const naskah::Rumus& isi) {
    html << "<p>"_html << isi.kiri << " "_html << isi.pembilang;
    if (!isi.penyebut.empty()) html << " ÷ "_html << isi.penyebut;
    html << " "_html << isi.kanan << "</p>"_html;
  }
  void operator()(const naskah::Tabel& isi) { html << tabel_naskah(isi); }
  void operator()(const naskah::Gambar& /*isi*/) {}
  void operator()(const naskah::Kop& isi) {
    html << "<p><strong>"_html << isi.baris_1 << "<br>"_html << isi.baris_2 << "</strong><br>"_html
         << isi.alamat << "</p>"_html;
  }
  void operator()(const naskah::BlokTtd& isi) {
    Rincian para;
    for (const naskah::Ttd& satu : isi.ttd) {
      std::string nama = satu.jabatan + ", " + satu.nama;
      if (!satu.pangkat.empty()) nama += ", " + satu.pangkat;
      if (!satu.nip.empty()) nama += ", NIP " + satu.nip;
      if (!satu.tempat_tanggal.empty()) nama += " (" + satu.tempat_tanggal + ")";
      para.emplace_back(satu.pihak.empty() ? "Penanda tangan" : satu.pihak, text(nama));
    }
    html << rincian(para);
  }
  void operator()(const naskah::Identitas& isi) {
    Rincian baris;
    for (const auto& satu : isi.baris) baris.emplace_back(satu.label, text(satu.isi));
    html << rincian(baris);
  }
  void operator()(const naskah::JudulTengah& isi) {
    html << "<h3>"_html;
    bool pertama = true;
    for (const std::string& satu : isi.baris) {
      if (!pertama) html << "<br>"_html;
      pertama = false;
      html << satu;
    }
    html << "</h3>"_html;
  }

  Html html;
};

}  // namespace

Html tabel_naskah(const naskah::Tabel& tabel, bool berjudul) {
  const std::string judul = tabel.judul + (tabel.bagian.empty() ? "" : ", " + tabel.bagian);
  Html html;
  // Wider than a phone: it scrolls by itself, by keyboard too.
  html << R"(<div class="gulir" role="region" tabindex="0")"_html
       << Attr{"aria-label"_html, "Tabel: " + judul} << R"(><table class="tabel">)"_html
       << (berjudul ? "<caption>"_html : R"(<caption class="tersembunyi">)"_html) << judul
       << "</caption><thead><tr>"_html;
  for (const auto& satu : tabel.kolom) {
    html << R"(<th scope="col")"_html;
    if (berangka(satu.jenis)) html << R"( class="a")"_html;
    html << ">"_html << satu.kepala << "</th>"_html;
  }
  html << "</tr></thead><tbody>"_html;
  for (std::size_t i = 0; i < tabel.baris.size(); ++i) tulis_baris(html, tabel, i);
  html << "</tbody></table></div>"_html;
  return html;
}

Html blok_naskah(const std::vector<naskah::Blok>& blok) {
  Penulis penulis;
  for (const naskah::Blok& satu : blok) std::visit(penulis, satu);
  Html html;
  html << R"(<div class="naskah">)"_html << penulis.html << "</div>"_html;
  return html;
}

Html isi_naskah(const naskah::Naskah& naskah) {
  Penulis penulis;
  for (const naskah::Bab& bab : naskah.bab) {
    for (const naskah::Blok& blok : bab.pembuka) std::visit(penulis, blok);
  }
  return penulis.html;
}

}  // namespace laras::web
