#pragma once

#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "base/teks.h"
#include "format/xml.h"
#include "format/zip.h"

namespace laras::uji {

/// A DOCX taken apart again.
class BerkasDocx {
 public:
  explicit BerkasDocx(const std::string& bytes) {
    Result<format::ZipReader> zip = format::ZipReader::open(bytes);
    EXPECT_TRUE(zip.ok());
    for (const std::string& nama : zip.value().names()) {
      bagian_[nama] = zip.value().read(nama).value();
    }
  }

  const std::map<std::string, std::string>& bagian() const { return bagian_; }
  const std::string& isi(const std::string& nama) const { return bagian_.at(nama); }
  std::string dokumen() const { return isi("word/document.xml"); }
  std::unique_ptr<pugi::xml_document> xml(const std::string& nama) const {
    auto hasil = format::read_xml(isi(nama));
    EXPECT_TRUE(hasil.ok()) << nama;
    return std::move(hasil).value();
  }

 private:
  std::map<std::string, std::string> bagian_;
};

/// Every element of that name below the node, in order.
inline std::vector<pugi::xml_node> unsur(const pugi::xml_node& dari, std::string_view nama) {
  struct Pencari : pugi::xml_tree_walker {
    bool for_each(pugi::xml_node& node) override {
      if (nama == node.name()) {
        ada.push_back(node);
      }
      return true;
    }
    std::string_view nama;
    std::vector<pugi::xml_node> ada;
  };
  Pencari pencari;
  pencari.nama = nama;
  pugi::xml_node awal = dari;
  awal.traverse(pencari);
  return pencari.ada;
}

/// The words below a node as a reader sees them: a space between paragraphs, tabs and breaks left
/// out, places to break removed.
inline std::string teks(const pugi::xml_node& dari) {
  std::string hasil;
  const bool satu_paragraf = std::string_view(dari.name()) == "w:p";
  for (const pugi::xml_node& paragraf :
       satu_paragraf ? std::vector<pugi::xml_node>{dari} : unsur(dari, "w:p")) {
    std::string satu;
    for (const pugi::xml_node& t : unsur(paragraf, "w:t")) {
      satu += t.text().get();
    }
    hasil += hasil.empty() || satu.empty() ? satu : " " + satu;
  }
  return laras::teks::ganti(hasil, "\u200b", "");
}

inline std::string nilai(const pugi::xml_node& dari, const char* unsur) {
  return dari.child(unsur).attribute("w:val").value();
}

/// What Word asks of every file: ids and names that are unique, relationships that lead to parts,
/// parts with content types, properties in the order of the schema.
void periksa_aturan_word(const BerkasDocx& berkas);

}  // namespace laras::uji
