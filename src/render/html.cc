#include "render/html.h"

#include <algorithm>
#include <utility>

#include "embedded/assets.h"
#include "render/html_konteks.h"
#include "render/rupa.h"

namespace laras::render {
namespace {

/// Text as a string of CSS, which also may not end the style element.
std::string string_css(std::string_view teks) {
  std::string hasil = "\"";
  for (const char c : teks) {
    if (c == '"' || c == '\\' || c == '<' || static_cast<unsigned char>(c) < 0x20) {
      constexpr std::string_view kHeksa = "0123456789abcdef";
      const auto byte = static_cast<unsigned char>(c);
      ((hasil += '\\') += kHeksa[byte >> 4]) += kHeksa[byte & 15];
      hasil += ' ';
    } else {
      hasil += c;
    }
  }
  return hasil + '"';
}

void tulis_gaya(KonteksHtml& k) {
  const naskah::Naskah& n = k.naskah;
  std::string lebar_kolom;
  std::string halaman = "@page{@top-left{content:" + string_css(n.judul) + "}";
  if (!n.lengkap) {
    halaman += "@top-right{content:\"KONSEP\"}";
  }
  for (const int lebar : k.lebar) {
    lebar_kolom += ".w" + std::to_string(lebar) + "{width:" + std::to_string(lebar / 10) + "." +
                   std::to_string(lebar % 10) + "%}";
  }
  halaman += "@bottom-left{content:" +
             string_css(n.sampul.pemerintah.empty() ? n.instansi : n.sampul.pemerintah) + "}}\n";
  k.w << "<style>\n"_raw << Raw::trusted(embedded::find("templates/lkjip.css"))
      << Raw::trusted(halaman) << Raw::trusted(lebar_kolom) << "\n</style>\n"_raw;
}

void tulis_kepala(KonteksHtml& k) {
  k.w << "<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
         "style-src 'unsafe-inline'; img-src data:; font-src data:\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_raw
      << k.naskah.judul << "</title>\n"_raw;
  tulis_gaya(k);
  k.w << "</head>\n"_raw;
}

std::size_t banyak_belum_diisi(const DaftarAsal& asal) {
  return static_cast<std::size_t>(
      std::count_if(asal.entri().begin(), asal.entri().end(), [&](std::size_t indeks) {
        const Angka& angka = asal.simpul(indeks).angka;
        return angka.derivasi().op == Operator::Tetap && angka.keadaan() == Keadaan::BelumDiisi;
      }));
}

void tulis_konsep(KonteksHtml& k) {
  if (k.naskah.lengkap) {
    return;
  }
  k.w << "<div class=\"konsep\"><p><strong>KONSEP.</strong> "_raw;
  if (const std::size_t belum = banyak_belum_diisi(k.asal); belum > 0) {
    k.w << belum << " angka belum diisi, ditandai (belum diisi). "_raw;
  } else {
    k.w << "Masih ada bagian yang belum diisi. "_raw;
  }
  k.w << "Lengkapi dahulu sebelum dokumen ini diterbitkan.</p></div>\n"_raw;
}

void tulis_sampul(KonteksHtml& k) {
  const naskah::Sampul& sampul = k.naskah.sampul;
  k.w << "<header class=\"sampul\">\n<p class=\"pemerintah\">"_raw << sampul.pemerintah
      << "<br>"_raw << sampul.instansi << "</p>\n<h1>"_raw;
  const std::vector<std::string> judul =
      sampul.judul.empty() ? std::vector<std::string>{k.naskah.judul} : sampul.judul;
  for (std::size_t i = 0; i < judul.size(); ++i) {
    k.w << (i == 0 ? ""_raw : " <br>"_raw) << judul[i];
  }
  k.w << "</h1>\n<p class=\"tempat\">"_raw << sampul.tempat_tahun << "</p>\n"_raw;
  tulis_konsep(k);
  k.w << "</header>\n"_raw;
}

// A form carries its own title on the page; then the heading of the file is for the ear alone.
void tulis_kepala_tanpa_sampul(KonteksHtml& k) {
  const bool berjudul = std::any_of(k.naskah.bab.begin(), k.naskah.bab.end(), berjudul_tengah);
  k.w << "<header class=\"kepala\"><h1"_raw << (berjudul ? " class=\"sr\""_raw : ""_raw) << ">"_raw
      << k.naskah.judul << "</h1>"_raw;
  tulis_konsep(k);
  k.w << "</header>\n"_raw;
}

void tulis_kendali(KonteksHtml& k) {
  if (k.naskah.kendali.empty()) {
    return;
  }
  k.w << "<section class=\"bab\" id=\"kendali\">"_raw;
  buka_judul(k, 2, " class=\"kiri\""_raw);
  k.w << "Kendali Dokumen"_raw;
  tutup_judul(k);
  k.w << "<dl class=\"kendali\">"_raw;
  for (const naskah::Kendali& baris : k.naskah.kendali) {
    k.w << "<dt>"_raw << baris.label << "</dt><dd>"_raw << baris.isi << "</dd>"_raw;
  }
  k.w << "</dl></section>\n"_raw;
}

Raw kelas_rebah(const std::vector<naskah::Blok>& isi) {
  return mengantar_rebah(isi, 0) ? " class=\"rebah\""_raw : ""_raw;
}

void tulis_bab(KonteksHtml& k, const naskah::Bab& bab) {
  k.w << "<section class=\"bab\" id=\""_raw << k.id.dari(bab) << "\">"_raw;
  if (!bab.judul.empty()) {
    const bool lepas = !k.naskah.bersampul && berjudul_tengah(bab);
    buka_judul(k, 2, lepas ? " class=\"sr\""_raw : kelas_rebah(isi_awal(bab)));
    if (const std::string nomor = sebutan(bab); !nomor.empty()) {
      k.w << "<span class=\"nomor\">"_raw << nomor << "</span> "_raw;
    }
    k.w << bab.judul;
    tutup_judul(k);
  }
  tulis_blok(k, bab.pembuka);
  for (const naskah::Subbab& subbab : bab.subbab) {
    k.w << "<section id=\""_raw << k.id.dari(subbab) << "\">"_raw;
    if (!subbab.judul.empty()) {
      buka_judul(k, 3, kelas_rebah(subbab.isi));
      if (!subbab.nomor.empty()) {
        k.w << "<span class=\"nomor\">"_raw << subbab.nomor << "</span> "_raw;
      }
      k.w << subbab.judul;
      tutup_judul(k);
    }
    tulis_blok(k, subbab.isi);
    k.w << "</section>\n"_raw;
  }
  k.w << "</section>\n"_raw;
}

void tulis_semua_bab(KonteksHtml& k, bool awal) {
  for (const naskah::Bab& bab : k.naskah.bab) {
    if ((bab.jenis == naskah::JenisBab::Awal) == awal) {
      tulis_bab(k, bab);
    }
  }
}

// The contents stand at the side of a wide window and between the chapters else; the style sheet
// shows one of the two.
void tulis_daftar_isi_di_dalam(KonteksHtml& k) {
  k.w << "<nav class=\"bab daftar isi-dalam\" id=\"daftar-isi\" aria-label=\"Daftar isi\">"_raw;
  buka_judul(k, 2, ""_raw);
  k.w << "Daftar Isi"_raw;
  tutup_judul(k);
  tulis_daftar_isi(k);
  k.w << "</nav>\n"_raw;
}

// A book has a cover and its contents at the side; a single sheet stands in the middle, narrow if
// nothing in it is wide.
Raw kelas_dokumen(const naskah::Naskah& naskah) {
  if (naskah.bersampul) {
    return "buku"_raw;
  }
  const std::vector<const naskah::Tabel*> tabel = naskah::tabel(naskah);
  return std::any_of(tabel.begin(), tabel.end(), [](const auto* satu) { return satu->rebah; })
             ? "lepas"_raw
             : "lepas lembar"_raw;
}

}  // namespace

std::string html(const naskah::Naskah& naskah) {
  KonteksHtml k(naskah);
  k.w.reserve(std::size_t{1} << 21);
  k.w << "<body class=\""_raw << kelas_dokumen(naskah)
      << "\">\n<a class=\"lompat\" href=\"#isi\">Langsung ke isi dokumen</a>\n"_raw;
  naskah.bersampul ? tulis_sampul(k) : tulis_kepala_tanpa_sampul(k);
  if (naskah.bersampul) {
    k.w << "<nav class=\"samping\" aria-label=\"Daftar isi\"><p><b>Daftar Isi</b></p>"_raw;
    tulis_daftar_isi(k);
    k.w << "</nav>\n"_raw;
  }
  k.w << "<main id=\"isi\" tabindex=\"-1\">\n"_raw;
  if (!naskah.lengkap) {
    k.w << "<div class=\"cap-konsep\" aria-hidden=\"true\">KONSEP</div>\n"_raw;
  }
  if (naskah.bersampul) {
    tulis_kendali(k);
    tulis_semua_bab(k, true);
    tulis_daftar_isi_di_dalam(k);
    tulis_daftar_tabel(k);
    tulis_daftar_gambar(k);
  } else {
    tulis_semua_bab(k, true);
  }
  tulis_semua_bab(k, false);
  tulis_asal(k);
  k.w << "</main>\n</body>\n</html>\n"_raw;
  // The head comes last: its style sheet knows which widths the tables use.
  const std::string badan = std::exchange(k.w, TulisHtml()).take();
  tulis_kepala(k);
  return k.w.take() + badan;
}

}  // namespace laras::render
