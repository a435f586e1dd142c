#include "importer/csv_folder.h"

#include <gtest/gtest.h>

namespace laras::importer {
namespace {

/// Every error as `where: message`.
std::vector<std::string> told(const Errors& errors) {
  std::vector<std::string> lines;
  for (const Error& error : errors) lines.push_back(error.where + ": " + error.message);
  return lines;
}

Terbaca read(std::string_view subject, std::string_view bytes) {
  Terbaca result;
  read_csv(*kamus::cari(subject), std::string(subject) + ".csv", bytes, result);
  return result;
}

using Lines = std::vector<std::string>;

TEST(ReadCsv, PutsCellsInTheDictionarysOrder) {
  const auto result =
      read("pagu", "pagu,tahun,simpul,dokumen\n\"13.296.000\",2022,7.01,dpa-2022\n");
  EXPECT_EQ(Lines{}, told(result.errors));
  const auto& row = result.himpunan.at("pagu").at(0);
  EXPECT_EQ("pagu.csv:2", row.tempat);
  EXPECT_EQ("dpa-2022", row.isian[0].teks);
  EXPECT_EQ("13296000", row.isian[3].teks);
}

TEST(ReadCsv, PassesOverRowsWithoutContent) {
  EXPECT_EQ(1U, read("pagu", "dokumen,simpul,tahun,pagu\n,,,\na,b,2022,1\n\n , ,,\n")
                    .himpunan.at("pagu")
                    .size());
}

TEST(ReadCsv, SaysWhichColumnWasMeant) {
  EXPECT_EQ((Lines{"pagu.csv:1:simpl: Kolom \"simpl\" tidak dikenal. Maksud Anda \"simpul\"? "
                   "Perbaiki judulnya.",
                   "pagu.csv:1:simpul: Judul kolom belum lengkap. Tambahkan: simpul, pagu (selnya "
                   "boleh kosong bila tidak wajib)."}),
            told(read("pagu", "dokumen,simpl,tahun\n").errors));
}

TEST(ReadCsv, RefusesAColumnTwiceOrWithoutName) {
  EXPECT_EQ((Lines{"pagu.csv:1:tahun: Kolom \"tahun\" ada dua kali. Hapus salah satunya.",
                   "pagu.csv:1:6: Kolom ke-6 tidak berjudul. Beri judul atau hapus kolomnya."}),
            told(read("pagu", "dokumen,simpul,tahun,pagu,tahun,\n").errors));
}

TEST(ReadCsv, TellsEveryWrongCell) {
  const auto result = read("pagu",
                           "dokumen,simpul,tahun,pagu\n"
                           "a,b,20x2,1\n"
                           "a,b c,2022,satu juta\n");
  ASSERT_EQ(3U, result.errors.size());
  EXPECT_EQ("pagu.csv:2:tahun", result.errors[0].where);
  EXPECT_EQ("pagu.csv:3:simpul", result.errors[1].where);
  EXPECT_EQ("pagu.csv:3:pagu", result.errors[2].where);
  EXPECT_TRUE(result.complete);
}

TEST(ReadCsv, TellsARowOfAnotherWidth) {
  EXPECT_EQ((Lines{"pagu.csv:2:tahun: Baris ini berisi 2 sel, sedangkan judulnya 4 kolom. "
                   "Lengkapi selnya, atau periksa tanda kutip dan pemisah kolomnya.",
                   "pagu.csv:3:pagu: Baris ini berisi 5 sel, sedangkan judulnya 4 kolom. Apit isi "
                   "yang memuat pemisah kolom dengan tanda kutip."}),
            told(read("pagu", "dokumen,simpul,tahun,pagu\na,b\na,b,2022,1,5\n").errors));
}

TEST(ReadCsv, NamesTheColumnOfABrokenCell) {
  const auto result = read("pagu", "dokumen,simpul,tahun,pagu\na,b,2022,\"1\n");
  ASSERT_EQ(1U, result.errors.size());
  EXPECT_EQ("pagu.csv:2:pagu", result.errors[0].where);
  EXPECT_FALSE(result.complete);
}

TEST(ReadCsv, TellsAnEmptyFileWhatToHold) {
  EXPECT_EQ(Lines{"pagu.csv:1:dokumen: Berkas kosong. Tulis judul kolom pada baris pertama: "
                  "dokumen,simpul,tahun,pagu."},
            told(read("pagu", "\n\n").errors));
}

TEST(ReadCsvFolder, FailsWhereThereIsNone) {
  const auto result = read_csv_folder("tidak-ada");
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(Kind::NotFound, result.error().kind);
}

TEST(WithoutEcho, KeepsWhatIsNewAlone) {
  Terbaca read;
  read.unread = {"pagu.csv:12:pagu", "pagu.csv:13", "target.csv::tahun"};
  const Errors later = {{Kind::Invalid, "a", "pagu.csv:12:pagu"},
                        {Kind::Invalid, "b", "pagu.csv:12:tahun"},
                        {Kind::Invalid, "c", "pagu.csv:13:tahun"},
                        {Kind::Invalid, "d", "target.csv:4:tahun"},
                        {Kind::Invalid, "e", "target.csv:4:target"}};
  EXPECT_EQ((Lines{"pagu.csv:12:tahun: b", "target.csv:4:target: e"}),
            told(without_echo(read, later)));
}

}  // namespace
}  // namespace laras::importer
