#include "importer/buku_kerja.h"

#include <gtest/gtest.h>

#include "support/buku_xlsx.h"
#include "support/folder_sementara.h"

namespace laras::importer {
namespace {

using support::buku_xlsx;
using support::sel_teks;
using Lines = std::vector<std::string>;

/// Every error as `where: message`.
Lines told(const Errors& errors) {
  Lines lines;
  for (const Error& error : errors) lines.push_back(error.where + ": " + error.message);
  return lines;
}

Terbaca read(const std::vector<support::LembarXlsx>& sheets) {
  auto result = read_workbook(buku_xlsx(sheets));
  EXPECT_TRUE(result.ok()) << result.error().message;
  return result.ok() ? std::move(result).value() : Terbaca();
}

const std::vector<std::string> kHead = {"dokumen", "simpul", "tahun", "pagu"};

TEST(ReadWorkbook, PutsCellsInTheDictionarysOrder) {
  const auto result =
      read({{"Petunjuk", sel_teks({{"bacalah"}})},
            {"Pagu", sel_teks({{},
                               {"", "pagu", "Tahun", "simpul", "", "dokumen"},
                               {},
                               {"", "13.296.000", "2022", "7.01", "", "dpa-2022"}})}});
  EXPECT_EQ(Lines{}, told(result.errors));
  const auto& row = result.himpunan.at("pagu").at(0);
  EXPECT_EQ("Pagu!A4", row.tempat);
  EXPECT_EQ("dpa-2022", row.isian[0].teks);
  EXPECT_EQ("13296000", row.isian[3].teks);
  EXPECT_EQ("C", result.letters.at("Pagu").at("tahun"));
}

TEST(ReadWorkbook, TellsEveryWrongCellByItsAddress) {
  const auto result =
      read({{"pagu", sel_teks({kHead, {"a", "b", "20x2", "1"}, {"a", "b c", "2022", "?"}})}});
  ASSERT_EQ(3U, result.errors.size());
  EXPECT_EQ("pagu!C2", result.errors[0].where);
  EXPECT_EQ("pagu!B3", result.errors[1].where);
  EXPECT_EQ("pagu!D3", result.errors[2].where);
  EXPECT_TRUE(result.unread.contains("pagu!A3:simpul"));
  EXPECT_TRUE(result.complete);
}

TEST(ReadWorkbook, SaysWhichColumnWasMeant) {
  EXPECT_EQ(
      (Lines{"pagu!B1: Kolom \"simpl\" tidak dikenal. Maksud Anda \"simpul\"? Perbaiki "
             "judulnya.",
             "pagu!D1: Kolom \"tahun\" ada dua kali. Hapus salah satunya.",
             "pagu!A1: Judul kolom belum lengkap. Tambahkan: simpul, pagu (selnya boleh kosong "
             "bila tidak wajib)."}),
      told(read({{"pagu", sel_teks({{"dokumen", "simpl", "tahun", "tahun"}})}}).errors));
}

TEST(ReadWorkbook, TellsContentWithoutHeadOnceAColumn) {
  EXPECT_EQ(
      (Lines{"pagu!F2: Kolom F tidak berjudul. Beri judul pada baris judul, atau hapus isinya."}),
      told(read({{"pagu", sel_teks({kHead,
                                    {"a", "b", "2022", "1", "", "ingat"},
                                    {"a", "c", "2022", "1", "", "lagi"}})}})
               .errors));
}

TEST(ReadWorkbook, SaysWhichSheetWasMeant) {
  EXPECT_EQ(
      (Lines{"pagi!A1: Lembar \"pagi\" bukan nama data yang dikenal. Maksud Anda \"pagu\"? Ganti "
             "namanya.",
             "Catatan rapat!A1: Lembar \"Catatan rapat\" bukan nama data yang dikenal. Hapus "
             "lembar itu, atau awali namanya dengan garis bawah bila hanya catatan; nama yang "
             "dikenal ada pada lembar Petunjuk."}),
      told(read({{"pagi", sel_teks({kHead})},
                 {"Catatan rapat", sel_teks({{"x"}})},
                 {"Sheet1", "<sheetData/>"},
                 {"_coretan", sel_teks({{"x"}})}})
               .errors));
}

TEST(ReadWorkbook, LeavesASubjectAloneWhoseSheetHasOnlyItsHead) {
  const auto result = read({{"pagu", sel_teks({kHead, {" "}})}, {"unit", sel_teks({{"x"}})}});
  EXPECT_FALSE(result.himpunan.contains("pagu"));
  EXPECT_TRUE(result.head_only.contains("pagu"));
}

TEST(ReadWorkbook, EmptiesASubjectThatSaysSo) {
  const auto result = read({{"pagu", sel_teks({kHead, {"(Kosong)"}})}});
  EXPECT_EQ(Lines{}, told(result.errors));
  EXPECT_TRUE(result.himpunan.at("pagu").empty());
}

TEST(ReadWorkbook, RefusesMergedCellsThatHoldData) {
  const auto sheet = sel_teks({kHead, {"a", "b", "2022", "1"}, {"", "c", "2022", "1"}});
  const auto result = read({{"pagu", sheet + "<mergeCells><mergeCell ref=\"A2:A3\"/>"
                                             "<mergeCell ref=\"H2:H9\"/></mergeCells>"}});
  EXPECT_EQ((Lines{"pagu!A2: Sel A2:A3 digabung, sehingga hanya sel pertamanya berisi. Batalkan "
                   "penggabungannya, lalu isi setiap selnya."}),
            told(result.errors));
  EXPECT_FALSE(result.complete);
}

TEST(ReadWorkbook, NotesHiddenSheetsAndFormulas) {
  std::string sheet = sel_teks({kHead});
  sheet.insert(sheet.find("</sheetData>"),
               "<row r=\"2\"><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c>"
               "<c><v>2022</v></c><c><f>1+2</f><v>3</v></c></row>");
  const auto result = read({{"pagu", sheet, " state=\"hidden\""}});
  EXPECT_EQ(Lines{}, told(result.errors));
  EXPECT_EQ((Lines{"Lembar tersembunyi pagu ikut dibaca.",
                   "Lembar pagu: 1 sel berisi rumus (pertama pagu!D2); yang dibaca hasilnya."}),
            result.notes);
  EXPECT_EQ("3", result.himpunan.at("pagu").at(0).isian[3].teks);
}

TEST(ReadWorkbook, TellsASheetThatCannotBeRead) {
  const auto result = read({{"pagu", "<sheetData>"}, {"unit", sel_teks({{"unit"}, {"a"}})}});
  ASSERT_FALSE(result.errors.empty());
  EXPECT_EQ("pagu!A1", result.errors[0].where);
  EXPECT_FALSE(result.complete);
}

TEST(ReadWorkbook, RefusesOneWithoutData) {
  EXPECT_EQ(
      "Tidak ada lembar data di buku kerja ini. Mulailah dari templatnya: laras templat "
      "BERKAS.xlsx.",
      read_workbook(buku_xlsx({{"Sheet1", ""}})).error().message);
  EXPECT_EQ("Buku kerja ini belum berisi data. Isi lembar-lembarnya, lalu coba lagi.",
            read_workbook(buku_xlsx({{"pagu", sel_teks({kHead})}})).error().message);
}

TEST(ReadSource, ChoosesByWhatThereIs) {
  const support::FolderSementara folder;
  support::tulis(folder / "a.xlsx",
                 buku_xlsx({{"pagu", sel_teks({kHead, {"a", "b", "2022", "1"}})}}));
  support::tulis(folder / "pagu.csv", "dokumen,simpul,tahun,pagu\na,b,2022,1\n");
  EXPECT_EQ("buku kerja", read_source(folder / "a.xlsx").value().source);
  EXPECT_EQ("CSV", read_source(folder.path()).value().source);
  EXPECT_EQ("CSV dibaca per folder. Letakkan berkas ini dalam sebuah folder, lalu sebut foldernya.",
            read_source(folder / "pagu.csv").error().message);
  EXPECT_EQ(Kind::NotFound, read_source(folder / "tiada.xlsx").error().kind);
  support::tulis(folder / "b.xls", "bukan");
  EXPECT_EQ((folder / "b.xls").string(), read_source(folder / "b.xls").error().where);
}

TEST(AsCells, NamesTheCellOfALaterCheck) {
  Terbaca read;
  read.letters["pagu"] = {{"tahun", "AC"}};
  const Errors later = {{Kind::Invalid, "a", "pagu!A12:tahun"},
                        {Kind::Invalid, "b", "pagu!A12:simpul"},
                        {Kind::Invalid, "c", "pagu.csv:12:tahun"},
                        {Kind::Invalid, "d", "instansi"}};
  EXPECT_EQ((Lines{"pagu!AC12: a", "pagu!A12: b", "pagu.csv:12:tahun: c", "instansi: d"}),
            told(as_cells(read, later)));
}

TEST(WithoutEcho, KnowsTheColumnsThatASheetLacks) {
  Terbaca read;
  read.unread = {"target::tahun", "pagu!A3:pagu"};
  const Errors later = {{Kind::Invalid, "a", "target!A4:tahun"},
                        {Kind::Invalid, "b", "pagu!A3:pagu"},
                        {Kind::Invalid, "c", "target!A4:target"}};
  EXPECT_EQ((Lines{"target!A4:target: c"}), told(without_echo(read, later)));
}

}  // namespace
}  // namespace laras::importer
