#include "importer/laporan.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "importer/laporan_bentuk_uji.h"

namespace laras::importer {
namespace {

using pelaporan::LaporanTerbaca;
using pelaporan::TabelTerbaca;
using Grid = std::vector<std::vector<std::string>>;

Grid teks(const TabelTerbaca& tabel) {
  Grid grid;
  for (const auto& baris : tabel.baris) {
    grid.emplace_back();
    for (const auto& sel : baris) {
      grid.back().push_back(sel.teks);
    }
  }
  return grid;
}

LaporanTerbaca baca(const std::string& nama, std::string_view bytes) {
  auto hasil = baca_laporan(nama, bytes);
  EXPECT_TRUE(hasil.ok()) << nama << ": " << (hasil.ok() ? "" : hasil.error().message);
  return hasil.ok() ? hasil.value() : LaporanTerbaca{};
}

std::string pesan(const std::string& nama, std::string_view bytes) {
  const auto hasil = baca_laporan(nama, bytes);
  return hasil.ok() ? "terbaca" : hasil.error().message;
}

const Grid& isi_capaian() {
  static const Grid kIsi = {{"Sasaran", "Kinerja", "", "Capaian"},
                            {"", "Target", "Realisasi", ""},
                            {"AKIP & tata kelola", "71,00", "70,17", "98,83%"},
                            {"Pagu", "2.134.044.723", "1.234", "26 dokumen"}};
  return kIsi;
}

std::string docx_capaian() {
  using namespace uji;
  return docx(p("BAB III", "Heading1") + p("Tabel 3.1 Pencapaian Kinerja", "Caption") +
              tbl(tr(tc("Sasaran", "<w:vMerge w:val=\"restart\"/>") +
                         tc("Kinerja", "<w:gridSpan w:val=\"2\"/>") +
                         tc("Capaian", "<w:vMerge w:val=\"restart\"/>"),
                     "<w:tblHeader/>") +
                  tr(tc("", "<w:vMerge/>") + tc("Target") + tc("Realisasi") + tc("", "<w:vMerge/>"),
                     "<w:tblHeader/>") +
                  tr(tc("AKIP &amp; tata kelola") + tc("71,00") + tc("70,17") + tc("98,83%")) +
                  tr(tc("Pagu") + tc("2.134.044.723") + tc("1.234") + tc("26 dokumen"))) +
              p("Capaian melebihi target."));
}

std::string xlsx_capaian() {
  using namespace uji;
  return xlsx(row(1, {"Tabel 3.1 Pencapaian Kinerja"}) +
                  row(3, {"Sasaran", "Kinerja", "", "Capaian"}) +
                  row(4, {"", "Target", "Realisasi"}) +
                  row(5, {"AKIP &amp; tata kelola", "<c s=\"1\"><v>71</v></c>",
                          "<c s=\"1\"><v>70.170000000000002</v></c>",
                          "<c s=\"2\"><v>0.98830985915493</v></c>"}) +
                  row(6, {"Pagu", "<c s=\"3\"><v>2134044723</v></c>", "<c s=\"3\"><v>1234</v></c>",
                          "<c s=\"4\"><v>26</v></c>"}) +
                  row(8, {"Capaian melebihi target."}),
              "<mergeCells count=\"3\"><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"B3:C3\"/>"
              "<mergeCell ref=\"D3:D4\"/></mergeCells>");
}

constexpr std::string_view kHtmlCapaian =
    "<!DOCTYPE html><html><body><h2>BAB III</h2>\n"
    "<table><caption><b>Tabel 3.1</b> Pencapaian Kinerja</caption>\n<thead>\n"
    "<tr><th rowspan=2>Sasaran<th colspan='2'>Kinerja<th rowspan=2>Capaian\n"
    "<tr><th>Target<th>Realisasi</thead>\n"
    "<tr><td>AKIP &amp; tata\n kelola</td><td>71,00</td><td>70,17</td><td>98,83%</td></tr>\n"
    "<tr><td>Pagu<td>2.134.044.723<td>1.234<td>26 dokumen</table>\n"
    "<p>Capaian melebihi target.</p></body></html>\n";

constexpr std::string_view kMdCapaian =
    "## BAB III\n\n**Tabel 3.1**  \n**Pencapaian Kinerja**\n\n"
    "<b>Sasaran</b>\tKinerja\t\tCapaian\n"
    "\tTarget\tRealisasi\t\n"
    "AKIP &amp; tata kelola\t71,00\t**70,17**\t98,83%\n"
    "Pagu\t2.134.044.723\t1.234\t26 dokumen\n\nCapaian melebihi\ntarget.\n";

constexpr std::string_view kPipaCapaian =
    "# BAB III\n\nTabel 3.1 Pencapaian Kinerja\n\n"
    "| Sasaran | Kinerja |  | Capaian |\n|:---|---:|---|---|\n|  | Target | Realisasi |  |\n"
    "| AKIP & tata kelola | 71,00 | 70,17 | 98,83% |\n"
    "| Pagu | 2.134.044.723 | 1.234 | 26 dokumen |\n\nCapaian melebihi target.\n";

constexpr std::string_view kCsvCapaian =
    "Tabel 3.1 Pencapaian Kinerja;;;\n\nSasaran;Kinerja;;Capaian\n;Target;Realisasi;\n"
    "AKIP & tata kelola;71,00;70,17;98,83%\nPagu;2.134.044.723;1.234;26 dokumen\n\n"
    "Capaian melebihi target.;;;\n";

TEST(BacaLaporan, ReadsTheSameContentOfEveryFormatTheSame) {
  const std::vector<std::pair<std::string, std::string>> berkas = {
      {"a.md", std::string(kMdCapaian)},
      {"pipa.md", std::string(kPipaCapaian)},
      {"a.html", std::string(kHtmlCapaian)},
      {"a.csv", std::string(kCsvCapaian)},
      {"a.docx", docx_capaian()},
      {"a.xlsx", xlsx_capaian()}};
  for (const auto& [nama, bytes] : berkas) {
    const LaporanTerbaca laporan = baca(nama, bytes);
    ASSERT_EQ(1U, laporan.tabel.size()) << nama;
    EXPECT_EQ(isi_capaian(), teks(laporan.tabel[0])) << nama;
    EXPECT_EQ("3.1", laporan.tabel[0].nomor) << nama;
    EXPECT_EQ("Pencapaian Kinerja", laporan.tabel[0].judul) << nama;
    ASSERT_EQ(1U, laporan.paragraf.size()) << nama;
    EXPECT_EQ("Capaian melebihi target.", laporan.paragraf[0].teks) << nama;
    EXPECT_EQ(1U, laporan.paragraf[0].tabel_sebelum) << nama;
    EXPECT_TRUE(laporan.catatan.empty()) << nama;
  }
}

TEST(BacaLaporan, NamesThePlaceOfEachCell) {
  const auto tempat = [](const std::string& nama, std::string_view bytes) {
    const LaporanTerbaca laporan = baca(nama, bytes);
    return laporan.tabel.empty() ? "" : laporan.tabel[0].baris[2][3].lokasi;
  };
  EXPECT_EQ("baris 8", tempat("a.md", kMdCapaian));
  EXPECT_EQ("baris 7", tempat("a.html", kHtmlCapaian));
  EXPECT_EQ("baris 5", tempat("a.csv", kCsvCapaian));
  EXPECT_EQ("tabel 1 baris 3 kolom 4", tempat("a.docx", docx_capaian()));
  EXPECT_EQ("Capaian!D5", tempat("a.xlsx", xlsx_capaian()));
}

TEST(BacaLaporan, SaysWhoseACoveredCellIs) {
  for (const auto& [nama, bytes] :
       {std::pair<std::string, std::string>{"a.html", std::string(kHtmlCapaian)},
        {"a.docx", docx_capaian()},
        {"a.xlsx", xlsx_capaian()}}) {
    const LaporanTerbaca laporan = baca(nama, bytes);
    ASSERT_EQ(1U, laporan.tabel.size()) << nama;
    const auto& baris = laporan.tabel[0].baris;
    EXPECT_FALSE(baris[0][1].tercakup) << nama;
    EXPECT_TRUE(baris[0][2].tercakup) << nama;
    EXPECT_EQ(1U, baris[0][2].pemilik_kolom) << nama;
    EXPECT_TRUE(baris[1][3].tercakup) << nama;
    EXPECT_EQ(0U, baris[1][3].pemilik_baris) << nama;
    EXPECT_EQ(3U, baris[1][3].pemilik_kolom) << nama;
    EXPECT_FALSE(baris[1][1].tercakup) << nama;
  }
}

TEST(BacaLaporan, CountsTheHeadRowsThatAFormatMarks) {
  EXPECT_EQ(2U, baca("a.html", kHtmlCapaian).tabel[0].kepala);
  EXPECT_EQ(2U, baca("a.docx", docx_capaian()).tabel[0].kepala);
  EXPECT_EQ(1U, baca("a.md", kPipaCapaian).tabel[0].kepala);
  EXPECT_EQ(0U, baca("a.md", kMdCapaian).tabel[0].kepala);
}

TEST(BacaLaporan, LooksAtTheContentBeforeTheName) {
  EXPECT_EQ(isi_capaian(), teks(baca("laporan.txt", docx_capaian()).tabel[0]));
  EXPECT_EQ(isi_capaian(), teks(baca("laporan", kHtmlCapaian).tabel[0]));
  EXPECT_EQ(isi_capaian(), teks(baca("laporan.xls", kHtmlCapaian).tabel[0]));
}

TEST(BacaLaporan, AdvisesWhatToDoWithOtherFiles) {
  EXPECT_EQ("Berkas kosong. Pilih laporan yang berisi.", pesan("a.md", ""));
  EXPECT_EQ("Berkas kosong. Pilih laporan yang berisi.", pesan("a.csv", "\n \n"));
  EXPECT_EQ("Berkas ini dokumen Word lama (.doc). Buka, simpan sebagai .docx, lalu ulangi.",
            pesan("a.doc", "\xd0\xcf\x11\xe0 sisa"));
  EXPECT_EQ("Berkas ini buku kerja Excel lama (.xls). Buka, simpan sebagai .xlsx, lalu ulangi.",
            pesan("a.xls", "\xd0\xcf\x11\xe0 sisa"));
  EXPECT_EQ(
      "Berkas dilindungi kata sandi. Simpan tanpa kata sandi, lalu ulangi.",
      pesan("a.docx", std::string("\xd0\xcf\x11\xe0") +
                          std::string("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)));
  EXPECT_EQ(
      "Berkas ini PDF, yang tidak menyimpan tabel sebagai tabel. Periksa berkas .docx atau .xlsx "
      "asalnya.",
      pesan("a.pdf", "%PDF-1.7"));
  EXPECT_EQ(
      "Berkas ini dokumen OpenDocument (.odt atau .ods). Simpan sebagai .docx atau .xlsx, lalu "
      "ulangi.",
      pesan("a.odt", format::zip({{"content.xml", "<a/>"}}).value()));
  EXPECT_EQ("Arsip ini bukan laporan. Pilih berkas .docx, .xlsx, .html, .md, atau .csv.",
            pesan("a.zip", format::zip({{"a.txt", "x"}}).value()));
  EXPECT_EQ(
      "Berkas bukan teks. Simpan laporan sebagai .docx, .xlsx, .html, .md, atau .csv, lalu ulangi.",
      pesan("a.md", std::string_view("a\0b", 3)));
}

TEST(BacaLaporan, RefusesWhatHasNothingToRead) {
  EXPECT_EQ("Berkas tidak berisi tabel atau kalimat yang dapat dibaca. Pilih laporan yang berisi.",
            pesan("a.docx", uji::docx("")));
  EXPECT_EQ("Berkas tidak berisi tabel atau kalimat yang dapat dibaca. Pilih laporan yang berisi.",
            pesan("a.html", "<html><body><img src=\"x.png\"></body></html>"));
}

TEST(BacaLaporan, RefusesADocumentTooLargeOnceUnpacked) {
  std::string isi;
  for (std::size_t i = 0; isi.size() <= std::size_t{96} << 20; ++i) {
    isi += std::to_string(i * 7919) + std::string(2000, ' ');
  }
  EXPECT_EQ(
      "Isi berkas terlalu besar setelah dibuka. Bagi menjadi beberapa berkas, atau buang lembar "
      "dan gambar yang tidak diperlukan.",
      pesan("a.docx", uji::docx(uji::p(isi))));
}

TEST(BacaLaporan, TakesOtherEncodings) {
  const LaporanTerbaca lama = baca("a.csv", "Nama;Nilai\nA \x96 B;1\n");
  EXPECT_EQ("A – B", lama.tabel[0].baris[1][0].teks);
  ASSERT_EQ(1U, lama.catatan.size());
  EXPECT_EQ("Berkas tidak tertulis dalam UTF-8; dibaca sebagai Windows-1252.", lama.catatan[0]);
  const LaporanTerbaca utf16 = baca("a.csv", std::string_view("\xff\xfeN\0;\0b\0\n\0\x13\x20;\0"
                                                              "1\0\n\0",
                                                              18));
  EXPECT_EQ((Grid{{"N", "b"}, {"-", "1"}}), teks(utf16.tabel[0]));
}

TEST(BacaLaporan, TakesAShortLineAboveATableForItsTitle) {
  const std::string tabel = "\n\n| A | B |\n|---|---|\n| 1 | 2 |\n";
  EXPECT_EQ("Capaian Kinerja Tahun 2021",
            baca("a.md", "Capaian Kinerja Tahun 2021" + tabel).tabel[0].judul);
  EXPECT_EQ("", baca("a.md", "Capaiannya sebagai berikut:" + tabel).tabel[0].judul);
  EXPECT_EQ("", baca("a.md", "Ini kalimat." + tabel).tabel[0].judul);
}

TEST(BacaLaporan, EndsLinesByCarriageReturnsToo) {
  const LaporanTerbaca lama = baca("a.csv", "Nama;Nilai\rA;1\r");
  EXPECT_EQ((Grid{{"Nama", "Nilai"}, {"A", "1"}}), teks(lama.tabel[0]));
  EXPECT_EQ("baris 2", lama.tabel[0].baris[1][0].lokasi);
}

TEST(BacaLaporan, ToleratesDamage) {
  const std::string docx = docx_capaian();
  for (std::size_t panjang = 0; panjang < docx.size(); panjang += 7) {
    EXPECT_NE("terbaca", pesan("a.docx", docx.substr(0, panjang)) + "") << panjang;
  }
}

}  // namespace
}  // namespace laras::importer
