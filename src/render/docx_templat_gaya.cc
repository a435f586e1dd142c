#include <map>

#include "base/teks.h"
#include "format/xml.h"
#include "render/docx_gaya.h"
#include "render/docx_templat_baca.h"

namespace laras::render {
namespace {

struct Pengumpul : pugi::xml_tree_walker {
  explicit Pengumpul(std::string_view dicari) : nama(dicari) {}
  bool for_each(pugi::xml_node& node) override {
    if (nama == node.name()) {
      ada.push_back(node);
    }
    return true;
  }
  std::string_view nama;
  std::vector<pugi::xml_node> ada;
};

void arahkan(pugi::xml_node gaya, const char* unsur, const PetaGaya& peta) {
  pugi::xml_attribute nilai = gaya.child(unsur).attribute("w:val");
  const auto ada = peta.find(std::string_view(nilai.value()));
  if (ada != peta.end()) {
    nilai.set_value(ada->second.c_str());
  }
}

/// What the styles of a template are called.
struct GayaTemplat {
  std::map<std::string, std::string> nama;    ///< kind and name in lower case to id
  std::map<std::string, std::string> bawaan;  ///< kind to the id of its default
  std::map<std::string, std::string> id;      ///< id to kind
};

GayaTemplat kumpulkan(pugi::xml_node akar) {
  GayaTemplat hasil;
  for (const pugi::xml_node satu : akar.children("w:style")) {
    const std::string jenis = satu.attribute("w:type").value();
    const std::string id = satu.attribute("w:styleId").value();
    hasil.nama.emplace(
        jenis + ' ' + teks::kecilkan(satu.child("w:name").attribute("w:val").value()), id);
    hasil.id.emplace(id, jenis);
    if (satu.attribute("w:default").as_bool()) {
      hasil.bawaan.emplace(jenis, id);
    }
  }
  return hasil;
}

/// Id of the template's style that does the work of ours; empty if there is none.
std::string padanan(const GayaTemplat& ada, const GayaDocx& kita, pugi::xml_node gaya) {
  const std::string jenis = gaya.attribute("w:type").value();
  const auto id = ada.id.find(kita.id);
  if (id != ada.id.end() && id->second == jenis) {
    return kita.id;
  }
  const auto nama = ada.nama.find(jenis + ' ' + teks::kecilkan(kita.nama));
  if (nama != ada.nama.end()) {
    return nama->second;
  }
  const auto bawaan = ada.bawaan.find(jenis);
  return gaya.attribute("w:default").as_bool() && bawaan != ada.bawaan.end() ? bawaan->second : "";
}

}  // namespace

std::vector<pugi::xml_node> semua_unsur(pugi::xml_node dari, std::string_view nama) {
  Pengumpul pengumpul(nama);
  dari.traverse(pengumpul);
  return pengumpul.ada;
}

void buang_unsur(pugi::xml_node dari, std::string_view nama) {
  const std::vector<pugi::xml_node> semua = semua_unsur(dari, nama);
  for (auto satu = semua.rbegin(); satu != semua.rend(); ++satu) {
    satu->parent().remove_child(*satu);
  }
}

void padukan_gaya(pugi::xml_document& styles, TemplatDocx& templat) {
  pugi::xml_node akar = styles.document_element();
  buang_unsur(akar, "w:numPr");
  const GayaTemplat ada = kumpulkan(akar);
  for (const GayaDocx& kita : gaya_docx(twip(templat.tegak.halaman.lebar_isi()))) {
    pugi::xml_document sementara;
    sementara.load_buffer(kita.xml.data(), kita.xml.size());
    pugi::xml_node gaya = sementara.document_element();
    if (const std::string id = padanan(ada, kita, gaya); !id.empty()) {
      if (id != kita.id) {
        templat.gaya.emplace(kita.id, id);
      }
      continue;
    }
    // Another kind of style may bear our id already.
    if (ada.id.count(kita.id) > 0) {
      const std::string id = "Laras" + kita.id;
      templat.gaya.emplace(kita.id, id);
      gaya.attribute("w:styleId").set_value(id.c_str());
    }
    arahkan(gaya, "w:basedOn", templat.gaya);
    arahkan(gaya, "w:next", templat.gaya);
    akar.append_copy(gaya);
  }
  templat.styles = format::write_xml(styles);
}

}  // namespace laras::render
