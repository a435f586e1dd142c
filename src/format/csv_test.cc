#include "format/csv.h"

#include <gtest/gtest.h>

namespace laras::format {
namespace {

using Cells = std::vector<std::string>;

std::vector<Cells> read(std::string_view bytes) {
  CsvReader reader(bytes);
  std::vector<Cells> rows;
  CsvRow row;
  while (true) {
    const auto more = reader.next(row);
    if (!more.ok()) {
      ADD_FAILURE() << more.error().message;
      return rows;
    }
    if (!more.value()) return rows;
    rows.push_back(row.cells);
  }
}

/// `line:cell reason` of the first failure.
std::string refusal(std::string_view bytes, const CsvLimits& limits = {}) {
  CsvReader reader(bytes, limits);
  CsvRow row;
  while (true) {
    const auto more = reader.next(row);
    if (!more.ok()) {
      return std::to_string(reader.failed_line()) + ":" + std::to_string(reader.failed_cell()) +
             " " + more.error().message;
    }
    if (!more.value()) return "not refused";
  }
}

TEST(CsvReader, TakesEveryLineEndAndByteOrderMark) {
  const std::vector<Cells> expected = {{"simpul", "pagu"}, {"7.01.01", "13296000"}};
  EXPECT_EQ(expected, read("simpul,pagu\n7.01.01,13296000\n"));
  EXPECT_EQ(expected, read("simpul,pagu\r\n7.01.01,13296000\r\n"));
  EXPECT_EQ(expected, read("\xEF\xBB\xBFsimpul,pagu\n7.01.01,13296000"));
  EXPECT_EQ(expected, read("\n\r\nsimpul,pagu\n\n7.01.01,13296000\n\n"));
}

TEST(CsvReader, FindsTheDelimiterInTheHeader) {
  EXPECT_EQ((std::vector<Cells>{{"nama", "nilai"}, {"IKM", "94,22"}}),
            read("nama;nilai\nIKM;94,22"));
  EXPECT_EQ((std::vector<Cells>{{"nama", "nilai"}, {"a;b", "c,d"}}), read("nama\tnilai\na;b\tc,d"));
  EXPECT_EQ((std::vector<Cells>{{"a;b;c", "d"}}), read("\"a;b;c\",d"));
  EXPECT_EQ((std::vector<Cells>{{"sendiri"}}), read("sendiri"));
}

TEST(CsvReader, KeepsWhatQuotesEnclose) {
  EXPECT_EQ((std::vector<Cells>{{"a,b", "kata \"kunci\"", "dua\nbaris", ""}}),
            read("\"a,b\",\"kata \"\"kunci\"\"\",\"dua\nbaris\",\"\"\n"));
  EXPECT_EQ((std::vector<Cells>{{""}, {"a", ""}}), read("\"\"\na,"));
}

TEST(CsvReader, NamesTheLineInWhichARowBegins) {
  CsvReader reader("a\n\"x\ny\"\n\nz\n");
  CsvRow row;
  std::vector<std::size_t> lines;
  while (reader.next(row).value()) lines.push_back(row.line);
  EXPECT_EQ((std::vector<std::size_t>{1, 2, 5}), lines);
}

TEST(CsvReader, RefusesWhatCanBeReadInTwoWays) {
  EXPECT_EQ(
      "2:2 Tanda kutip pembuka sel ini tidak pernah ditutup. Tambahkan tanda kutip penutup; tanda "
      "kutip di dalam sel ditulis dua kali (\"\").",
      refusal("a,b\n1,\"dua\n3,4\n"));
  EXPECT_EQ(
      "2:1 Ada tanda kutip di tengah sel yang tidak diawali tanda kutip. Apit seluruh isi sel "
      "dengan tanda kutip dan tulis tanda kutip di dalamnya dua kali (\"\").",
      refusal("a,b\nkata \"kunci\",2\n"));
  EXPECT_EQ(
      "2:1 Ada tulisan setelah tanda kutip penutup. Hapus tulisan itu; tanda kutip di dalam sel "
      "ditulis dua kali (\"\").",
      refusal("a,b\n\"satu\" dua,2\n"));
  EXPECT_EQ(
      "1:2 Akhir baris ditulis dengan CR saja. Buka berkas di aplikasi lembar kerja, lalu simpan "
      "sebagai CSV UTF-8.",
      refusal("a,b\r1,2\r"));
}

TEST(CsvReader, RefusesWhatIsNotUtf8Text) {
  const std::string advice =
      " Buka berkas di aplikasi lembar kerja, lalu simpan sebagai CSV UTF-8.";
  EXPECT_EQ("2:2 Sel ini memuat huruf yang bukan UTF-8." + advice, refusal("a,b\n1,caf\xE9\n"));
  EXPECT_EQ("2:1 Berkas memuat karakter NUL, jadi bukan CSV biasa." + advice,
            refusal(std::string_view("a,b\n1\0,2\n", 9)));
  EXPECT_EQ("1:1 Berkas ini ditulis dalam UTF-16." + advice, refusal("\xFF\xFE"
                                                                     "a"));
}

TEST(CsvReader, RefusesWhatExceedsItsLimits) {
  CsvLimits limits;
  limits.rows = 2;
  EXPECT_EQ("3:1 Berkas melebihi 2 baris. Bagi isinya.", refusal("a\nb\nc\n", limits));
  limits = {};
  limits.columns = 2;
  EXPECT_EQ("1:2 Baris ini melebihi 2 sel. Periksa pemisah kolomnya.", refusal("a,b,c\n", limits));
  limits = {};
  limits.cell_bytes = 1024;
  EXPECT_EQ("1:1 Isi sel melebihi 1 KB. Persingkat isinya.",
            refusal(std::string(1025, 'a'), limits));
  limits = {};
  limits.bytes = 1 << 20;
  EXPECT_EQ("1:1 Berkas melebihi 1 MB. Bagi isinya atau hapus yang tidak perlu.",
            refusal(std::string((1 << 20) + 1, 'a'), limits));
}

TEST(CsvReader, FailsTheSameWayAgain) {
  CsvReader reader("a\n\"b");
  CsvRow row;
  ASSERT_TRUE(reader.next(row).ok());
  const auto first = reader.next(row);
  const auto second = reader.next(row);
  ASSERT_FALSE(first.ok());
  ASSERT_FALSE(second.ok());
  EXPECT_EQ(first.error().message, second.error().message);
}

TEST(CsvRowText, QuotesOnlyWhereItMust) {
  EXPECT_EQ("a,b c,\n", csv_row({"a", "b c", ""}));
  EXPECT_EQ("\"a,b\",\"c\"\"d\",\"e\nf\"\n", csv_row({"a,b", "c\"d", "e\nf"}));
  EXPECT_EQ("\"\"\n", csv_row({""}));
}

TEST(CsvRowText, ReadsBackToTheSameCells) {
  const Cells cells = {"", "a;b;c;d", "\t\t\t", "\"", "\r\n", " spasi ", "94,22", "é"};
  EXPECT_EQ(std::vector<Cells>{cells}, read(csv_row(cells)));
}

}  // namespace
}  // namespace laras::format
