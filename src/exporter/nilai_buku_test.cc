#include "exporter/nilai_buku.h"

#include <gtest/gtest.h>

namespace laras::exporter {
namespace {

using kamus::JenisKolom;

/// `angka [format]`, or `teks`.
std::string ditulis(JenisKolom jenis, std::string_view teks) {
  const kamus::Kolom kolom = {
      .nama = "kolom", .jenis = jenis, .keterangan = "", .boleh_keadaan = true};
  const auto nilai = nilai_buku(kolom, kamus::urai(kolom, teks).value());
  return nilai ? nilai->angka + " [" + nilai->format + "]" : "teks";
}

TEST(NilaiBuku, ShowsTheDecimalsThatWereTyped) {
  EXPECT_EQ("93.80 [0.00]", ditulis(JenisKolom::Desimal, "93,80"));
  EXPECT_EQ("88 [General]", ditulis(JenisKolom::Desimal, "88"));
  EXPECT_EQ("98.83 [0.00]", ditulis(JenisKolom::Persen, "98,83%"));
  EXPECT_EQ("2134044723 [#,##0]", ditulis(JenisKolom::Uang, "Rp2.134.044.723"));
  EXPECT_EQ("2022 [General]", ditulis(JenisKolom::Tahun, "2022"));
}

TEST(NilaiBuku, WritesTargetsAsNumbersWhereTheyComeBackAlike) {
  EXPECT_EQ("93.80 [0.00]", ditulis(JenisKolom::Nilai, "93.80"));
  EXPECT_EQ("100E-2 [0%]", ditulis(JenisKolom::Nilai, "100%"));
  EXPECT_EQ("98.80E-2 [0.00%]", ditulis(JenisKolom::Nilai, "98.80%"));
  for (const char* teks : {"93,80", "10.257", "10257 lembar", "N/A", "BB", "-0", "007"}) {
    EXPECT_EQ("teks", ditulis(JenisKolom::Nilai, teks)) << teks;
  }
}

TEST(NilaiBuku, KeepsAsTextWhatANumberCannotHold) {
  EXPECT_EQ("999999999999999 [#,##0]", ditulis(JenisKolom::Uang, "999999999999999"));
  EXPECT_EQ("teks", ditulis(JenisKolom::Uang, "1000000000000000"));
  EXPECT_EQ("teks", ditulis(JenisKolom::Uang, "N/A"));
  EXPECT_EQ("teks", ditulis(JenisKolom::Teks, "=1+1"));
}

TEST(NilaiBuku, WritesDatesAsDaysWhereAllProgramsAgree) {
  EXPECT_EQ("44834 [dd-mm-yyyy]", ditulis(JenisKolom::Tanggal, "30 September 2022"));
  EXPECT_EQ("61 [dd-mm-yyyy]", ditulis(JenisKolom::Tanggal, "1900-03-01"));
  EXPECT_EQ("teks", ditulis(JenisKolom::Tanggal, "1900-02-28"));
}

}  // namespace
}  // namespace laras::exporter
