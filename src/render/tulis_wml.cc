#include "render/tulis_wml.h"

#include "format/xml.h"

namespace laras::render {
namespace {

// Only programs that know this extension of 2012 see what is inside.
constexpr std::string_view kHanyaWord = "<w:r><mc:AlternateContent><mc:Choice Requires=\"w15\">";
constexpr std::string_view kAkhirHanyaWord =
    "</mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>";

}  // namespace

int twip(int perseratus_mm) { return (perseratus_mm * 1440 + 1270) / 2540; }

int dari_twip(int twip) { return (twip * 2540 + 720) / 1440; }

void TulisWml::atribut(std::string_view nama, std::string_view nilai) {
  ((out_ += ' ') += nama) += "=\"";
  format::append_xml(out_, nilai);
  out_ += '"';
}

void TulisWml::atribut(std::string_view nama, int nilai) {
  ((((out_ += ' ') += nama) += "=\"") += std::to_string(nilai)) += '"';
}

void TulisWml::unsur(std::string_view nama, std::string_view nilai) {
  (out_ += "<w:") += nama;
  atribut("w:val", nilai);
  out_ += "/>";
}

std::string_view TulisWml::id_gaya(std::string_view gaya) const {
  const auto ada = gaya_.find(gaya);
  return ada == gaya_.end() ? gaya : std::string_view(ada->second);
}

void TulisWml::buka_paragraf(const SifatParagraf& sifat) {
  out_ += "<w:p><w:pPr>";
  unsur("pStyle", id_gaya(sifat.gaya));
  out_ += sifat.lanjut ? "<w:keepNext/>" : "";
  if (sifat.daftar > 0) {
    out_ += "<w:numPr>";
    unsur("ilvl", sifat.tingkat);
    unsur("numId", sifat.daftar);
    out_ += "</w:numPr>";
  }
  if (!sifat.tab.empty()) {
    out_ += "<w:tabs>";
    for (const Tab& tab : sifat.tab) {
      out_ += "<w:tab";
      atribut("w:val", tab.kanan ? "right" : "left");
      atribut("w:pos", tab.di);
      out_ += "/>";
    }
    out_ += "</w:tabs>";
  }
  if (sifat.kiri || sifat.kanan) {
    out_ += "<w:ind";
    if (sifat.kiri) {
      atribut("w:left", *sifat.kiri);
    }
    if (sifat.kanan) {
      atribut("w:right", *sifat.kanan);
    }
    if (sifat.gantung > 0) {
      atribut("w:hanging", sifat.gantung);
    }
    out_ += "/>";
  }
  if (dalam_tabel_ == 0) {
    akhir_sifat_ = out_.size();
  }
  out_ += "</w:pPr>";
}

void TulisWml::paragraf(std::string_view gaya, std::string_view isi) {
  buka_paragraf({.gaya = gaya});
  teks(isi);
  tutup_paragraf();
}

void TulisWml::sifat_huruf(std::string_view gaya) {
  if (!gaya.empty()) {
    out_ += "<w:rPr>";
    unsur("rStyle", id_gaya(gaya));
    out_ += "</w:rPr>";
  }
}

void TulisWml::isi_teks(std::string_view teks) {
  out_ += "<w:t xml:space=\"preserve\">";
  format::append_xml(out_, teks);
  out_ += "</w:t>";
}

void TulisWml::isi(std::string_view teks) { format::append_xml(out_, teks); }

void TulisWml::gambar(const GambarWml& gambar) {
  const auto ukuran = [&](std::string_view unsur) {
    (out_ += '<') += unsur;
    atribut("cx", gambar.lebar);
    atribut("cy", gambar.tinggi);
    out_ += "/>";
  };
  const auto nama = [&](std::string_view unsur) {
    (out_ += '<') += unsur;
    atribut("id", gambar.id);
    atribut("name", gambar.nama);
    atribut("descr", gambar.alt);
    out_ += "/>";
  };
  out_ += "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">";
  ukuran("wp:extent");
  nama("wp:docPr");
  out_ +=
      "<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>"
      "<a:graphic><a:graphicData "
      "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>";
  nama("pic:cNvPr");
  out_ += "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip";
  atribut("r:embed", gambar.relasi);
  out_ +=
      "/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
      "<a:off x=\"0\" y=\"0\"/>";
  ukuran("a:ext");
  out_ +=
      "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
      "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
}

void TulisWml::teks(std::string_view teks, std::string_view gaya) {
  if (teks.empty()) {
    return;
  }
  out_ += "<w:r>";
  sifat_huruf(gaya);
  while (!teks.empty()) {
    const std::size_t di = teks.find_first_of("\n\t");
    if (di != 0) {
      isi_teks(teks.substr(0, di));
    }
    if (di == std::string_view::npos) {
      break;
    }
    out_ += teks[di] == '\n' ? "<w:br/>" : "<w:tab/>";
    teks.remove_prefix(di + 1);
  }
  out_ += "</w:r>";
}

void TulisWml::medan(std::string_view perintah, std::string_view hasil, std::string_view gaya) {
  const auto tanda = [&](std::string_view jenis) {
    out_ += "<w:r>";
    sifat_huruf(gaya);
    ((out_ += "<w:fldChar w:fldCharType=\"") += jenis) += '"';
    out_ += jenis == "begin" ? " w:dirty=\"true\"/></w:r>" : "/></w:r>";
  };
  tanda("begin");
  out_ += "<w:r>";
  sifat_huruf(gaya);
  out_ += "<w:instrText xml:space=\"preserve\"> ";
  format::append_xml(out_, perintah);
  out_ += " </w:instrText></w:r>";
  tanda("separate");
  teks(hasil, gaya);
  tanda("end");
}

void TulisWml::buka_medan_daftar(std::string_view perintah) {
  (out_ += kHanyaWord) += "<w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/>";
  ((out_ += kAkhirHanyaWord) += kHanyaWord) += "<w:instrText xml:space=\"preserve\"> ";
  format::append_xml(out_, perintah);
  ((out_ += " </w:instrText>") += kAkhirHanyaWord) += kHanyaWord;
  (out_ += "<w:fldChar w:fldCharType=\"separate\"/>") += kAkhirHanyaWord;
}

void TulisWml::tutup_medan_daftar() {
  ((out_ += kHanyaWord) += "<w:fldChar w:fldCharType=\"end\"/>") += kAkhirHanyaWord;
}

int TulisWml::buka_penanda(std::string_view nama) {
  const int id = ++penanda_;
  out_ += "<w:bookmarkStart";
  atribut("w:id", id);
  atribut("w:name", nama);
  out_ += "/>";
  return id;
}

void TulisWml::tutup_penanda(int id) {
  out_ += "<w:bookmarkEnd";
  atribut("w:id", id);
  out_ += "/>";
}

void TulisWml::buka_tautan(std::string_view penanda) {
  out_ += "<w:hyperlink";
  atribut("w:anchor", penanda);
  out_ += " w:history=\"1\">";
}

}  // namespace laras::render
