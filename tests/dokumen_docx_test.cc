// The whole LKjIP of the sample office as a DOCX, taken apart again: every cell prints what the
// document says, every caption counts, Word's rules are kept.

#include <gtest/gtest.h>

#include <algorithm>

#include "importer/markdown.h"
#include "pelaporan/dokumen.h"
#include "render/docx.h"
#include "render/kisi.h"
#include "render/tipografi.h"
#include "support/contoh.h"
#include "support/docx.h"

namespace laras {
namespace {

using render::Kisi;
using uji::BerkasDocx;
using uji::unsur;

struct Contoh {
  naskah::Naskah naskah;
  std::string docx;
};

const Contoh& contoh() {
  static const Contoh satu = [] {
    Errors salah;
    const pelaporan::Bahan bahan =
        pelaporan::Bahan::rakit(uji::contoh_plandaan(), 2022, importer::urai_markdown, salah);
    pelaporan::Penyusun penyusun(bahan);
    Contoh hasil{.naskah = pelaporan::lkjip(penyusun), .docx = {}};
    hasil.docx = render::docx(hasil.naskah, {}).value();
    return hasil;
  }();
  return satu;
}

/// Words without the marks that stand in columns of their own and without any space.
std::string padat(std::string teks) {
  for (const char* tanda : {"▲", "●", "▼", " ", "\u00a0", "\n"}) {
    teks = teks::ganti(teks, tanda, "");
  }
  return teks::ganti(teks, "–", "-");
}

std::vector<std::string> sel_naskah(const naskah::Tabel& tabel) {
  std::vector<std::string> semua;
  const Kisi kisi(tabel);
  for (std::size_t r = 0; r < tabel.baris.size(); ++r) {
    for (std::size_t k = 0; k < kisi.banyak_kolom(); ++k) {
      if (kisi.kolom_pemilik(r, k) == k) {
        const bool sendiri = kisi.baris_pemilik(r, k) == r;
        const naskah::Sel& sel = kisi.pemilik(r, k);
        const std::string tercetak =
            sel.angka ? render::angka_untuk_pembaca(sel.tercetak()) : sel.tercetak();
        semua.push_back(sendiri ? padat(tercetak) : "");
      }
    }
  }
  return semua;
}

std::vector<std::string> sel_docx(const pugi::xml_node& tabel) {
  std::vector<std::string> semua;
  for (const pugi::xml_node baris : tabel.children("w:tr")) {
    if (baris.child("w:trPr").child("w:tblHeader").empty()) {
      for (const pugi::xml_node sel : baris.children("w:tc")) {
        semua.push_back(padat(uji::teks(sel)));
      }
    }
  }
  return semua;
}

TEST(DokumenDocx, PrintsEveryCellOfEveryTable) {
  const BerkasDocx berkas(contoh().docx);
  const auto xml = berkas.xml("word/document.xml");
  std::map<std::string, std::vector<pugi::xml_node>> menurut_judul;
  for (const pugi::xml_node& satu : unsur(*xml, "w:tbl")) {
    menurut_judul[uji::nilai(satu.child("w:tblPr"), "w:tblCaption")].push_back(satu);
  }
  std::size_t banyak = 0;
  for (const naskah::Tabel* tabel : naskah::tabel(contoh().naskah)) {
    const std::vector<std::string> harapan = sel_naskah(*tabel);
    const auto sama = [&](const pugi::xml_node& satu) { return sel_docx(satu) == harapan; };
    bool ada = false;
    for (const auto& [judul, calon] : menurut_judul) {
      ada = ada || (judul.find(tabel->judul) != std::string::npos &&
                    std::any_of(calon.begin(), calon.end(), sama));
    }
    EXPECT_TRUE(ada) << tabel->id << " " << tabel->judul;
    banyak += harapan.size();
  }
  EXPECT_GT(banyak, 4000U);
}

TEST(DokumenDocx, KeepsTheRulesOfWord) { uji::periksa_aturan_word(BerkasDocx(contoh().docx)); }

TEST(DokumenDocx, CountsEveryNumberedTableAndFigureOnce) {
  const BerkasDocx berkas(contoh().docx);
  const auto xml = berkas.xml("word/document.xml");
  std::size_t urutan = 0;
  for (const pugi::xml_node& satu : unsur(*xml, "w:instrText")) {
    urutan += std::string_view(satu.text().get()).starts_with(" SEQ ") ? 1 : 0;
  }
  std::size_t entri = 0;
  for (const pugi::xml_node& satu : unsur(*xml, "w:pStyle")) {
    entri += std::string_view(satu.attribute("w:val").value()) == "DaftarGambar" ? 1 : 0;
  }
  EXPECT_EQ(entri, urutan);
  EXPECT_GT(urutan, 25U);
  EXPECT_EQ(naskah::gambar(contoh().naskah).size(), unsur(*xml, "wp:docPr").size());
}

TEST(DokumenDocx, TurnsThePageForEveryTableThatAsksForIt) {
  const BerkasDocx berkas(contoh().docx);
  const auto xml = berkas.xml("word/document.xml");
  int lebar = 0;
  for (const pugi::xml_node& tabel : unsur(*xml, "w:tbl")) {
    pugi::xml_node sesudah = tabel;
    while (sesudah && unsur(sesudah, "w:sectPr").empty() &&
           std::string_view(sesudah.name()) != "w:sectPr") {
      sesudah = sesudah.next_sibling();
    }
    const auto seksi = unsur(sesudah, "w:pgSz");
    const bool rebah =
        !(seksi.empty() ? sesudah.child("w:pgSz") : seksi.front()).attribute("w:orient").empty();
    const int selebar = tabel.child("w:tblPr").child("w:tblW").attribute("w:w").as_int();
    EXPECT_LE(selebar, rebah ? 14287 : 9072);
    lebar += rebah ? 1 : 0;
  }
  EXPECT_GT(lebar, 5);
}

}  // namespace
}  // namespace laras
