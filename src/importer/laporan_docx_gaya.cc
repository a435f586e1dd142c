#include "importer/laporan_docx_gaya.h"

#include <pugixml.hpp>

#include "base/teks.h"

namespace laras::importer {

GayaDocx::GayaDocx(std::string_view xml) {
  pugi::xml_document dokumen;
  if (!dokumen.load_buffer(xml.data(), xml.size())) {
    return;
  }
  for (const pugi::xml_node gaya : dokumen.document_element().children("w:style")) {
    Gaya satu{.dasar = gaya.child("w:basedOn").attribute("w:val").as_string()};
    const std::string nama = teks::kecilkan(gaya.child("w:name").attribute("w:val").as_string());
    const pugi::xml_node tingkat = gaya.child("w:pPr").child("w:outlineLvl");
    if (nama.starts_with("toc ") || nama == "table of figures") {
      satu.jenis = Jenis::DaftarIsi;
    } else if (nama == "caption") {
      satu.jenis = Jenis::Keterangan;
    } else if (nama.starts_with("heading ") || nama == "title" ||
               (tingkat && tingkat.attribute("w:val").as_int(9) < 9)) {
      satu.jenis = Jenis::Judul;
    }
    gaya_.emplace(gaya.attribute("w:styleId").as_string(), std::move(satu));
  }
}

GayaDocx::Jenis GayaDocx::jenis(const std::string& id) const {
  const std::string* ini = &id;
  // Styles may be based on each other in a circle.
  for (int langkah = 0; langkah < 20; ++langkah) {
    const auto gaya = gaya_.find(*ini);
    if (gaya == gaya_.end()) {
      return Jenis::Biasa;
    }
    if (gaya->second.jenis != Jenis::Biasa) {
      return gaya->second.jenis;
    }
    ini = &gaya->second.dasar;
  }
  return Jenis::Biasa;
}

}  // namespace laras::importer
