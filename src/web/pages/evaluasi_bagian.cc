#include "web/pages/evaluasi_bagian.h"

#include "app/tanya_narasi.h"
#include "base/teks.h"
#include "web/parts/komponen.h"
#include "web/parts/naskah.h"
#include "web/parts/tabel.h"

namespace laras::web {

Html paragraf_teks(const std::string& teks) {
  Html html;
  for (const std::string& baris : teks::pisah(teks, '\n')) {
    if (!teks::pangkas(baris).empty()) html << "<p>"_html << baris << "</p>"_html;
  }
  return html.empty() ? text("–") : html;
}

Html teks_tertulis(const Context& konteks, int tahun, const std::string& teks) {
  if (teks::pangkas(teks).empty()) return text("–");
  const auto tercetak = app::pratinjau_narasi(*konteks.snapshot, tahun, teks);
  return tercetak.ok() ? blok_naskah(tercetak.value().blok) : paragraf_teks(teks);
}

void tambah_beda(std::vector<BedaMedan>& beda, const char* judul, const std::string& tersimpan,
                 const std::string& ketikan) {
  if (tersimpan != ketikan) beda.push_back({judul, tersimpan, ketikan});
}

Html tabel_beda(const std::vector<BedaMedan>& beda) {
  if (beda.empty()) return {};
  Tabel isi{.judul = "Yang berbeda",
            .kolom = {{.judul = "Isian", .kartu = LebarKartu::Penuh},
                      {.judul = "Tersimpan sekarang", .kartu = LebarKartu::Penuh},
                      {.judul = "Ketikan Anda", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const BedaMedan& satu : beda) {
    isi.baris.push_back(
        {.sel = {sel(satu.judul), {paragraf_teks(satu.tersimpan)}, {paragraf_teks(satu.ketikan)}}});
  }
  return panel({.id = "beda", .judul = "Yang berbeda", .berisian = false}, tabel(isi));
}

}  // namespace laras::web
