#include <string>
#include <utility>

#include "format/xml.h"
#include "render/docx_konteks.h"
#include "render/docx_nama.h"

namespace laras::render {
namespace {

std::string setelan(bool genap_lain) {
  return std::string(kDeklarasi) + "<w:settings xmlns:w=\"" + std::string(kRuangW) +
         "\"><w:zoom w:percent=\"100\"/>" + (genap_lain ? "<w:evenAndOddHeaders/>" : "") +
         "<w:updateFields w:val=\"true\"/><w:defaultTabStop w:val=\"709\"/>"
         "<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>"
         "<w:compatSetting w:name=\"compatibilityMode\" "
         "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
         "<w:themeFontLang w:val=\"id-ID\"/><w:decimalSymbol w:val=\",\"/>"
         "<w:listSeparator w:val=\";\"/></w:settings>";
}

std::string sifat_inti(const IdentitasDocx& identitas) {
  std::string xml =
      std::string(kDeklarasi) +
      "<cp:coreProperties "
      "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
      "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>";
  format::append_xml(xml, identitas.judul);
  xml += "</dc:title><dc:creator>";
  format::append_xml(xml, identitas.pembuat);
  return xml + "</dc:creator><dc:language>id-ID</dc:language></cp:coreProperties>";
}

constexpr std::string_view kRelasiPaket =
    "<Relationship Id=\"rId1\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
    "Target=\"word/document.xml\"/><Relationship Id=\"rId2\" "
    "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
    "core-properties\" Target=\"docProps/core.xml\"/></Relationships>";

}  // namespace

Result<std::string> kemas_docx(PaketDocx& paket, const TemplatDocx& templat,
                               const IdentitasDocx& identitas, std::string dokumen,
                               const std::vector<bool>& daftar) {
  const auto word = [](std::string_view jenis) {
    return std::string(kJenisWord) + std::string(jenis) + "+xml";
  };
  paket.bagian("_rels/.rels", "",
               std::string(kDeklarasi) + "<Relationships xmlns=\"" + std::string(kRuangRelasi) +
                   "\">" + std::string(kRelasiPaket));
  paket.bagian("word/document.xml", word("document.main"), std::move(dokumen));
  paket.bagian("word/styles.xml", word("styles"), templat.styles);
  paket.bagian("word/numbering.xml", word("numbering"), numbering_xml(daftar));
  paket.bagian("word/settings.xml", word("settings"), setelan(templat.genap_lain));
  paket.bagian("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
               sifat_inti(identitas));
  for (const char* jenis : {"styles", "numbering", "settings"}) {
    paket.relasi(jenis, std::string(jenis) + ".xml");
  }
  for (const TemplatDocx::Bagian& satu : templat.bagian) {
    paket.bagian(satu.nama, satu.jenis, satu.isi);
  }
  for (const auto& [jenis, tujuan] : templat.relasi) {
    paket.relasi(jenis, tujuan);
  }
  return paket.zip();
}

}  // namespace laras::render
