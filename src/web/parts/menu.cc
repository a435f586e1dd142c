#include "web/parts/menu.h"

#include <algorithm>
#include <cstddef>
#include <map>

#include "web/route.h"

namespace laras::web {

namespace {

using kantor::Tindakan;

// The order is that of a working day; what a person may not open is left out. A page that is daily
// work for some and an occasional look for others stands twice; the first that fits counts.
const std::vector<ButirMenu>& daftar_menu() {
  static const std::vector<ButirMenu> daftar = {
      {"Beranda", "/beranda", Tindakan::LihatBeranda,
       R"(<path d="M4 11.5 12 5l8 6.5V20h-5.5v-5h-5v5H4z"/>)"_html},
      {"Kotak tugas", "/tugas", Tindakan::LihatBeranda,
       R"(<path d="M4 4h16v16H4z"/><path d="m8 12 3 3 5.5-6.5"/>)"_html},
      {"Pengisian", "/realisasi", Tindakan::IsiRealisasi,
       R"(<path d="M4 20h16"/><path d="m6.5 16 .8-3.6L16 3.7l2.8 2.8-8.7 8.7z"/>)"_html},
      {"Verifikasi", "/verifikasi", Tindakan::PeriksaRealisasi,
       R"(<path d="M12 3.5 19 6v6c0 4-3 7-7 8.5-4-1.5-7-4.5-7-8.5V6z"/><path d="m9 11.5 2.2 2.2L15.5 9"/>)"_html},
      {"Perencanaan", "/rencana", Tindakan::SusunRencana,
       R"(<path d="M12 4v4M12 8H6v4M12 8h6v4M4 12h4v4H4zM16 12h4v4h-4zM10 16h4v4h-4zM12 8v8"/>)"_html},
      {"Kinerja", "/kinerja", Tindakan::LihatKinerja,
       R"(<path d="M4 4v16h16"/><path d="m7.5 15 4-4.5 3 2.5 4.5-6"/>)"_html},
      {"Anggaran", "/anggaran", Tindakan::LihatKinerja,
       R"(<path d="M3.5 7h17v11h-17z"/><path d="M7 12.5h.1M17 12.5h.1"/><circle cx="12" cy="12.5" r="2.3"/>)"_html},
      {"Laporan", "/laporan", Tindakan::LihatLaporan,
       R"(<path d="M6 3.5h8l4 4V20.5H6z"/><path d="M9 12h6M9 16h6"/>)"_html},
      {"Evaluasi", "/evaluasi", Tindakan::NilaiEvaluasi,
       R"(<path d="M5 4h14v16H5z"/><path d="m8.5 12 2.3 2.3L15.5 9"/><path d="M9 4V2.5h6V4"/>)"_html},
      {"Pengguna", "/pengguna", Tindakan::KelolaPengguna,
       R"(<circle cx="12" cy="8" r="3.5"/><path d="M5 20c.5-4 3.2-6 7-6s6.5 2 7 6"/>)"_html},
      {"Jejak", "/jejak", Tindakan::KelolaSistem,
       R"(<circle cx="12" cy="12" r="8"/><path d="M12 7.5V12l3 2"/>)"_html},
      {"Kesehatan", "/kesehatan", Tindakan::KelolaSistem,
       R"(<path d="M3.5 12h4l2-5 4 10 2.5-5h4.5"/>)"_html},
      {"Cadangan", "/cadangan", Tindakan::KelolaSistem, ""_html, false},
      {"Kalender kantor", "/kalender", Tindakan::AturKalender, ""_html, false},
      {"Pejabat", "/pejabat", Tindakan::LihatKinerja, ""_html, false},
      {"Skala dan ketentuan", "/acuan", Tindakan::LihatKinerja, ""_html, false},
      {"Tata naskah", "/tata-naskah", Tindakan::AturTataNaskah, ""_html, false},
      {"Perencanaan", "/rencana", Tindakan::LihatKinerja, ""_html, false},
      {"Perjanjian kinerja", "/perjanjian", Tindakan::LihatKinerja, ""_html, false},
      {"Evaluasi", "/evaluasi", Tindakan::LihatKinerja, ""_html, false},
      {"Keputusan", "/keputusan", Tindakan::LihatKinerja, ""_html, false},
      {"Rapat evaluasi", "/rapat", Tindakan::LihatKinerja, ""_html, false},
      {"Pemantauan Renstra", "/pemantauan", Tindakan::LihatKinerja, ""_html, false},
      {"Pohon kinerja", "/pohon", Tindakan::LihatKinerja, ""_html, false},
      {"Proyeksi akhir tahun", "/proyeksi", Tindakan::LihatKinerja, ""_html, false},
      {"Pencarian", "/cari", Tindakan::LihatKinerja, ""_html, false},
      {"Halaman publik", "/publik", Tindakan::LihatPublik, ""_html, false},
      {"Rencana aksi", "/rencana-aksi", Tindakan::LihatLaporan, ""_html, false},
      {"Pengukuran kinerja", "/pengukuran", Tindakan::LihatLaporan, ""_html, false},
      {"Jejak", "/jejak", Tindakan::LihatJejak, ""_html, false},
      {"Kunci tanda tangan", "/kunci", Tindakan::AwasiTandaTangan, ""_html, false},
      {"PIN tanda tangan", "/akun/pin", Tindakan::AturAkun, ""_html, false},
      {"Akun", "/akun/sesi", Tindakan::AturAkun, ""_html, false},
  };
  return daftar;
}

bool terbuka(const kantor::Pelaku& pelaku, Tindakan tindakan) {
  return kantor::wewenang(tindakan).publik() || kantor::boleh(pelaku, tindakan);
}

Html ikon(Raw jalur) {
  Html svg;
  svg << R"(<svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">)"_html
      << jalur << "</svg>"_html;
  return svg;
}

}  // namespace

