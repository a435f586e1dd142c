#include "format/xlsx_baca.h"

#include <gtest/gtest.h>

#include "support/buku_xlsx.h"

namespace laras::format {
namespace {

using support::BagianXlsx;
using support::buku_xlsx;

Result<XlsxSheet> first_sheet(const std::string& bytes, const XlsxLimits& limits = {}) {
  auto reader = XlsxReader::open(bytes, limits);
  if (!reader.ok()) return reader.error();
  return reader.value().read(reader.value().sheets().at(0));
}

/// The cells of the first sheet as `A1=isi`, with a letter for what is not text.
std::string cells(const std::string& inside, const BagianXlsx& parts = {}) {
  const auto sheet = first_sheet(buku_xlsx({{"a", inside}}, parts));
  if (!sheet.ok()) return sheet.error().message;
  std::string told;
  for (const XlsxRow& row : sheet.value().rows) {
    for (const XlsxCell& cell : row.cells) {
      if (!told.empty()) told += " ";
      told += column_letters(cell.column) + std::to_string(row.number) + "=" +
              std::string(1, "TNPDBFX"[static_cast<int>(cell.type)]) + cell.text;
      if (cell.decimals > 0) told += "/" + std::to_string(cell.decimals);
      if (cell.formula) told += "f";
    }
  }
  return told;
}

std::string row(const std::string& inside) {
  return "<sheetData><row r=\"1\">" + inside + "</row></sheetData>";
}

std::string refusal(const std::string& bytes, const XlsxLimits& limits = {}) {
  const auto sheet = first_sheet(bytes, limits);
  return sheet.ok() ? "" : sheet.error().message;
}

constexpr const char* kDamaged =
    "Buku kerja ini rusak. Buka dengan Excel atau LibreOffice, simpan ulang sebagai .xlsx, lalu "
    "coba lagi.";

TEST(XlsxReader, ReadsStringsOfEveryKind) {
  const BagianXlsx parts = {
      .strings =
          "<si><t>satu</t></si>"
          "<si><r><rPr><b/></rPr><t>te</t></r><r><t xml:space=\"preserve\">bal </t></r>"
          "<rPh sb=\"0\" eb=\"1\"><t>bunyi</t></rPh></si>"};
  EXPECT_EQ("A1=Tsatu B1=Ttebal  C1=Tsebaris D1=Thasilf",
            cells(row("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                      "<c r=\"C1\" t=\"inlineStr\"><is><t>se</t><t>baris</t></is></c>"
                      "<c r=\"D1\" t=\"str\"><f>A1</f><v>hasil</v></c>"),
                  parts));
}

TEST(XlsxReader, ResolvesEscapedCharacters) {
  EXPECT_EQ("A1=Ta\rb_x000D_\xF0\x9F\x98\x80_x00g0_",
            cells(row("<c t=\"inlineStr\"><is><t>a_x000D_b_x005F_x000D__xD83D__xDE00__x00g0_</t>"
                      "</is></c>")));
}

TEST(XlsxReader, ReadsNumbersAsTheyAreShown) {
  const BagianXlsx parts = {
      .styles =
          "<numFmts><numFmt numFmtId=\"164\" formatCode=\"0.000\"/></numFmts>"
          "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
          "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"2\"><alignment/></xf>"
          "<xf numFmtId=\"10\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>"};
  EXPECT_EQ("A1=N94.22 B1=N93.8/2 C1=P98.83/2 D1=D2022-09-30 E1=N1.5/3 F1=N7f",
            cells(row("<c><v>94.220000000000013</v></c><c s=\"1\"><v>93.8</v></c>"
                      "<c s=\"2\"><v>0.98829999999999996</v></c><c s=\"3\"><v>44834</v></c>"
                      "<c s=\"4\"><v>1.5</v></c><c><f>3+4</f><v>7</v></c>"),
                  parts));
}

TEST(XlsxReader, CountsDaysFrom1904WhereTheWorkbookSaysSo) {
  EXPECT_EQ("A1=D2022-09-30", cells(row("<c s=\"0\"><v>43372</v></c>"),
                                    {.sifat = "<workbookPr date1904=\"1\"/>",
                                     .styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"}));
}

TEST(XlsxReader, ReadsDatesWrittenAsText) {
  EXPECT_EQ("A1=D2022-09-30 B1=D2022-09-30 C1=D2022-09-30 08:30:00",
            cells(row("<c t=\"d\"><v>2022-09-30</v></c><c t=\"d\"><v>2022-09-30T00:00:00</v></c>"
                      "<c t=\"d\"><v>2022-09-30T08:30:00</v></c>")));
}

TEST(XlsxReader, TellsApartWhatIsNoValue) {
  EXPECT_EQ("A1=B1 B1=F#N/A C1=F#REF!f D1=Xf",
            cells(row("<c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c>"
                      "<c t=\"e\"><f>Z9</f><v>#REF!</v></c><c><f>A1+B1</f></c>")));
}

TEST(XlsxReader, PassesOverEmptyCellsAndCountsWhereNothingIsNumbered) {
  EXPECT_EQ(
      "B1=N1 C1=N2 A4=N3",
      cells("<sheetData><row><c r=\"A1\" s=\"0\"/><c r=\"B1\"><v>1</v></c><c><v>2</v></c></row>"
            "<row/><row r=\"4\"><c><v>3</v></c></row></sheetData>"));
}

TEST(XlsxReader, GivesMergedAreas) {
  const auto sheet = first_sheet(
      buku_xlsx({{"a", "<sheetData/><mergeCells><mergeCell ref=\"B2:C4\"/></mergeCells>"}}));
  ASSERT_TRUE(sheet.ok());
  ASSERT_EQ(1U, sheet.value().merges.size());
  const XlsxMerge& merge = sheet.value().merges[0];
  EXPECT_EQ(2U, merge.first_row);
  EXPECT_EQ(4U, merge.last_row);
  EXPECT_EQ(1U, merge.first_column);
  EXPECT_EQ(2U, merge.last_column);
}

TEST(XlsxReader, NamesItsSheetsInOrder) {
  const std::string bytes = buku_xlsx(
      {{"b &amp; c", ""}, {"a", "", " state=\"hidden\""}, {"d", "", " state=\"veryHidden\""}});
  const auto reader = XlsxReader::open(bytes);
  ASSERT_TRUE(reader.ok());
  const auto& sheets = reader.value().sheets();
  ASSERT_EQ(3U, sheets.size());
  EXPECT_EQ("b & c", sheets[0].name);
  EXPECT_FALSE(sheets[0].hidden);
  EXPECT_TRUE(sheets[1].hidden);
  EXPECT_TRUE(sheets[2].hidden);
}

TEST(XlsxReader, RefusesDamagedSheets) {
  for (const char* inside :
       {"<sheetData><row r=\"2\"/><row r=\"1\"/></sheetData>",
        "<sheetData><row r=\"0\"/></sheetData>", "<sheetData><row r=\"1048577\"/></sheetData>",
        "<sheetData>", "<sheetData><row r=\"x\"/></sheetData>",
        "<mergeCells><mergeCell ref=\"B2:A1\"/></mergeCells>"}) {
    EXPECT_EQ(kDamaged, cells(inside)) << inside;
  }
  for (const char* inside :
       {"<c r=\"B1\"/><c r=\"A1\"/>", "<c r=\"A2\"/>", "<c r=\"XFE1\"/>", "<c r=\"1A\"/>",
        "<c t=\"s\"><v>0</v></c>", "<c t=\"s\"><v>-1</v></c>", "<c t=\"b\"><v>9</v></c>",
        "<c t=\"aneh\"><v>1</v></c>", "<c t=\"inlineStr\"><is><t>&tak;</t></is></c>",
        "<c><v><b/></v></c>"}) {
    EXPECT_EQ(kDamaged, cells(row(inside))) << inside;
  }
}

TEST(XlsxReader, RefusesTextThatIsNotUtf8) {
  EXPECT_EQ(kDamaged, cells(row("<c t=\"inlineStr\"><is><t>caf\xE9</t></is></c>")));
}

TEST(XlsxReader, RefusesAWorkbookWithoutItsParts) {
  const auto archive = [](const std::vector<ZipPart>& parts) { return zip(parts).value(); };
  const std::string rels =
      "<R><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></R>";
  EXPECT_EQ("Berkas ini bukan buku kerja. Pilih berkas .xlsx.", refusal(archive({{"a", "b"}})));
  EXPECT_EQ("Berkas ini bukan buku kerja. Pilih berkas .xlsx.",
            refusal(archive({{"_rels/.rels", rels}})));
  EXPECT_EQ(kDamaged,
            refusal(archive({{"_rels/.rels", rels}, {"xl/workbook.xml", "<workbook/>"}})));
  EXPECT_EQ(kDamaged,
            refusal(archive({{"_rels/.rels", rels},
                             {"xl/workbook.xml", "<w><sheet name=\"a\" id=\"tiada\"/></w>"},
                             {"xl/_rels/workbook.xml.rels", "<R/>"}})));
}

TEST(XlsxReader, SaysWhatElseAFileIs) {
  const auto wide = [](std::string_view ascii) {
    std::string text = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    for (const char c : ascii) text += std::string{c, '\0'};
    return text;
  };
  EXPECT_EQ(
      "Buku kerja ini dilindungi kata sandi. Buka dengan Excel, hapus kata sandinya (Berkas, Info, "
      "Lindungi Buku Kerja), simpan, lalu coba lagi.",
      refusal(wide("EncryptedPackage")));
  EXPECT_EQ(
      "Berkas ini buku kerja Excel lama (.xls). Buka dengan Excel atau LibreOffice, simpan sebagai "
      ".xlsx, lalu coba lagi.",
      refusal(wide("Workbook")));
  EXPECT_EQ("Berkas ini bukan buku kerja. Pilih berkas .xlsx.", refusal(wide("WordDocument")));
  EXPECT_EQ(
      "Berkas ini buku kerja OpenDocument (.ods). Buka dengan LibreOffice, simpan sebagai .xlsx "
      "(Excel 2007-365), lalu coba lagi.",
      refusal(zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}).value()));
  EXPECT_EQ(
      "Berkas ini buku kerja biner (.xlsb). Buka dengan Excel, simpan sebagai .xlsx, lalu coba "
      "lagi.",
      refusal(zip({{"xl/workbook.bin", "x"}}).value()));
  EXPECT_EQ("Berkas ini bukan buku kerja. Pilih berkas .xlsx.", refusal("dokumen,simpul\n"));
  EXPECT_EQ("Berkas ini kosong. Pilih berkas .xlsx yang berisi data.", refusal(""));
}

TEST(XlsxReader, RefusesBombs) {
  const std::string bomb(std::size_t{40} << 20, ' ');
  EXPECT_NE(std::string::npos, refusal(buku_xlsx({{"a", bomb}})).find("terlalu besar"));
}

TEST(XlsxReader, RefusesWhatExceedsItsLimits) {
  const std::string three = row("<c><v>12</v></c><c><v>34</v></c><c><v>56</v></c>");
  const std::string bytes = buku_xlsx({{"a", three}, {"b", ""}});
  EXPECT_EQ("", refusal(bytes, {.sheets = 2, .cells = 3, .text_bytes = 6}));
  for (const XlsxLimits& limits : {XlsxLimits{.bytes = 100}, XlsxLimits{.sheets = 1},
                                   XlsxLimits{.cells = 2}, XlsxLimits{.text_bytes = 5}}) {
    EXPECT_EQ(
        "Isi buku kerja ini terlalu besar. Hapus lembar, baris, dan gambar yang tidak diperlukan, "
        "atau bagi menjadi beberapa buku kerja.",
        refusal(bytes, limits));
  }
}

TEST(ColumnLetters, CountAsSpreadsheetsDo) {
  EXPECT_EQ("A", column_letters(0));
  EXPECT_EQ("Z", column_letters(25));
  EXPECT_EQ("AA", column_letters(26));
  EXPECT_EQ("XFD", column_letters(16'383));
}

}  // namespace
}  // namespace laras::format
