#include "importer/laporan_docx.h"

#include <gtest/gtest.h>

#include <string>

#include "importer/laporan_bentuk_uji.h"

namespace laras::importer {
namespace {

using pelaporan::LaporanTerbaca;
using namespace uji;

LaporanTerbaca baca(const std::string& badan) {
  const std::string bytes = docx(badan);
  auto zip = format::ZipReader::open(bytes, {.ratio = 10'000});
  PenyusunLaporan susun;
  EXPECT_TRUE(zip.ok() && baca_laporan_docx(zip.value(), susun).ok());
  return susun.selesai();
}

std::string baris(const LaporanTerbaca& laporan, std::size_t tabel, std::size_t baris) {
  std::string hasil;
  for (const auto& sel : laporan.tabel.at(tabel).baris.at(baris)) {
    hasil += (sel.tercakup ? "^" : "") + sel.teks + "|";
  }
  return hasil;
}

TEST(BacaLaporanDocx, LeavesDeletionsOutAndKeepsInsertions) {
  const LaporanTerbaca laporan = baca(
      "<w:p><w:r><w:t xml:space=\"preserve\">Nilai </w:t></w:r>"
      "<w:del><w:r><w:delText>70,00</w:delText></w:r></w:del>"
      "<w:ins><w:r><w:t>70,17</w:t></w:r></w:ins></w:p>" +
      tbl(tr(tc("A") + tc("B")) + tr(tc("x") + tc("y"), "<w:del/>") + tr(tc("1") + tc("2"))));
  EXPECT_EQ("Nilai 70,17", laporan.paragraf.at(0).teks);
  ASSERT_EQ(2U, laporan.tabel.at(0).baris.size());
  EXPECT_EQ("1|2|", baris(laporan, 0, 1));
}

TEST(BacaLaporanDocx, TakesResultsOfFieldsAndNoTextBoxes) {
  const LaporanTerbaca laporan = baca(
      "<w:p><w:r><w:t xml:space=\"preserve\">Tabel 3.</w:t></w:r>"
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>SEQ "
      "Tabel</w:instrText></w:r>"
      "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>7</w:t></w:r>"
      "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t xml:space=\"preserve\"> Judul</w:t>"
      "</w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>kotak</w:t></w:r></w:p></w:txbxContent>"
      "</w:pict></w:r></w:p>" +
      tbl(tr(tc("A") + tc("B"))));
  EXPECT_EQ("3.7", laporan.tabel.at(0).nomor);
  EXPECT_EQ("Judul", laporan.tabel.at(0).judul);
  EXPECT_TRUE(laporan.paragraf.empty());
}

TEST(BacaLaporanDocx, PutsNestedTablesBehindTheTableAroundThem) {
  const LaporanTerbaca laporan = baca(
      tbl(tr(tc("luar") + "<w:tc>" + tbl(tr(tc("d1") + tc("d2"))) + p("sesudah") + "</w:tc>")) +
      tbl(tr(tc("e") + tc("f"))));
  ASSERT_EQ(3U, laporan.tabel.size());
  EXPECT_EQ("luar|sesudah|", baris(laporan, 0, 0));
  EXPECT_EQ("d1|d2|", baris(laporan, 1, 0));
  EXPECT_EQ("tabel 2 baris 1 kolom 1", laporan.tabel[1].lokasi);
  EXPECT_EQ("tabel 3 baris 1 kolom 1", laporan.tabel[2].lokasi);
}

TEST(BacaLaporanDocx, SpreadsMergedCellsOverTheGrid) {
  const std::string buka = "<w:vMerge w:val=\"restart\"/><w:gridSpan w:val=\"2\"/>";
  const LaporanTerbaca laporan = baca(tbl(
      tr(tc("a", buka) + tc("b")) + tr(tc("", "<w:vMerge/><w:gridSpan w:val=\"2\"/>") + tc("c")) +
      tr(tc("d"), "<w:gridBefore w:val=\"2\"/>")));
  EXPECT_EQ("a|^|b|", baris(laporan, 0, 0));
  EXPECT_EQ("^|^|c|", baris(laporan, 0, 1));
  EXPECT_EQ("||d|", baris(laporan, 0, 2));
  EXPECT_EQ(0U, laporan.tabel[0].baris[1][1].pemilik_baris);
  EXPECT_EQ(0U, laporan.tabel[0].baris[1][1].pemilik_kolom);
}

TEST(BacaLaporanDocx, FindsHeadingsByStyleAndPassesOverContents) {
  const LaporanTerbaca laporan =
      baca(p("Tabel 3.1 Judul ... 4", "TOC1") + p("Bab", "Anak") + p("Isi."));
  ASSERT_EQ(1U, laporan.paragraf.size());
  EXPECT_EQ("Isi.", laporan.paragraf[0].teks);
  EXPECT_EQ("Bab", laporan.paragraf[0].bagian);
  EXPECT_EQ("paragraf 3", laporan.paragraf[0].lokasi);
}

TEST(BacaLaporanDocx, TakesACaptionWithoutANumber) {
  const LaporanTerbaca laporan = baca(p("Skala Predikat", "Caption") + tbl(tr(tc("A") + tc("–"))));
  EXPECT_EQ("Skala Predikat", laporan.tabel.at(0).judul);
  EXPECT_EQ("", laporan.tabel[0].nomor);
  EXPECT_TRUE(laporan.paragraf.empty());
  EXPECT_EQ("A|-|", baris(laporan, 0, 0));
}

TEST(BacaLaporanDocx, StandsAnyDepth) {
  std::string dalam;
  std::string tutup;
  for (int i = 0; i < 200'000; ++i) {
    dalam += "<w:ins>";
    tutup += "</w:ins>";
  }
  EXPECT_EQ(
      "x",
      baca("<w:p>" + dalam + "<w:r><w:t>x</w:t></w:r>" + tutup + "</w:p>").paragraf.at(0).teks);
  std::string tabel;
  for (int i = 0; i < 100; ++i) {
    tabel += "<w:tbl><w:tr>" + tc("a") + "<w:tc>";
  }
  for (int i = 0; i < 100; ++i) {
    tabel += "</w:tc></w:tr></w:tbl>";
  }
  const LaporanTerbaca laporan = baca(tabel);
  EXPECT_EQ(50U, laporan.tabel.size());
  ASSERT_EQ(1U, laporan.catatan.size());
  EXPECT_EQ("Tabel yang bersarang lebih dari 50 lapis tidak dibaca.", laporan.catatan[0]);
}

}  // namespace
}  // namespace laras::importer
