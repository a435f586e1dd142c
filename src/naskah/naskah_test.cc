#include "naskah/naskah.h"

#include <gtest/gtest.h>

namespace laras::naskah {
namespace {

Angka nilai(std::int64_t pembilang, std::int64_t penyebut = 1) {
  return Angka::daun({.jenis = "realisasi"}, Rational(pembilang, penyebut));
}

const Cetak kDesimal{GayaCetak::Desimal, 2};

TEST(Sel, PrintsAFigureByItsColumnAndTheWordsAfterIt) {
  Sel sel = sel_angka(nilai(7017, 100), kDesimal);
  sel.sesudah = " (BB)";
  EXPECT_EQ("70,17 (BB)", sel.tercetak());
}

TEST(Sel, JoinsItsParagraphsWithOneSpace) {
  Sel sel;
  sel.isi = {kata_tebal("Hasil:"), kata(" kurang "), angka(nilai(83, 100), kDesimal)};
  sel.alinea = {{{}, {kata("catatan")}}, {{}, {kata("bukti")}}};
  EXPECT_EQ("Hasil: kurang 0,83 catatan bukti", sel.tercetak());
  sel.isi.clear();
  EXPECT_EQ("catatan bukti", sel.tercetak());
}

TEST(Sel, PrintsNothingWhereAMergeSwallowsIt) {
  EXPECT_EQ("", sel_gabung_atas().tercetak());
  EXPECT_EQ("", sel_gabung_kiri().tercetak());
  EXPECT_EQ("", sel_kosong().tercetak());
  Sel sel = sel_tebal("Jumlah");
  EXPECT_EQ("Jumlah", sel.tercetak());
  sel.gabung = Gabung::Kiri;
  EXPECT_EQ("", sel.tercetak());
}

TEST(Ruas, PrintWordsFiguresAndReferencesInTheirOrder) {
  EXPECT_EQ("Capaian 98,00 lihat Tabel 3.1",
            tercetak({kata("Capaian "), angka(nilai(98), kDesimal), kata(" lihat "),
                      rujukan("3.1", "Tabel 3.1")}));
}

Naskah contoh() {
  Tabel tabel;
  tabel.id = "3.1";
  Sel teks;
  teks.isi = {angka(nilai(2), kDesimal)};
  teks.alinea = {{{}, {angka(nilai(3), kDesimal)}}};
  Sel tertutup = sel_angka(nilai(99), kDesimal);
  tertutup.gabung = Gabung::Atas;
  tabel.baris = {{.sel = {teks, sel_angka(nilai(4), kDesimal), tertutup}}};
  Gambar gambar;
  gambar.id = "gambar-3.1";
  gambar.isi = GrafikCapaian{{{"AKIP", nilai(5)}}};
  Daftar daftar;
  daftar.butir = {{{angka(nilai(6), kDesimal)}, {Daftar{false, {{{angka(nilai(7), kDesimal)}}}}}}};
  Bab bab;
  bab.pembuka = {Paragraf{{kata("Nilai "), angka(nilai(1), kDesimal)}}, tabel};
  bab.subbab = {{.id = "s", .nomor = "1.1", .judul = "Satu", .isi = {gambar, daftar}}};
  Naskah naskah;
  naskah.bab = {bab};
  return naskah;
}

TEST(Naskah, FindsTablesAndFiguresInEveryPart) {
  const Naskah naskah = contoh();
  ASSERT_EQ(1U, tabel(naskah).size());
  EXPECT_EQ("3.1", tabel(naskah)[0]->id);
  ASSERT_EQ(1U, gambar(naskah).size());
  EXPECT_EQ("gambar-3.1", gambar(naskah)[0]->id);
}

TEST(Naskah, ListsEveryPrintedFigureInPrintedOrder) {
  const std::vector<Angka> ada = angka_tercetak(contoh());
  ASSERT_EQ(7U, ada.size());
  for (std::size_t i = 0; i < ada.size(); ++i) {
    EXPECT_EQ(Rational(static_cast<std::int64_t>(i) + 1), ada[i].nilai());
  }
}

}  // namespace
}  // namespace laras::naskah
