#include <algorithm>
#include <utility>

#include "render/html_konteks.h"
#include "render/tipografi.h"

namespace laras::render {
namespace {

void tulis_angka(KonteksHtml& k, const naskah::Ruas& ruas) {
  const SimpulAsal& simpul = k.asal.simpul(*ruas.angka);
  k.w << "<a class=\"angka"_raw << (ruas.angka->ada() ? ""_raw : " kosong"_raw) << "\""_raw;
  if (k.bertanda.insert(simpul.nomor).second) {
    k.w << " id=\"kalimat-"_raw << simpul.nomor << "\""_raw;
  }
  k.w << " href=\"#asal-"_raw << simpul.nomor << "\">"_raw
      << angka_untuk_pembaca(cetak(*ruas.angka, ruas.cara)) << "</a>"_raw;
}

void tulis_satu(KonteksHtml& k, const naskah::Ruas& ruas, bool sempit) {
  if (ruas.angka) {
    tulis_angka(k, ruas);
    return;
  }
  const std::string tujuan = ruas.rujuk.empty() ? "" : k.id.rujukan(ruas.rujuk);
  if (tujuan.empty()) {
    sempit ? tulis_terpenggal(k.w, ruas.teks) : void(k.w << ruas.teks);
    return;
  }
  k.w << "<a class=\"rujuk\" href=\"#"_raw << tujuan << "\">"_raw << ruas.teks << "</a>"_raw;
}

std::size_t tingkat_html(const KonteksHtml& k) {
  return std::min<std::size_t>(k.judul.size() + 1, 6);
}

}  // namespace

void tulis_terpenggal(TulisHtml& w, std::string_view teks) {
  std::size_t mulai = 0;
  for (std::size_t i = teks.find('/'); i != std::string_view::npos; i = teks.find('/', i + 1)) {
    w << teks.substr(mulai, i + 1 - mulai) << "<wbr>"_raw;
    mulai = i + 1;
  }
  w << teks.substr(mulai);
}

void tulis_ruas(KonteksHtml& k, const std::vector<naskah::Ruas>& isi, bool sempit) {
  for (const naskah::Ruas& ruas : isi) {
    k.w << (ruas.tebal ? "<strong>"_raw : ""_raw) << (ruas.miring ? "<em>"_raw : ""_raw);
    tulis_satu(k, ruas, sempit);
    k.w << (ruas.miring ? "</em>"_raw : ""_raw) << (ruas.tebal ? "</strong>"_raw : ""_raw);
  }
}

void buka_judul(KonteksHtml& k, int tingkat, Raw atribut) {
  while (!k.judul.empty() && k.judul.back() >= tingkat) {
    k.judul.pop_back();
  }
  k.judul.push_back(tingkat);
  k.w << "<h"_raw << tingkat_html(k) << atribut << ">"_raw;
}

void tutup_judul(KonteksHtml& k) { k.w << "</h"_raw << tingkat_html(k) << ">\n"_raw; }

void buka_gulir(KonteksHtml& k, Raw kelas, const std::string& label) {
  std::string unik = label;
  for (int ke = 2; !k.label.insert(unik).second; ++ke) {
    unik = label + " (" + std::to_string(ke) + ")";
  }
  k.w << "<div class=\"gulir"_raw << kelas << "\" role=\"region\" tabindex=\"0\" aria-label=\""_raw
      << unik << "\">"_raw;
}

void tulis_catatan(KonteksHtml& k,
                   const std::vector<std::pair<std::string, std::string>>& catatan) {
  if (catatan.empty()) {
    return;
  }
  k.w << "<dl class=\"catatan\">"_raw;
  const std::string* sebelum = nullptr;
  for (const auto& [label, isi] : catatan) {
    if (sebelum == nullptr || *sebelum != label) {
      k.w << "<dt>"_raw << label << "</dt>"_raw;
    }
    k.w << "<dd>"_raw << isi << "</dd>"_raw;
    sebelum = &label;
  }
  k.w << "</dl>"_raw;
}

}  // namespace laras::render
