#include "web/pages/jejak_bagian.h"

#include <charconv>

namespace laras::web {

std::int64_t baca_nomor(std::string_view teks) {
  std::int64_t hasil = 0;
  const auto [akhir, gagal] = std::from_chars(teks.data(), teks.data() + teks.size(), hasil);
  return gagal == std::errc() && akhir == teks.data() + teks.size() && hasil > 0 ? hasil : 0;
}

std::string alamat_peristiwa(std::int64_t nomor) {
  return std::string(kJejak) + "/" + std::to_string(nomor);
}

Html tab_jejak(std::string_view kini) {
  return tab("Jejak", {{"Peristiwa", kJejak, kini == "peristiwa"},
                       {"Pembuktian", "/jejak/pembuktian", kini == "pembuktian"},
                       {"Catatan keamanan", "/jejak/keamanan", kini == "keamanan"}});
}

Html lanjutan(const std::string& awal, const std::string& kata, std::int64_t dari,
              std::int64_t berikut) {
  Html html;
  if (dari == 0 && berikut == 0) return html;
  html << R"(<nav class="halaman" aria-label="Halaman daftar"><ul>)"_html;
  if (dari > 0) html << "<li>"_html << tautan(awal, "Halaman pertama") << "</li>"_html;
  if (berikut > 0) {
    html << "<li>"_html
         << tautan(awal + (awal.find('?') == std::string::npos ? "?" : "&") + kata +
                       std::to_string(berikut),
                   "Berikutnya")
         << "</li>"_html;
  }
  html << "</ul></nav>"_html;
  return html;
}

Sel sel_pelaku(const app::BarisJejak& satu) {
  Html html;
  html << satu.pelaku;
  if (!satu.jabatan.empty()) {
    html << R"( <span class="kecil redup">)"_html << satu.jabatan << "</span>"_html;
  }
  return {html};
}

Html sel_efek(const std::vector<std::string>& efek) {
  std::vector<Html> butir;
  for (const std::string& satu : efek) butir.push_back(text(satu));
  return daftar(butir);
}

}  // namespace laras::web