std::vector<ButirMenu> menu(const kantor::Pelaku& pelaku) {
  std::vector<ButirMenu> hasil;
  for (const ButirMenu& butir : daftar_menu()) {
    std::map<std::string, std::string, std::less<>> params;
    const Route* route = find_route(Method::Get, butir.alamat, params);
    const bool sudah = std::any_of(hasil.begin(), hasil.end(), [&](const ButirMenu& satu) {
      return std::string_view(satu.alamat) == butir.alamat;
    });
    if (route == nullptr || sudah) continue;
    if (terbuka(pelaku, butir.tindakan) && terbuka(pelaku, route->tindakan)) {
      hasil.push_back(butir);
    }
  }
  return hasil;
}

bool ada_halaman(std::string_view alamat) {
  std::map<std::string, std::string, std::less<>> params;
  return find_route(Method::Get, alamat, params) != nullptr;
}

Html menu_utama(const std::vector<ButirMenu>& butir, const std::string& kini) {
  Html html;
  html << R"(<nav class="menu" aria-label="Menu utama"><div class="lebar"><ul>)"_html;
  std::size_t nomor = 0;
  for (const ButirMenu& satu : butir) {
    if (!satu.utama) continue;
    html << (nomor++ < 4 ? R"(<li class="utama"><a)"_html : "<li><a"_html)
         << Url{"href"_html, satu.alamat};
    if (kini == satu.alamat) html << R"( aria-current="page")"_html;
    html << ">"_html << ikon(satu.ikon) << "<span>"_html << satu.judul << "</span></a></li>"_html;
  }
  html << R"(<li class="hanya-sempit"><a href="#semua-menu">)"_html
       << ikon(R"(<path d="M4 7h16M4 12h16M4 17h16"/>)"_html)
       << "<span>Menu</span></a></li></ul></div></nav>"_html;
  return html;
}

Html semua_menu(const std::vector<ButirMenu>& butir) {
  Html html;
  html << R"(<nav id="semua-menu" aria-labelledby="judul-semua-menu">)"_html
       << R"(<h2 id="judul-semua-menu">Semua menu</h2><ul>)"_html;
  for (const ButirMenu& satu : butir) {
    html << "<li><a"_html << Url{"href"_html, satu.alamat} << ">"_html << satu.judul
         << "</a></li>"_html;
  }
  html << "</ul></nav>"_html;
  return html;
}

}  // namespace laras::web
