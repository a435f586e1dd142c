#include "render/xlsx.h"

#include <gtest/gtest.h>

#include <pugixml.hpp>

#include "format/zip.h"
#include "render/xlsx_angka.h"

namespace laras::render {
namespace {

using naskah::JenisSel;
using naskah::Sel;
using naskah::sel_angka;
using naskah::sel_gabung_atas;
using naskah::sel_kosong;
using naskah::sel_teks;

Angka angka(std::int64_t pembilang, std::int64_t penyebut = 1) {
  return Angka::tetapan(Rational(pembilang, penyebut));
}

Sel persen(std::int64_t pembilang, std::int64_t penyebut = 1) {
  return sel_angka(angka(pembilang, penyebut), {.gaya = GayaCetak::Persen});
}

naskah::Naskah contoh() {
  naskah::Tabel tabel;
  tabel.id = "3.1";
  tabel.nomor = "3.1";
  tabel.judul = "Pencapaian & Kinerja";
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Indikator", JenisSel::Teks},
                 {"Tahun 2022 / Pagu", JenisSel::Uang},
                 {"Tahun 2022 / Capaian", JenisSel::Persen}};
  tabel.baris = {
      {{sel_teks("1"), sel_teks("Nilai AKIP"),
        sel_angka(angka(2134044723), {.gaya = GayaCetak::Uang}), persen(7017, 71)}},
      {{sel_gabung_atas(), sel_teks("=HYPERLINK(\"x\")"),
        sel_angka(angka(0), {.gaya = GayaCetak::Uang}), persen(100)}},
      {{sel_teks("2"), sel_teks("31 Januari 2023"), sel_kosong(),
        sel_angka(Angka::daun({}, Keadaan::TidakDirencanakan), {.gaya = GayaCetak::Persen})}}};
  tabel.sumber = "Data kinerja.";
  naskah::Naskah naskah;
  naskah.judul = "LKjIP";
  naskah.instansi = "Kecamatan Contoh";
  naskah.tahun = 2022;
  naskah.bab = {{.id = "bab-3", .nomor = "III", .judul = "Akuntabilitas", .pembuka = {tabel}}};
  return naskah;
}

/// The parts of a workbook as XML.
class Buku {
 public:
  explicit Buku(const naskah::Naskah& naskah, Kertas kertas = Kertas::A4) {
    auto bytes = xlsx(naskah, kertas);
    EXPECT_TRUE(bytes.ok());
    bytes_ = std::move(bytes).value();
    teks_ = urai("xl/sharedStrings.xml");
    lembar_ = urai("xl/worksheets/sheet2.xml");
    gaya_ = urai("xl/styles.xml");
  }

  pugi::xml_document urai(const std::string& bagian) const {
    auto zip = format::ZipReader::open(bytes_);
    EXPECT_TRUE(zip.ok());
    pugi::xml_document dokumen;
    EXPECT_TRUE(dokumen.load_string(zip.value().read(bagian).value().c_str()));
    return dokumen;
  }

  pugi::xml_node lembar() const { return lembar_.child("worksheet"); }
  pugi::xml_node sel(const std::string& alamat) const {
    return lembar().child("sheetData").find_node([&](pugi::xml_node n) {
      return alamat == n.attribute("r").value();
    });
  }
  std::string teks(const std::string& alamat) const {
    const int ke = sel(alamat).child("v").text().as_int(-1);
    EXPECT_STREQ(sel(alamat).attribute("t").value(), "s") << alamat;
    int i = 0;
    for (const auto satu : teks_.child("sst").children("si")) {
      if (i++ == ke) return satu.child_value("t");
    }
    return "";
  }
  /// The number format of a cell: its code, or the number of a built-in one.
  std::string format(const std::string& alamat) const {
    int ke = sel(alamat).attribute("s").as_int();
    for (const auto xf : gaya_.child("styleSheet").child("cellXfs").children("xf")) {
      if (ke-- > 0) continue;
      std::string id = xf.attribute("numFmtId").value();
      for (const auto satu : gaya_.child("styleSheet").child("numFmts").children()) {
        if (id == satu.attribute("numFmtId").value()) return satu.attribute("formatCode").value();
      }
      return id;
    }
    return "?";
  }

