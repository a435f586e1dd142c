#include "render/html_periksa.h"

#include "embedded/assets.h"
#include "render/html_periksa_bagian.h"

namespace laras::render {

namespace {

using naskah::CatatanPeriksa;
using naskah::HalamanPeriksa;
using naskah::JenisPeriksa;

void tulis_kepala(TulisHtml& w, const HalamanPeriksa& halaman) {
  w << "<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n"
       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
       "style-src 'unsafe-inline'\">\n"
       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_raw
    << halaman.judul << "</title>\n<style>\n"_raw
    << Raw::trusted(embedded::find("templates/lkjip.css"))
    << Raw::trusted(embedded::find("templates/periksa.css"))
    << "</style>\n</head>\n<body class=\"lepas periksa\">\n"
       "<a class=\"lompat\" href=\"#isi\">Langsung ke isi halaman</a>\n"
       "<header class=\"kepala\"><h1>"_raw
    << halaman.judul << "</h1>\n<dl class=\"identitas\">"_raw;
  for (const auto& baris : halaman.identitas.baris) {
    w << "<dt>"_raw << baris.label << "</dt><dd>"_raw << baris.isi << "</dd>"_raw;
  }
  w << "</dl></header>\n<main id=\"isi\" tabindex=\"-1\">\n"_raw;
}

void tulis_cacah(TulisHtml& w, const HalamanPeriksa& halaman) {
  w << "<ul class=\"cacah\">"_raw;
  for (const auto& jenis : halaman.jenis) {
    w << "<li class=\""_raw << kelas(jenis.tanda) << "\"><b>"_raw << jenis.banyak << "</b> "_raw;
    tulis_cap(w, jenis.tanda, jenis.nama);
    w << "<br>"_raw << jenis.arti << "</li>"_raw;
  }
  w << "</ul>\n"_raw;
}

void tulis_pangkal(TulisHtml& w, const CatatanPeriksa& catatan) {
  w << "<li><a href=\"#"_raw << catatan.nama << "\">"_raw << catatan.nomor << ". "_raw
    << catatan.sebab << "</a> "_raw << catatan.tempat << ": tercetak "_raw
    << (catatan.tercetak.empty() ? std::string("kosong") : catatan.tercetak);
  if (!catatan.dihitung.empty()) {
    w << ", "_raw << sebutan_dihitung(catatan.tanda) << " "_raw << catatan.dihitung;
  }
  w << " <span class=\"redup\">("_raw << catatan.lokasi.teks;
  if (const auto akibat = catatan.akibat.size() + catatan.akibat_lain; akibat > 0) {
    w << "; "_raw << akibat << " akibat"_raw;
  }
  w << ")</span></li>"_raw;
}

void tulis_jenis(TulisHtml& w, const HalamanPeriksa& halaman, const JenisPeriksa& jenis) {
  if (jenis.pangkal.empty() && jenis.pangkal_lain == 0) {
    return;
  }
  w << "<section class=\"jenis\"><h3>"_raw;
  tulis_cap(w, jenis.tanda, jenis.nama);
  w << " "_raw << jenis.pangkal.size() + jenis.pangkal_lain
    << " sebab asal</h3>\n<ul class=\"pangkal\">"_raw;
  for (const auto i : jenis.pangkal) {
    tulis_pangkal(w, halaman.catatan[i]);
  }
  w << "</ul>"_raw;
  if (jenis.pangkal_lain > 0) {
    w << "<p>"_raw << jenis.pangkal_lain
      << " sebab asal lain tidak disebut di sini agar halaman tetap ringan; semuanya ada dalam "
         "bentuk JSON.</p>"_raw;
  }
  w << "</section>\n"_raw;
}

void tulis_ringkasan(TulisHtml& w, const HalamanPeriksa& halaman) {
  w << "<section id=\"ringkasan\"><h2 class=\"kiri\">Ringkasan</h2>\n<p>"_raw << halaman.simpulan
    << "</p>\n"_raw;
  tulis_cacah(w, halaman);
  for (const auto& jenis : halaman.jenis) {
    tulis_jenis(w, halaman, jenis);
  }
  w << "</section>\n"_raw;
}

void tulis_paragraf(TulisHtml& w, const HalamanPeriksa& halaman,
                    const naskah::ParagrafPeriksa& paragraf) {
  w << "<section class=\"kutipan\" id=\""_raw << paragraf.nama << "\"><h3>"_raw
    << (paragraf.lokasi.empty() ? std::string("Temuan lain") : "Kalimat pada " + paragraf.lokasi)
    << "</h3>\n"_raw;
  if (!paragraf.bagian.empty()) {
    w << "<p class=\"redup\">"_raw << paragraf.bagian << "</p>\n"_raw;
  }
  if (!paragraf.teks.empty()) {
    w << "<blockquote><p>"_raw << paragraf.teks << "</p></blockquote>\n"_raw;
  }
  tulis_catatan_periksa(w, halaman, paragraf.catatan);
  w << "</section>\n"_raw;
}

void tulis_isi(TulisHtml& w, const HalamanPeriksa& halaman) {
  w << "<section id=\"laporan\"><h2 class=\"kiri\">Isi laporan</h2>\n"
       "<p>Menurut urutan laporan. Tabel tanpa temuan terlipat; buka untuk melihat cara "
       "membacanya.</p>\n"_raw;
  for (const auto& bagian : halaman.bagian) {
    if (const auto* tabel = std::get_if<naskah::TabelPeriksa>(&bagian)) {
      tulis_tabel_periksa(w, halaman, *tabel);
    } else {
      tulis_paragraf(w, halaman, std::get<naskah::ParagrafPeriksa>(bagian));
    }
  }
  if (halaman.bagian.empty()) {
    w << "<p>Tidak ada tabel yang terbaca.</p>\n"_raw;
  }
  w << "</section>\n"_raw;
}

void tulis_batas(TulisHtml& w, const HalamanPeriksa& halaman) {
  if (!halaman.tak_terbaca.empty()) {
    w << "<section id=\"tak-terbaca\"><h2 class=\"kiri\">Yang tidak terbaca</h2>\n"_raw;
    tulis_butir(w, halaman.tak_terbaca);
    w << "\n</section>\n"_raw;
  }
  w << "<section id=\"batas\"><h2 class=\"kiri\">Yang tidak terlihat oleh pemeriksaan ini"
       "</h2>\n"_raw;
  tulis_butir(w, halaman.batas);
  w << "\n</section>\n"_raw;
}

}  // namespace

std::string html(const HalamanPeriksa& halaman) {
  TulisHtml w;
  tulis_kepala(w, halaman);
  tulis_ringkasan(w, halaman);
  tulis_isi(w, halaman);
  tulis_batas(w, halaman);
  w << "</main>\n</body>\n</html>\n"_raw;
  return w.take();
}

}  // namespace laras::render
