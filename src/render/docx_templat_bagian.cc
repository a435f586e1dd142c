#include <utility>

#include "format/xml.h"
#include "render/docx_nama.h"
#include "render/docx_paket.h"
#include "render/docx_templat_baca.h"

namespace laras::render {
namespace {

/// Copies parts of a template under names of its own, so that they never meet ours.
class Penyalin {
 public:
  Penyalin(SumberTemplat& sumber, TemplatDocx& templat) : sumber_(sumber), templat_(templat) {}

  /// The path from `word/` that the copied part has.
  Result<std::string> salin(const std::string& nama, std::string_view jenis,
                            std::string_view akar) {
    const auto ada = tersalin_.find(nama);
    if (ada != tersalin_.end()) {
      return ada->second;
    }
    LARAS_TRY(const auto pohon, sumber_.xml(nama, akar));
    buang_unsur(pohon->document_element(), "w:numPr");
    const std::string baru = "templat" + std::to_string(++banyak_) + ".xml";
    tersalin_.emplace(nama, baru);
    LARAS_CHECK(salin_relasi(nama, baru));
    templat_.bagian.push_back({"word/" + baru, std::string(jenis), format::write_xml(*pohon)});
    return baru;
  }

 private:
  Result<void> salin_relasi(const std::string& nama, const std::string& baru) {
    using Semua = std::map<std::string, RelasiTemplat>;
    LARAS_TRY(const Semua semua, sumber_.relasi(nama));
    if (semua.empty()) {
      return {};
    }
    std::string xml =
        std::string(kDeklarasi) + "<Relationships xmlns=\"" + std::string(kRuangRelasi) + "\">";
    for (const auto& [id, relasi] : semua) {
      LARAS_TRY(const std::string tujuan, tujuan_baru(nama, relasi));
      xml += "<Relationship Id=\"";
      format::append_xml(xml, id);
      xml += "\" Type=\"" + std::string(kRuangR) + "/" + relasi.jenis + "\" Target=\"";
      format::append_xml(xml, tujuan);
      xml += relasi.luar ? "\" TargetMode=\"External\"/>" : "\"/>";
    }
    templat_.bagian.push_back({"word/_rels/" + baru + ".rels", "", xml + "</Relationships>"});
    return {};
  }

  Result<std::string> tujuan_baru(const std::string& nama, const RelasiTemplat& relasi) {
    if (relasi.luar && relasi.jenis == "hyperlink") {
      return relasi.tujuan;
    }
    const std::string_view jenis = jenis_menurut_akhiran(relasi.tujuan);
    if (relasi.luar || (relasi.jenis != "image" && relasi.jenis != "font") || jenis.empty() ||
        !sumber_.ada(relasi.tujuan)) {
      return templat_ditolak("Bagian " + nama +
                             " memuat objek atau gambar tertaut. Sisipkan gambar sebagai gambar "
                             "PNG atau JPEG di dalam berkas.");
    }
    const auto ada = tersalin_.find(relasi.tujuan);
    if (ada != tersalin_.end()) {
      return ada->second;
    }
    LARAS_TRY(std::string isi, sumber_.baca(relasi.tujuan));
    std::string baru = "media/templat" + std::to_string(++banyak_) +
                       relasi.tujuan.substr(relasi.tujuan.rfind('.'));
    tersalin_.emplace(relasi.tujuan, baru);
    templat_.bagian.push_back({"word/" + baru, "", std::move(isi)});
    return baru;
  }

  SumberTemplat& sumber_;
  TemplatDocx& templat_;
  std::map<std::string, std::string> tersalin_;
  int banyak_ = 0;
};

using Rujukan = std::map<std::pair<std::string, std::string>, std::string>;

/// Element and kind of each header and footer that counts in the main section, to its id: sections
/// without one go on with that of the section before.
Rujukan rujukan_utama(const pugi::xml_document& dokumen, bool genap_lain) {
  Rujukan hasil;
  const pugi::xml_node utama = seksi_utama(dokumen);
  for (const pugi::xml_node seksi : semua_seksi(dokumen)) {
    for (const char* unsur : {"w:headerReference", "w:footerReference"}) {
      for (const pugi::xml_node satu : seksi.children(unsur)) {
        hasil[{unsur + 2, satu.attribute("w:type").as_string("default")}] =
            satu.attribute("r:id").value();
      }
    }
    if (seksi == utama) {
      break;
    }
  }
  const bool pertama = !utama.child("w:titlePg").empty();
  std::erase_if(hasil, [&](const auto& satu) {
    const std::string& tipe = satu.first.second;
    return tipe != "default" && !(tipe == "first" && pertama) && !(tipe == "even" && genap_lain);
  });
  return hasil;
}

}  // namespace

Result<void> salin_bagian(SumberTemplat& sumber, const pugi::xml_document& dokumen,
                          TemplatDocx& templat) {
  using Semua = std::map<std::string, RelasiTemplat>;
  LARAS_TRY(const Semua semua, sumber.relasi("word/document.xml"));
  Penyalin penyalin(sumber, templat);
  for (const auto& [rujukan, id] : rujukan_utama(dokumen, templat.genap_lain)) {
    const auto relasi = semua.find(id);
    if (relasi == semua.end() || relasi->second.luar) {
      return templat_ditolak("Kepala atau kaki halamannya hilang. Simpan ulang dengan Word.");
    }
    const bool kepala = rujukan.first == "headerReference";
    LARAS_TRY(std::string nama,
              penyalin.salin(relasi->second.tujuan,
                             std::string(kJenisWord) + (kepala ? "header+xml" : "footer+xml"),
                             kepala ? "w:hdr" : "w:ftr"));
    templat.rujukan.push_back({rujukan.first, rujukan.second, std::move(nama)});
  }
  for (const auto& [id, relasi] : semua) {
    const bool tema = relasi.jenis == "theme";
    if (relasi.luar || (!tema && relasi.jenis != "fontTable") || !sumber.ada(relasi.tujuan)) {
      continue;
    }
    const std::string jenis = tema ? "application/vnd.openxmlformats-officedocument.theme+xml"
                                   : std::string(kJenisWord) + "fontTable+xml";
    LARAS_TRY(std::string nama, penyalin.salin(relasi.tujuan, jenis, tema ? "a:theme" : "w:fonts"));
    templat.relasi.emplace_back(relasi.jenis, std::move(nama));
  }
  return {};
}

}  // namespace laras::render