 private:
  std::string bytes_;
  pugi::xml_document teks_;
  pugi::xml_document lembar_;
  pugi::xml_document gaya_;
};

TEST(Xlsx, HoldsNumbersAsNumbersWithTheFormatThatPrintsThem) {
  const Buku buku(contoh());
  EXPECT_STREQ(buku.sel("C6").child_value("v"), "2134044723");
  EXPECT_EQ(buku.format("C6"), "#,##0;-#,##0;\"-\"");
  EXPECT_NEAR(buku.sel("D6").child("v").text().as_double(), 70.17 / 71, 1e-15);
  EXPECT_EQ(buku.format("D6"), "0.00%");
  EXPECT_EQ(buku.format("D7"), "0%");  // exactly 100 %
  EXPECT_STREQ(buku.sel("A6").child_value("v"), "1");
}

TEST(Xlsx, HoldsDatesAsDates) {
  const Buku buku(contoh());
  EXPECT_STREQ(buku.sel("B8").child_value("v"), "44957");
  EXPECT_EQ(buku.format("B8"), "[$-421]d mmmm yyyy");
}

TEST(Xlsx, KeepsWhatLooksLikeAFormulaAsText) {
  const Buku buku(contoh());
  EXPECT_EQ(buku.teks("B7"), "=HYPERLINK(\"x\")");
  EXPECT_EQ(buku.format("B7"), "@");  // stays text when edited
  EXPECT_FALSE(
      buku.lembar().find_node([](pugi::xml_node n) { return std::string_view(n.name()) == "f"; }));
}

TEST(Xlsx, PrintsAStateAsText) { EXPECT_EQ(Buku(contoh()).teks("D8"), "N/A"); }

TEST(Xlsx, MergesHeadsAndCellsAndFreezesBelowTheHead) {
  const Buku buku(contoh());
  std::vector<std::string> gabungan;
  for (const auto satu : buku.lembar().child("mergeCells").children()) {
    gabungan.emplace_back(satu.attribute("ref").value());
  }
  EXPECT_EQ(gabungan, (std::vector<std::string>{"A4:A5", "B4:B5", "C4:D4", "A6:A7", "A10:D10"}));
  const auto beku = buku.lembar().child("sheetViews").child("sheetView").child("pane");
  EXPECT_STREQ(beku.attribute("topLeftCell").value(), "C6");
  EXPECT_STREQ(buku.lembar().child("pageSetup").attribute("paperSize").value(), "9");
}

TEST(Xlsx, RepeatsTheHeadAndLinksEveryTable) {
  const Buku buku(contoh(), Kertas::F4);
  const auto isi = buku.urai("xl/workbook.xml");
  const auto nama = isi.child("workbook").child("definedNames");
  const auto judul = nama.find_node(
      [](pugi::xml_node n) { return std::string_view(n.child_value()) == "'Tabel 3.1'!$4:$5"; });
  EXPECT_STREQ(judul.attribute("name").value(), "_xlnm.Print_Titles");
  const auto daftar = buku.urai("xl/worksheets/sheet1.xml");
  EXPECT_STREQ(daftar.child("worksheet")
                   .child("hyperlinks")
                   .child("hyperlink")
                   .attribute("location")
                   .value(),
               "'Tabel 3.1'!A1");
  EXPECT_STREQ(buku.lembar().child("pageSetup").attribute("paperSize").value(), "14");
}

TEST(Xlsx, GivesTheSameBytesEachTime) {
  EXPECT_EQ(xlsx(contoh(), Kertas::A4).value(), xlsx(contoh(), Kertas::A4).value());
}

TEST(NilaiXlsx, ShowsUnitMarkAndWordsInTheFormat) {
  Sel sel = sel_angka(angka(10257), {.gaya = GayaCetak::Satuan, .desimal = 2, .satuan = "lembar"});
  sel.tanda = naskah::Tanda::Sesuai;
  const auto nilai = nilai_xlsx(sel, JenisSel::Campuran);
  ASSERT_TRUE(nilai.has_value());
  EXPECT_EQ(nilai->format, "#,##0\" lembar ●\"");
}

TEST(NilaiXlsx, LeavesLettersCodesAndStatesToText) {
  Sel huruf = sel_angka(angka(7), {});
  huruf.sebagai = "BB";
  EXPECT_FALSE(nilai_xlsx(huruf, JenisSel::Campuran));
  EXPECT_FALSE(nilai_xlsx(sel_teks("7.01"), JenisSel::Kode));
  EXPECT_FALSE(nilai_xlsx(sel_teks("007"), JenisSel::Cacah));
  EXPECT_FALSE(nilai_xlsx(sel_angka(Angka(), {}), JenisSel::Uang));
}

}  // namespace
}  // namespace laras::render
