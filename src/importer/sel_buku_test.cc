#include "importer/sel_buku.h"

#include <gtest/gtest.h>

namespace laras::importer {
namespace {

using format::XlsxCell;
using kamus::JenisKolom;
using Type = XlsxCell::Type;

std::string read(JenisKolom kind, const XlsxCell& cell) {
  const kamus::Kolom column = {.nama = "kolom", .jenis = kind, .keterangan = ""};
  const auto text = cell_text(column, cell);
  return text.ok() ? text.value() : "! " + text.error().message;
}

XlsxCell number(std::string text, std::uint8_t decimals = 0, Type type = Type::Number) {
  return {.type = type, .decimals = decimals, .text = std::move(text)};
}

XlsxCell other(Type type, std::string text) { return {.type = type, .text = std::move(text)}; }

TEST(CellText, KeepsTheDecimalsThatAreShown) {
  EXPECT_EQ("93.80", read(JenisKolom::Desimal, number("93.8", 2)));
  EXPECT_EQ("93.00", read(JenisKolom::Nilai, number("93", 2)));
  EXPECT_EQ("93.825", read(JenisKolom::Persen, number("93.825", 2)));
  EXPECT_EQ("98.80%", read(JenisKolom::Persen, number("98.8", 2, Type::Percent)));
  EXPECT_EQ("100%", read(JenisKolom::Nilai, number("100", 0, Type::Percent)));
}

TEST(CellText, ReadsWholeNumbersWhateverIsShown) {
  EXPECT_EQ("2134044723", read(JenisKolom::Uang, number("2134044723", 2)));
  EXPECT_EQ("2022", read(JenisKolom::Tahun, number("2022")));
  EXPECT_EQ("! Sel ini berisi 1.234. Isi dengan bilangan bulat tanpa desimal.",
            read(JenisKolom::Cacah, number("1.234")));
}

TEST(CellText, RefusesTheSpellingThatCouldBeThousands) {
  EXPECT_EQ(
      "! Angka 3.557 dengan tiga desimal bermakna ganda di kolom ini. Ubah format selnya menjadi "
      "Teks, lalu ketik dengan koma desimal.",
      read(JenisKolom::Nilai, number("3.557")));
  EXPECT_EQ("3.557", read(JenisKolom::Desimal, number("3.557")));
  EXPECT_EQ("3.557%", read(JenisKolom::Nilai, number("3.557", 0, Type::Percent)));
}

TEST(CellText, RefusesCodesThatBecameNumbersOrDates) {
  EXPECT_EQ("7", read(JenisKolom::Kode, number("7")));
  EXPECT_EQ(
      "! Sel ini berisi angka 7.1, sedangkan kolom ini berisi teks; nol di belakangnya dapat "
      "hilang. "
      "Ubah format selnya menjadi Teks, lalu ketik ulang isinya.",
      read(JenisKolom::Kode, number("7.1")));
  EXPECT_EQ(
      "! Sel ini berisi tanggal (2022-02-01), sedangkan kolom ini bukan kolom tanggal. Ubah format "
      "selnya menjadi Teks, lalu ketik ulang isinya.",
      read(JenisKolom::Teks, other(Type::Date, "2022-02-01")));
  XlsxCell nip = number("19800101200604100");
  nip.exact = false;
  EXPECT_EQ(
      "! Angka ini lebih dari 15 digit, sehingga buku kerja tidak menyimpannya dengan tepat. Ubah "
      "format selnya menjadi Teks, lalu ketik ulang isinya.",
      read(JenisKolom::Teks, nip));
}

TEST(CellText, ReadsDatesAndNothingElseAsDates) {
  EXPECT_EQ("2022-09-30", read(JenisKolom::Tanggal, other(Type::Date, "2022-09-30")));
  EXPECT_EQ("! Sel ini memuat jam (2022-09-30 08:00:00). Isi dengan tanggal saja.",
            read(JenisKolom::Tanggal, other(Type::Date, "2022-09-30 08:00:00")));
  EXPECT_EQ("! Sel ini berisi angka 44834, bukan tanggal. Ketik tanggalnya, misalnya 30-09-2022.",
            read(JenisKolom::Tanggal, number("44834")));
}

TEST(CellText, ReadsTruthWhereItIsAsked) {
  EXPECT_EQ("ya", read(JenisKolom::YaTidak, other(Type::Boolean, "1")));
  EXPECT_EQ("tidak", read(JenisKolom::YaTidak, other(Type::Boolean, "0")));
  EXPECT_EQ(
      "! Sel ini berisi nilai logika. Ubah format selnya menjadi Teks, lalu ketik ulang isinya.",
      read(JenisKolom::Teks, other(Type::Boolean, "1")));
}

TEST(CellText, AsksForWhatIsMissing) {
  EXPECT_EQ("! Sel ini berisi kesalahan #N/A. Ketik N/A tanpa tanda #, atau isi nilainya.",
            read(JenisKolom::Nilai, other(Type::Failure, "#N/A")));
  XlsxCell formula = other(Type::Failure, "#REF!");
  formula.formula = true;
  EXPECT_EQ("! Sel ini berisi kesalahan #REF!. Perbaiki rumusnya, atau ketik isinya.",
            read(JenisKolom::Uang, formula));
  EXPECT_EQ(
      "! Rumus di sel ini belum dihitung. Buka dan simpan dengan Excel atau LibreOffice, atau "
      "ketik "
      "hasilnya.",
      read(JenisKolom::Uang, other(Type::Pending, "")));
}

}  // namespace
}  // namespace laras::importer
