#include <algorithm>

#include "render/html_konteks.h"
#include "render/rupa.h"
#include "render/svg.h"

namespace laras::render {
namespace {

class PenulisBlok {
 public:
  explicit PenulisBlok(KonteksHtml& k) : k_(k) {}

  void operator()(const naskah::Paragraf& paragraf) const {
    k_.w << "<p>"_raw;
    tulis_ruas(k_, paragraf.isi);
    k_.w << "</p>\n"_raw;
  }

  void operator()(const naskah::Daftar& daftar) const {
    if (daftar.butir.empty()) {
      return;
    }
    k_.w << (daftar.bernomor ? "<ol>"_raw : "<ul>"_raw);
    for (const naskah::Daftar::Butir& butir : daftar.butir) {
      k_.w << "<li>"_raw;
      tulis_ruas(k_, butir.isi);
      for (const naskah::Daftar& anak : butir.anak) {
        (*this)(anak);
      }
      k_.w << "</li>"_raw;
    }
    k_.w << (daftar.bernomor ? "</ol>\n"_raw : "</ul>\n"_raw);
  }

  void operator()(const naskah::Judul& judul) const {
    buka_judul(k_, judul.tingkat + 1, " class=\"judul\""_raw);
    if (!judul.nomor.empty()) {
      k_.w << "<span class=\"nomor\">"_raw << judul.nomor << "</span> "_raw;
    }
    k_.w << judul.teks;
    tutup_judul(k_);
  }

  void operator()(const naskah::Rumus& rumus) const {
    k_.w << "<p class=\"rumus\"><span>"_raw << rumus.kiri << " =</span> "_raw;
    if (rumus.penyebut.empty()) {
      k_.w << "<span>"_raw << rumus.pembilang << "</span>"_raw;
    } else {
      k_.w << "<span class=\"pecahan\"><span>"_raw << rumus.pembilang
           << "</span><span class=\"sr\"> dibagi </span><span>"_raw << rumus.penyebut
           << "</span></span>"_raw;
    }
    if (!rumus.kanan.empty()) {
      k_.w << " <span>"_raw << rumus.kanan << "</span>"_raw;
    }
    k_.w << "</p>\n"_raw;
  }

  void operator()(const naskah::Tabel& tabel) const { tulis_tabel(k_, tabel); }
  void operator()(const naskah::Gambar& gambar) const { tulis_gambar(k_, gambar); }

  void operator()(const naskah::Kop& kop) const {
    k_.w << "<div class=\"kop\"><p>"_raw << kop.baris_1 << "</p><p class=\"instansi\">"_raw
         << kop.baris_2 << "</p>"_raw;
    if (!kop.alamat.empty()) {
      k_.w << "<p class=\"alamat\">"_raw << kop.alamat << "</p>"_raw;
    }
    k_.w << "</div>\n"_raw;
  }

  void operator()(const naskah::BlokTtd& blok) const {
    const bool tempat = ada(blok, &naskah::Ttd::tempat_tanggal);
    const bool pihak = ada(blok, &naskah::Ttd::pihak);
    k_.w << "<div class=\"ttd\">"_raw;
    for (const naskah::Ttd& ttd : blok.ttd) {
      tulis_ttd(ttd, tempat, pihak);
    }
    k_.w << "</div>\n"_raw;
  }

  void operator()(const naskah::Identitas& identitas) const {
    k_.w << "<dl class=\"identitas\">"_raw;
    for (const naskah::Identitas::Baris& baris : identitas.baris) {
      k_.w << "<dt>"_raw << baris.label << "</dt><dd>"_raw << baris.isi << "</dd>"_raw;
    }
    k_.w << "</dl>\n"_raw;
  }

  void operator()(const naskah::JudulTengah& judul) const {
    buka_judul(k_, 3, " class=\"judul-tengah\""_raw);
    for (std::size_t i = 0; i < judul.baris.size(); ++i) {
      k_.w << (i == 0 ? ""_raw : "<br>"_raw) << judul.baris[i];
    }
    tutup_judul(k_);
  }

 private:
  // Lines that only one block has stay as empty lines in the other, so that the posts stand level.
  void tulis_ttd(const naskah::Ttd& ttd, bool tempat, bool pihak) const {
    k_.w << "<div>"_raw;
    if (tempat) {
      k_.w << "<p>"_raw << ttd.tempat_tanggal << "</p>"_raw;
    }
    if (pihak) {
      k_.w << "<p>"_raw << pihak_tercetak(ttd) << "</p>"_raw;
    }
    k_.w << "<p class=\"jabatan\">"_raw << ttd.jabatan << "</p>"_raw;
    if (ttd.nama.empty()) {
      k_.w << "<p class=\"nama isian\">"_raw << kTanpaNama << "</p>"_raw;
    } else {
      k_.w << "<p class=\"nama\">"_raw << ttd.nama << "</p>"_raw;
    }
    if (!ttd.pangkat.empty()) {
      k_.w << "<p>"_raw << ttd.pangkat << "</p>"_raw;
    }
    if (!ttd.nip.empty()) {
      k_.w << "<p>NIP "_raw << ttd.nip << "</p>"_raw;
    }
    k_.w << "</div>"_raw;
  }

  KonteksHtml& k_;
};

}  // namespace

void tulis_blok(KonteksHtml& k, const std::vector<naskah::Blok>& isi) {
  bool terbuka = false;
  for (std::size_t i = 0; i < isi.size(); ++i) {
    const bool di_awal = i == 0 || std::holds_alternative<naskah::Judul>(isi[i]) ||
                         std::holds_alternative<naskah::JudulTengah>(isi[i]);
    if (!terbuka && di_awal && mengantar_rebah(isi, i)) {
      k.w << "<div class=\"rebah\">"_raw;
      terbuka = true;
    }
    std::visit(PenulisBlok(k), isi[i]);
    if (terbuka && rebah(isi[i])) {
      k.w << "</div>\n"_raw;
      terbuka = false;
    }
  }
}

void tulis_gambar(KonteksHtml& k, const naskah::Gambar& gambar) {
  const std::string& id = k.id.dari(gambar);
  k.w << "<figure id=\""_raw << id << "\" class=\"gambar"_raw
      << (gambar.rebah ? " rebah"_raw : ""_raw) << "\">"_raw;
  buka_gulir(k, ""_raw, judul_lengkap(gambar));
  k.w << Raw::trusted(svg(gambar, id)) << "</div><figcaption>"_raw;
  if (!gambar.nomor.empty()) {
    k.w << "<b>"_raw << sebutan(gambar) << "</b> "_raw;
  }
  k.w << gambar.judul << "</figcaption>"_raw;
  if (!gambar.sumber.empty()) {
    tulis_catatan(k, {{"Sumber", gambar.sumber}});
  }
  k.w << "</figure>\n"_raw;
}

}  // namespace laras::render
