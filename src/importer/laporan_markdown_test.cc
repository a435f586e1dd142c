#include "importer/laporan_markdown.h"

#include <gtest/gtest.h>

#include <string>

#include "importer/laporan_markdown_ruas.h"

namespace laras::importer {
namespace {

using pelaporan::LaporanTerbaca;

LaporanTerbaca baca(std::string_view teks) {
  PenyusunLaporan susun;
  EXPECT_TRUE(baca_laporan_markdown(teks, susun).ok());
  return susun.selesai();
}

std::string baris(const LaporanTerbaca& laporan, std::size_t tabel, std::size_t baris) {
  std::string hasil;
  for (const auto& sel : laporan.tabel.at(tabel).baris.at(baris)) {
    hasil += sel.teks + "|";
  }
  return hasil;
}

TEST(KataMarkdown, TakesMarkupOut) {
  const auto kata = [](std::string_view s) { return kata_markdown(s).teks; };
  EXPECT_EQ("tebal miring kode", kata("**tebal** _miring_ `kode`"));
  EXPECT_EQ("kuat sekali", kata("***kuat*** <i>sekali</i>"));
  EXPECT_EQ(" satu  dua ", kata("<p>satu</p><p>dua</p>"));
  EXPECT_EQ("jos.example sini", kata("[jos.example](http://x) ![gambar](a.png)sini"));
  EXPECT_EQ("A & B – C  D", kata("A &amp; B &#8211; C&nbsp; D"));
  EXPECT_EQ("94,22*", kata("94,22\\*"));
}

TEST(KataMarkdown, KeepsWhatOnlyLooksLikeMarkup) {
  for (const std::string satu :
       {"2 * 3", "x < y", "94,22*", "a_b_c", "(*)", "****", "R&D", "5 > 3", "[1]", "<3 bulan"}) {
    EXPECT_EQ(satu, kata_markdown(satu).teks);
  }
}

TEST(KataMarkdown, SeesWhatIsBoldThroughout) {
  EXPECT_TRUE(kata_markdown("**Jumlah**").tebal);
  EXPECT_TRUE(kata_markdown("<b>Jumlah</b> **semua**").tebal);
  EXPECT_FALSE(kata_markdown("**Jumlah** semua").tebal);
  EXPECT_FALSE(kata_markdown("").tebal);
}

TEST(KataMarkdown, TakesTimeByLengthAlone) {
  for (const std::string satu : {"<a", "<!--", "[a](", "**a ", "&amp", "[[", "\\", "*a* **b** "}) {
    std::string panjang;
    while (panjang.size() < 2'000'000) {
      panjang += satu;
    }
    EXPECT_LE(kata_markdown(panjang).teks.size(), panjang.size()) << satu;
  }
}

TEST(BacaLaporanMarkdown, EndsATabbedTableWithItsLines) {
  const LaporanTerbaca laporan =
      baca("NO\tNAMA\n1.\tSatu\n\n2.\tDua\n---\t---\n3\tTiga\nSesudah.\n");
  ASSERT_EQ(2U, laporan.tabel.size());
  EXPECT_EQ("1.|Satu|", baris(laporan, 0, 1));
  EXPECT_EQ("3|Tiga|", baris(laporan, 1, 1));
  EXPECT_EQ("baris 4", laporan.tabel[1].lokasi);
  EXPECT_EQ("Sesudah.", laporan.paragraf.at(0).teks);
  EXPECT_EQ("baris 7", laporan.paragraf.at(0).lokasi);
}

TEST(BacaLaporanMarkdown, PadsShortRows) {
  const LaporanTerbaca laporan = baca("A\tB\tC\n1\t2\n");
  EXPECT_EQ("1|2||", baris(laporan, 0, 1));
  EXPECT_EQ("baris 2", laporan.tabel[0].baris[1][2].lokasi);
}

TEST(BacaLaporanMarkdown, TellsIndentationFromCells) {
  const LaporanTerbaca laporan =
      baca("\t- butir daftar\n\tlanjutannya\n\n\tTarget\tRealisasi\n1\t2\t3\n");
  ASSERT_EQ(1U, laporan.tabel.size());
  EXPECT_EQ("|Target|Realisasi|", baris(laporan, 0, 0));
  EXPECT_EQ("butir daftar lanjutannya", laporan.paragraf.at(0).teks);
}

TEST(BacaLaporanMarkdown, ReadsPipes) {
  const LaporanTerbaca laporan = baca("a \\| b | c\n---|:-:\n1 | <b>2</b>\n\nTeks | biasa\n");
  ASSERT_EQ(1U, laporan.tabel.size());
  EXPECT_EQ("a | b|c|", baris(laporan, 0, 0));
  EXPECT_EQ("1|2|", baris(laporan, 0, 1));
  EXPECT_TRUE(laporan.tabel[0].baris[1][1].tebal);
  EXPECT_EQ("Teks | biasa", laporan.paragraf.at(0).teks);
}

TEST(BacaLaporanMarkdown, ReadsGrids) {
  const LaporanTerbaca laporan = baca(
      "+----+------+\n| A  | B    |\n+====+======+\n| 1  | dua  |\n|    | kata |\n+----+------+\n");
  ASSERT_EQ(1U, laporan.tabel.size());
  EXPECT_EQ("1|dua kata|", baris(laporan, 0, 1));
  EXPECT_EQ(1U, laporan.tabel[0].kepala);
  EXPECT_EQ("baris 4", laporan.tabel[0].baris[1][0].lokasi);
}

TEST(BacaLaporanMarkdown, ReadsHtmlTablesWithLinesOfTheFile) {
  const LaporanTerbaca laporan = baca(
      "Pengantar\n<table>\n<tr><td>1</td><td>\n<table><tr><td>x</td><td>y</td></tr></table>\n"
      "</td></tr>\n</table> Sesudah.\n\nA\tB\n");
  ASSERT_EQ(3U, laporan.tabel.size());
  EXPECT_EQ("1||", baris(laporan, 0, 0));
  EXPECT_EQ("x|y|", baris(laporan, 1, 0));
  EXPECT_EQ("baris 4", laporan.tabel[1].lokasi);
  EXPECT_EQ("baris 8", laporan.tabel[2].lokasi);
  EXPECT_EQ("Pengantar", laporan.paragraf.at(0).teks);
}

TEST(BacaLaporanMarkdown, FindsCaptionsAndHeadings) {
  const LaporanTerbaca laporan = baca(
      "# BAB III\n\nTabel 3.2\n\n## Data Pendukung\n\nA\tB\n\n**Rincian tahun 2022**\n\nC\tD\n\n"
      "TABEL III.4: Lain (lanjutan)\n\nE\tF\n\nTabel 3.5 menunjukkan capaian sebagai "
      "berikut:\n\nG\tH\n");
  ASSERT_EQ(4U, laporan.tabel.size());
  EXPECT_EQ("3.2", laporan.tabel[0].nomor);
  EXPECT_EQ("Data Pendukung", laporan.tabel[0].judul);
  EXPECT_EQ("BAB III", laporan.tabel[0].bagian);
  EXPECT_EQ("Rincian tahun 2022", laporan.tabel[1].judul);
  EXPECT_EQ("Rincian tahun 2022", laporan.tabel[1].bagian);
  EXPECT_EQ("III.4", laporan.tabel[2].nomor);
  EXPECT_EQ("Lain (lanjutan)", laporan.tabel[2].judul);
  EXPECT_EQ("", laporan.tabel[3].nomor);
  EXPECT_EQ("Tabel 3.5 menunjukkan capaian sebagai berikut:", laporan.paragraf.at(1).teks);
}

TEST(UraiJudulTabel, KnowsNumbers) {
  const auto nomor = [](std::string_view s) {
    const auto judul = urai_judul_tabel(s);
    return judul ? judul->nomor + "/" + judul->judul : "-";
  };
  EXPECT_EQ("3.10/Judul", nomor("Tabel 3.10 Judul"));
  EXPECT_EQ("2.1a/Judul", nomor("TABEL 2.1a. Judul"));
  EXPECT_EQ("III.2/", nomor("Tabel III.2"));
  EXPECT_EQ("4/Judul", nomor("Tabel 4 – Judul"));
  EXPECT_EQ("-", nomor("Tabel di atas"));
  EXPECT_EQ("-", nomor("Tabel Induk"));
  EXPECT_EQ("-", nomor("Tabel 3.1 memperlihatkan"));
  EXPECT_EQ("-", nomor("Tabel3.1"));
  EXPECT_EQ("-", nomor("Tabel IKM"));
}

}  // namespace
}  // namespace laras::importer
