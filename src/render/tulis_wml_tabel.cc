#include <cassert>
#include <numeric>

#include "render/tulis_wml.h"

namespace laras::render {

void TulisWml::garis(std::string_view sisi, const GarisSel& garis) {
  (out_ += "<w:") += sisi;
  atribut("w:val", "single");
  atribut("w:sz", garis.tebal);
  atribut("w:space", 0);
  atribut("w:color", garis.warna);
  out_ += "/>";
}

void TulisWml::buka_tabel(const SifatTabel& sifat, const std::vector<int>& lebar) {
  ++dalam_tabel_;
  const auto panjang = [&](std::string_view nama, int nilai) {
    (out_ += "<w:") += nama;
    atribut("w:w", nilai);
    out_ += " w:type=\"dxa\"/>";
  };
  out_ += "<w:tbl><w:tblPr>";
  unsur("tblStyle", id_gaya(sifat.gaya));
  panjang("tblW", std::accumulate(lebar.begin(), lebar.end(), 0));
  out_ += "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar>";
  panjang("top", sifat.sela_atas);
  panjang("left", sifat.sela_sisi);
  panjang("bottom", sifat.sela_atas);
  panjang("right", sifat.sela_sisi);
  out_ +=
      "</w:tblCellMar><w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" "
      "w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>";
  if (!sifat.judul.empty()) {
    unsur("tblCaption", sifat.judul);
  }
  out_ += "</w:tblPr><w:tblGrid>";
  for (const int satu : lebar) {
    out_ += "<w:gridCol";
    atribut("w:w", satu);
    out_ += "/>";
  }
  out_ += "</w:tblGrid>";
}

void TulisWml::tutup_tabel() {
  --dalam_tabel_;
  out_ += "</w:tbl>";
}

void TulisWml::buka_baris(const SifatBaris& sifat) {
  out_ += "<w:tr>";
  if (!sifat.utuh && !sifat.kepala && sifat.tinggi == 0) {
    return;
  }
  out_ += "<w:trPr>";
  out_ += sifat.utuh ? "<w:cantSplit/>" : "";
  if (sifat.tinggi > 0) {
    out_ += "<w:trHeight";
    atribut("w:val", sifat.tinggi);
    out_ += " w:hRule=\"exact\"/>";
  }
  out_ += sifat.kepala ? "<w:tblHeader/></w:trPr>" : "</w:trPr>";
}

void TulisWml::buka_sel(const SifatSel& sifat) {
  out_ += "<w:tc><w:tcPr><w:tcW";
  atribut("w:w", sifat.lebar);
  out_ += " w:type=\"dxa\"/>";
  if (sifat.kolom > 1) {
    unsur("gridSpan", static_cast<int>(sifat.kolom));
  }
  if (sifat.tegak != RentangTegak::Tidak) {
    unsur("vMerge", sifat.tegak == RentangTegak::Mulai ? "restart" : "continue");
  }
  if (sifat.atas || sifat.bawah) {
    out_ += "<w:tcBorders>";
    if (sifat.atas) {
      garis("top", *sifat.atas);
    }
    if (sifat.bawah) {
      garis("bottom", *sifat.bawah);
    }
    out_ += "</w:tcBorders>";
  }
  if (!sifat.latar.empty()) {
    out_ += "<w:shd w:val=\"clear\" w:color=\"auto\"";
    atribut("w:fill", sifat.latar);
    out_ += "/>";
  }
  out_ += sifat.utuh ? "<w:noWrap/>" : "";
  if (!sifat.letak.empty()) {
    unsur("vAlign", sifat.letak);
  }
  out_ += "</w:tcPr>";
}

std::string TulisWml::seksi(const SifatSeksi& sifat) {
  const PetaGaya tanpa_peta;
  TulisWml w(tanpa_peta);
  const Halaman& h = sifat.halaman;
  w.out_ += "<w:sectPr>" + sifat.rujukan + "<w:type w:val=\"nextPage\"/><w:pgSz";
  w.atribut("w:w", twip(h.lebar));
  w.atribut("w:h", twip(h.tinggi));
  w.out_ += sifat.rebah ? " w:orient=\"landscape\"/><w:pgMar" : "/><w:pgMar";
  w.atribut("w:top", twip(h.atas));
  w.atribut("w:right", twip(h.kanan));
  w.atribut("w:bottom", twip(h.bawah));
  w.atribut("w:left", twip(h.kiri));
  w.atribut("w:header", sifat.kepala);
  w.atribut("w:footer", sifat.kaki);
  w.out_ += " w:gutter=\"0\"/><w:pgNumType";
  w.atribut("w:fmt", sifat.romawi ? "lowerRoman" : "decimal");
  if (sifat.mulai > 0) {
    w.atribut("w:start", sifat.mulai);
  }
  w.out_ += "/><w:cols w:space=\"708\"/>";
  w.out_ += sifat.pertama_lain ? "<w:titlePg/></w:sectPr>" : "</w:sectPr>";
  return w.take();
}

void TulisWml::tutup_seksi(const SifatSeksi& sifat) {
  assert(akhir_sifat_);
  out_.insert(*akhir_sifat_, seksi(sifat));
  akhir_sifat_.reset();
}

}  // namespace laras::render
