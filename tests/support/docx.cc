#include <algorithm>
#include <array>
#include <set>

#include "support/docx.h"

namespace laras::uji {
namespace {

struct Urutan {
  const char* unsur;
  std::vector<std::string> anak;
};

/// The sequences of the schema, as far as our files and common templates use them.
const std::vector<Urutan>& urutan() {
  static const std::vector<Urutan> semua = {
      {"w:pPr",
       {"pStyle",
        "keepNext",
        "keepLines",
        "pageBreakBefore",
        "framePr",
        "widowControl",
        "numPr",
        "suppressLineNumbers",
        "pBdr",
        "shd",
        "tabs",
        "suppressAutoHyphens",
        "spacing",
        "ind",
        "contextualSpacing",
        "jc",
        "textAlignment",
        "outlineLvl",
        "rPr",
        "sectPr"}},
      {"w:rPr", {"rStyle", "rFonts",    "b",     "bCs",     "i",   "iCs",  "caps",      "smallCaps",
                 "strike", "vanish",    "color", "spacing", "w",   "kern", "position",  "sz",
                 "szCs",   "highlight", "u",     "effect",  "bdr", "shd",  "vertAlign", "lang"}},
      {"w:tcPr", {"tcW", "gridSpan", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "vAlign"}},
      {"w:tblPr",
       {"tblStyle", "tblW", "jc", "tblInd", "tblBorders", "shd", "tblLayout", "tblCellMar",
        "tblLook", "tblCaption", "tblDescription"}},
      {"w:tblBorders", {"top", "left", "bottom", "right", "insideH", "insideV"}},
      {"w:tcBorders", {"top", "left", "bottom", "right"}},
      {"w:tblCellMar", {"top", "left", "bottom", "right"}},
      {"w:sectPr",
       {"headerReference", "footerReference", "type", "pgSz", "pgMar", "pgNumType", "cols",
        "vAlign", "titlePg", "docGrid"}},
      {"w:lvl", {"start", "numFmt", "pStyle", "suff", "lvlText", "lvlJc", "pPr", "rPr"}},
      {"w:style",
       {"name", "basedOn", "next", "link", "uiPriority", "semiHidden", "unhideWhenUsed", "qFormat",
        "pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr"}},
      {"w:settings",
       {"zoom", "evenAndOddHeaders", "updateFields", "defaultTabStop", "characterSpacingControl",
        "compat", "themeFontLang", "decimalSymbol", "listSeparator"}},
      {"w:tbl", {"tblPr", "tblGrid", "tr"}},
      {"w:tc", {"tcPr", "tbl", "p"}},
      {"w:num", {"abstractNumId", "lvlOverride"}},
      {"w:numbering", {"abstractNum", "num"}}};
  return semua;
}

void periksa_urutan(const pugi::xml_node& akar, const std::string& bagian) {
  for (const Urutan& satu : urutan()) {
    for (const pugi::xml_node& induk : unsur(akar, satu.unsur)) {
      std::ptrdiff_t terakhir = 0;
      for (const pugi::xml_node anak : induk.children()) {
        const std::string nama = std::string(anak.name()).substr(2);
        const auto ada = std::find(satu.anak.begin(), satu.anak.end(), nama);
        ASSERT_NE(satu.anak.end(), ada) << nama << " in " << satu.unsur << " of " << bagian;
        const std::ptrdiff_t ke = ada - satu.anak.begin();
        const bool berulang = nama == "tr" || nama == "p" || nama == "headerReference" ||
                              nama == "footerReference" || nama == "abstractNum" || nama == "num" ||
                              nama == "lvlOverride";
        const bool rujukan = nama.ends_with("Reference");
        ASSERT_TRUE(rujukan || ke > terakhir || (berulang && ke == terakhir) ||
                    (ke == 0 && anak == induk.first_child()))
            << nama << " in " << satu.unsur << " of " << bagian;
        terakhir = ke;
      }
    }
  }
}

void periksa_tunggal(const pugi::xml_node& akar, const char* nama, const char* atribut) {
  std::set<std::string> ada;
  for (const pugi::xml_node& satu : unsur(akar, nama)) {
    EXPECT_TRUE(ada.insert(satu.attribute(atribut).value()).second)
        << nama << " " << satu.attribute(atribut).value();
  }
}

void periksa_jenis(const BerkasDocx& berkas) {
  const auto jenis = berkas.xml("[Content_Types].xml");
  std::set<std::string> akhiran;
  std::set<std::string> bagian;
  for (const pugi::xml_node satu : jenis->document_element().children("Default")) {
    EXPECT_TRUE(akhiran.insert(satu.attribute("Extension").value()).second);
  }
  for (const pugi::xml_node satu : jenis->document_element().children("Override")) {
    const std::string nama = std::string(satu.attribute("PartName").value()).substr(1);
    EXPECT_TRUE(bagian.insert(nama).second) << nama;
    EXPECT_EQ(1U, berkas.bagian().count(nama)) << nama;
  }
  for (const auto& [nama, isi] : berkas.bagian()) {
    const std::string ujung = nama.substr(nama.rfind('.') + 1);
    const bool umum = ujung == "xml" && nama != "[Content_Types].xml";
    EXPECT_TRUE(umum ? bagian.count(nama) > 0 : akhiran.count(ujung) > 0) << nama;
  }
}

// Each id that the part uses is there, each that is there leads to a part.
void periksa_relasi(const BerkasDocx& berkas, const std::string& nama) {
  const std::size_t garis = nama.rfind('/') + 1;
  const std::string rels = nama.substr(0, garis) + "_rels/" + nama.substr(garis) + ".rels";
  std::set<std::string> ada;
  if (berkas.bagian().count(rels) > 0) {
    const auto relasi = berkas.xml(rels);
    for (const pugi::xml_node satu : relasi->document_element().children()) {
      EXPECT_TRUE(ada.insert(satu.attribute("Id").value()).second);
      if (satu.attribute("TargetMode").empty()) {
        EXPECT_EQ(1U,
                  berkas.bagian().count(nama.substr(0, garis) + satu.attribute("Target").value()))
            << rels << " " << satu.attribute("Target").value();
      }
    }
  }
  const auto pohon = berkas.xml(nama);
  for (const char* pengguna : {"w:headerReference", "w:footerReference", "a:blip"}) {
    for (const pugi::xml_node& satu : unsur(*pohon, pengguna)) {
      const pugi::xml_attribute id =
          satu.attribute("r:id").empty() ? satu.attribute("r:embed") : satu.attribute("r:id");
      EXPECT_EQ(1U, ada.count(id.value())) << nama << " " << id.value();
    }
  }
}

void periksa_gaya(const BerkasDocx& berkas) {
  const auto styles = berkas.xml("word/styles.xml");
  periksa_tunggal(*styles, "w:style", "w:styleId");
  std::set<std::string> ada;
  std::set<std::string> nama;
  for (const pugi::xml_node& satu : unsur(*styles, "w:style")) {
    ada.insert(satu.attribute("w:styleId").value());
    EXPECT_TRUE(nama.insert(laras::teks::kecilkan(nilai(satu, "w:name"))).second)
        << nilai(satu, "w:name");
  }
  for (const auto& [bagian, isi] : berkas.bagian()) {
    if (!bagian.starts_with("word/") || !bagian.ends_with(".xml")) {
      continue;
    }
    const auto pohon = berkas.xml(bagian);
    for (const char* rujukan : {"w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next"}) {
      for (const pugi::xml_node& satu : unsur(*pohon, rujukan)) {
        EXPECT_EQ(1U, ada.count(satu.attribute("w:val").value()))
            << bagian << " " << satu.attribute("w:val").value();
      }
    }
  }
}

void periksa_penanda(const pugi::xml_node& dokumen) {
  periksa_tunggal(dokumen, "w:bookmarkStart", "w:id");
  periksa_tunggal(dokumen, "w:bookmarkStart", "w:name");
  periksa_tunggal(dokumen, "w:bookmarkEnd", "w:id");
  EXPECT_EQ(unsur(dokumen, "w:bookmarkStart").size(), unsur(dokumen, "w:bookmarkEnd").size());
  std::set<std::string> nama;
  for (const pugi::xml_node& satu : unsur(dokumen, "w:bookmarkStart")) {
    nama.insert(satu.attribute("w:name").value());
    EXPECT_LE(nama.rbegin()->size(), 40U);
  }
  for (const pugi::xml_node& satu : unsur(dokumen, "w:hyperlink")) {
    EXPECT_EQ(1U, nama.count(satu.attribute("w:anchor").value()));
  }
  for (const pugi::xml_node& satu : unsur(dokumen, "w:instrText")) {
    const std::string perintah = satu.text().get();
    if (perintah.starts_with(" PAGEREF ") || perintah.starts_with(" REF ")) {
      const std::size_t mulai = perintah.find('_');
      EXPECT_EQ(1U, nama.count(perintah.substr(mulai, perintah.find(' ', mulai) - mulai)))
          << perintah;
    }
  }
}

void periksa_medan(const pugi::xml_node& akar) {
  std::map<std::string, int> banyak;
  int dalam = 0;
  for (const pugi::xml_node& satu : unsur(akar, "w:fldChar")) {
    const std::string jenis = satu.attribute("w:fldCharType").value();
    ++banyak[jenis];
    dalam += jenis == "begin" ? 1 : jenis == "end" ? -1 : 0;
    ASSERT_GE(dalam, 0);
  }
  EXPECT_EQ(banyak["begin"], banyak["end"]);
  EXPECT_EQ(banyak["begin"], banyak["separate"]);
}

void periksa_tabel(const pugi::xml_node& dokumen) {
  for (const pugi::xml_node& tabel : unsur(dokumen, "w:tbl")) {
    const std::size_t kolom = unsur(tabel.child("w:tblGrid"), "w:gridCol").size();
    EXPECT_STREQ("w:p", tabel.next_sibling().name());
    for (const pugi::xml_node baris : tabel.children("w:tr")) {
      std::size_t lebar = 0;
      for (const pugi::xml_node sel : baris.children("w:tc")) {
        lebar += sel.child("w:tcPr").child("w:gridSpan").attribute("w:val").as_uint(1);
        EXPECT_STREQ("w:p", sel.last_child().name());
      }
      EXPECT_EQ(kolom, lebar);
    }
  }
}

}  // namespace

void periksa_aturan_word(const BerkasDocx& berkas) {
  periksa_jenis(berkas);
  periksa_gaya(berkas);
  for (const auto& [nama, isi] : berkas.bagian()) {
    const bool xml = nama.starts_with("word/") && nama.ends_with(".xml");
    if (!xml || nama.find("templat") != std::string::npos) {
      continue;  // what a template brings is its author's
    }
    const auto pohon = berkas.xml(nama);
    periksa_urutan(*pohon, nama);
    periksa_relasi(berkas, nama);
    periksa_medan(*pohon);
  }
  const auto dokumen = berkas.xml("word/document.xml");
  periksa_tunggal(*dokumen, "wp:docPr", "id");
  periksa_penanda(*dokumen);
  periksa_tabel(*dokumen);
}

}  // namespace laras::uji
