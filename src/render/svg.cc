#include "render/svg.h"

#include "render/gambar.h"

namespace laras::render {
namespace {

Raw warna(Tinta tinta) { return Raw::trusted(warna_css(tinta)); }

Raw jangkar(Jangkar jangkar) {
  switch (jangkar) {
    case Jangkar::Awal:
      return ""_raw;
    case Jangkar::Tengah:
      return " text-anchor=\"middle\""_raw;
    case Jangkar::Akhir:
      return " text-anchor=\"end\""_raw;
  }
  return ""_raw;
}

}  // namespace

void KanvasSvg::titik_titik(const std::vector<Titik>& titik) {
  w_ << " points=\""_raw;
  for (std::size_t i = 0; i < titik.size(); ++i) {
    w_ << (i == 0 ? ""_raw : " "_raw) << titik[i].x << ","_raw << titik[i].y;
  }
  w_ << "\""_raw;
}

void KanvasSvg::kelas(Tinta isi, const Gores& gores, std::string_view lain) {
  w_ << " class=\"i-"_raw << nama_kelas(isi);
  if (gores.warna != Tinta::Tanpa && gores.tebal > 0) {
    w_ << " g-"_raw << nama_kelas(gores.warna);
    w_ << (gores.putus ? " putus"_raw : ""_raw) << lain << "\" stroke-width=\""_raw << gores.tebal
       << "\""_raw;
    return;
  }
  w_ << lain << "\""_raw;
}

void KanvasSvg::isi_dan_gores(Tinta isi, const Gores& gores) {
  if (warna_ == WarnaSvg::Kelas) {
    kelas(isi, gores);
    return;
  }
  w_ << " fill=\""_raw << warna(isi) << "\""_raw;
  if (gores.warna != Tinta::Tanpa && gores.tebal > 0) {
    w_ << " stroke=\""_raw << warna(gores.warna) << "\" stroke-width=\""_raw << gores.tebal
       << "\""_raw;
    if (gores.putus) {
      w_ << " stroke-dasharray=\"120 80\""_raw;
    }
  }
}

void KanvasSvg::garis(const std::vector<Titik>& titik, const Gores& gores) {
  w_ << "<polyline"_raw;
  titik_titik(titik);
  isi_dan_gores(Tinta::Tanpa, gores);
  w_ << "/>"_raw;
}

void KanvasSvg::kotak(const Kotak& kotak, Tinta isi, const Gores& gores) {
  w_ << "<rect x=\""_raw << kotak.x << "\" y=\""_raw << kotak.y << "\" width=\""_raw << kotak.lebar
     << "\" height=\""_raw << kotak.tinggi << "\""_raw;
  if (kotak.sudut > 0) {
    w_ << " rx=\""_raw << kotak.sudut << "\""_raw;
  }
  isi_dan_gores(isi, gores);
  w_ << "/>"_raw;
}

void KanvasSvg::kotak_arsir(const Kotak& kotak, Tinta tinta) {
  berarsir_ = true;
  const int tebal = 25;
  if (warna_ == WarnaSvg::Kelas) {
    this->kotak(kotak, Tinta::Putih, {tinta, tebal, true});
    return;
  }
  w_ << "<rect x=\""_raw << kotak.x << "\" y=\""_raw << kotak.y << "\" width=\""_raw << kotak.lebar
     << "\" height=\""_raw << kotak.tinggi << "\" color=\""_raw << warna(tinta)
     << "\" fill=\"url(#"_raw << id_ << "-arsir)\" stroke=\""_raw << warna(tinta)
     << "\" stroke-width=\""_raw << tebal << "\"/>"_raw;
}

void KanvasSvg::poligon(const std::vector<Titik>& titik, Tinta isi, const Gores& gores) {
  w_ << "<polygon"_raw;
  titik_titik(titik);
  isi_dan_gores(isi, gores);
  w_ << "/>"_raw;
}

void KanvasSvg::lingkaran(Titik pusat, int jari, Tinta isi, const Gores& gores) {
  w_ << "<circle cx=\""_raw << pusat.x << "\" cy=\""_raw << pusat.y << "\" r=\""_raw << jari
     << "\""_raw;
  isi_dan_gores(isi, gores);
  w_ << "/>"_raw;
}

void KanvasSvg::teks(Titik titik, std::string_view teks, const GayaTeks& gaya) {
  w_ << "<text x=\""_raw << titik.x << "\" y=\""_raw << titik.y << "\" font-size=\""_raw
     << gaya.ukuran << "\""_raw << jangkar(gaya.jangkar);
  if (warna_ == WarnaSvg::Kelas) {
    kelas(gaya.warna, kTanpaGores,
          gaya.tebal ? (gaya.berlatar ? " tebal berlatar" : " tebal")
                     : (gaya.berlatar ? " berlatar" : ""));
  } else {
    w_ << " fill=\""_raw << warna(gaya.warna) << "\""_raw
       << (gaya.tebal ? " font-weight=\"700\""_raw : ""_raw)
       << (gaya.berlatar ? " stroke=\"#FFFFFF\" stroke-width=\"80\" paint-order=\"stroke\""_raw
                         : ""_raw);
  }
  if (gaya.tegak) {
    w_ << " transform=\"rotate(-90 "_raw << titik.x << " "_raw << titik.y << ")\""_raw;
  }
  w_ << ">"_raw << teks << "</text>"_raw;
}

std::string KanvasSvg::selesai(int lebar, int tinggi, std::string_view judul,
                               std::string_view uraian) const {
  constexpr int kTepi = 30;  // so that lines on the edge keep their whole width
  TulisHtml w;
  w << "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\""_raw << -kTepi << " "_raw
    << -kTepi << " "_raw << lebar + 2 * kTepi << " "_raw << tinggi + 2 * kTepi
    << "\" aria-labelledby=\""_raw << id_ << "-judul\" aria-describedby=\""_raw << id_
    << "-uraian\""_raw
    << (warna_ == WarnaSvg::Kelas ? " class=\"grafik\""_raw
                                  : " font-family=\"Arial, 'Liberation Sans', sans-serif\""_raw)
    << "><title id=\""_raw << id_ << "-judul\">"_raw << judul << "</title><desc id=\""_raw << id_
    << "-uraian\">"_raw << uraian << "</desc>"_raw;
  if (berarsir_) {
    w << "<defs><pattern id=\""_raw << id_
      << "-arsir\" width=\"90\" height=\"90\" patternUnits=\"userSpaceOnUse\" "
         "patternTransform=\"rotate(45)\"><rect width=\"90\" height=\"90\" fill=\"#FFFFFF\"/>"
         "<rect width=\"40\" height=\"90\" fill=\"#8F2D0E\"/></pattern></defs>"_raw;
  }
  w << Raw::trusted(w_.str()) << "</svg>"_raw;
  return w.take();
}

std::string svg(const naskah::Gambar& gambar, const std::string& id) {
  KanvasSvg kanvas(id);
  const int lebar = lebar_gambar(gambar);
  const int tinggi = lukis(kanvas, gambar);
  return kanvas.selesai(lebar, tinggi, gambar.judul, gambar.alt);
}

namespace {

template <typename Grafik>
std::string lukis_berkelas(const naskah::Gambar& gambar, const Grafik& grafik,
                           const std::string& id, int lebar) {
  KanvasSvg kanvas(id, WarnaSvg::Kelas);
  const int tinggi = lukis(kanvas, grafik, lebar);
  return kanvas.selesai(lebar, tinggi, gambar.judul, gambar.alt);
}

}  // namespace

std::string svg_berkelas(const naskah::Gambar& gambar, const naskah::GrafikTren& grafik,
                         const std::string& id, int lebar) {
  return lukis_berkelas(gambar, grafik, id, lebar);
}

std::string svg_berkelas(const naskah::Gambar& gambar, const naskah::GrafikPenyerapan& grafik,
                         const std::string& id, int lebar) {
  return lukis_berkelas(gambar, grafik, id, lebar);
}

}  // namespace laras::render
