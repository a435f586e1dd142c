#include "importer/laporan_lembar.h"

#include <gtest/gtest.h>

#include <string>

#include "importer/laporan_csv.h"
#include "importer/laporan_xlsx.h"

namespace laras::importer {
namespace {

pelaporan::LaporanTerbaca csv(std::string_view teks) {
  PenyusunLaporan susun;
  EXPECT_TRUE(baca_laporan_csv(teks, susun).ok());
  return susun.selesai();
}

TEST(TambahLembar, PartsTablesAtBlankRows) {
  const auto laporan =
      csv("Tabel 1 Satu,,\nA,B,C\n1,2,3\n,,\nTabel 2 Dua\n\n,D,E\n,4,5\nSumber: LHE,,\n");
  ASSERT_EQ(2U, laporan.tabel.size());
  EXPECT_EQ("Satu", laporan.tabel[0].judul);
  EXPECT_EQ("2", laporan.tabel[1].nomor);
  EXPECT_EQ("baris 7", laporan.tabel[1].lokasi);
  EXPECT_EQ(2U, laporan.tabel[1].baris[0].size());
  EXPECT_EQ("D", laporan.tabel[1].baris[0][0].teks);
  ASSERT_EQ(1U, laporan.paragraf.size());
  EXPECT_EQ("Sumber: LHE", laporan.paragraf[0].teks);
}

TEST(BacaLaporanCsv, PrefersTheSemicolonToTheDecimalComma) {
  const auto laporan = csv("Laporan, tahun 2022\nNama;Nilai\nA;1,5\nB;2,5\n");
  EXPECT_EQ("1,5", laporan.tabel.at(0).baris.at(1).at(1).teks);
}

TEST(BacaLaporanCsv, CountsLinesWithinQuotedCells) {
  const auto laporan = csv("A,B\n\"x\ny\",1\nz,2\n");
  ASSERT_EQ(1U, laporan.tabel.size());
  EXPECT_EQ("x y", laporan.tabel[0].baris[1][0].teks);
  EXPECT_EQ("baris 4", laporan.tabel[0].baris[2][0].lokasi);
}

TEST(BacaLaporanCsv, NamesTheLineOfAFault) {
  PenyusunLaporan susun;
  const auto hasil = baca_laporan_csv("A,B\nx,\"y\n", susun);
  ASSERT_FALSE(hasil.ok());
  EXPECT_EQ("baris 2", hasil.error().where);
}

TEST(TeksSelXlsx, ShowsWhatTheFormatShows) {
  using Type = format::XlsxCell::Type;
  const auto angka = [](std::string teks, std::uint8_t desimal, bool pas, bool kelompok = false) {
    return teks_sel_xlsx({.type = Type::Number,
                          .decimals = desimal,
                          .fixed = pas,
                          .grouped = kelompok,
                          .text = std::move(teks)});
  };
  EXPECT_EQ("98,8309", angka("98.8309", 0, false));
  EXPECT_EQ("98,83", angka("98.8309", 2, true));
  EXPECT_EQ("99,90", angka("99.9", 2, true));
  EXPECT_EQ("100", angka("99.5", 0, true));
  EXPECT_EQ("-0,13", angka("-0.125", 2, true));
  EXPECT_EQ("0,00", angka("-0.001", 2, true));
  EXPECT_EQ("2.134.044.723", angka("2134044723", 0, true, true));
  EXPECT_EQ("-1.234,50", angka("-1234.5", 2, true, true));
  EXPECT_EQ("2022", angka("2022", 0, false));
  EXPECT_EQ("-", teks_sel_xlsx({.type = Type::Number, .text = "0", .zero = "-"}));
  EXPECT_EQ("26 dokumen", teks_sel_xlsx({.type = Type::Number, .text = "26", .unit = "dokumen"}));
  EXPECT_EQ("98,8%",
            teks_sel_xlsx({.type = Type::Percent, .decimals = 1, .fixed = true, .text = "98.83"}));
  EXPECT_EQ("30 September 2022", teks_sel_xlsx({.type = Type::Date, .text = "2022-09-30"}));
}

TEST(KisiLaporan, LeavesOutWhatIsTooLarge) {
  PenyusunLaporan susun;
  KisiLaporan lebar;
  lebar.baris("baris 1");
  lebar.sel({.teks = "a", .rentang_kolom = 5'000});
  susun.tabel(std::move(lebar), 0, "baris 1");
  KisiLaporan tinggi;
  for (int i = 0; i < 4'000; ++i) {
    tinggi.baris("baris 2");
    tinggi.sel({.rentang_kolom = i == 0 ? std::size_t{1'000} : std::size_t{1}});
  }
  susun.tabel(std::move(tinggi), 0, "baris 2");
  const auto laporan = susun.selesai();
  EXPECT_TRUE(laporan.tabel.empty());
  ASSERT_EQ(2U, laporan.catatan.size());
  EXPECT_EQ("Tabel di baris 1 tidak dibaca: terlalu besar.", laporan.catatan[0]);
}

}  // namespace
}  // namespace laras::importer
