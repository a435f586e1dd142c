#include "render/asal.h"

#include <gtest/gtest.h>

namespace laras::render {
namespace {

const Cetak kDesimal{GayaCetak::Desimal, 2};
const Cetak kPersen{GayaCetak::Persen, 2};
const Aturan kCapaian{"capaian.makin_tinggi", "realisasi ÷ target × 100", "Pasal 1"};

Angka daun(const std::string& label, Rational nilai) {
  return Angka::daun({.jenis = "realisasi", .id = label, .label = label}, std::move(nilai));
}

Angka kosong(Keadaan keadaan) { return Angka::daun({.jenis = "target", .label = "T"}, keadaan); }

/// A document of one table with these figures in one row each.
naskah::Naskah dokumen(const std::vector<std::pair<Angka, Cetak>>& isi) {
  naskah::Tabel tabel;
  tabel.id = "3.1";
  tabel.nomor = "3.1";
  tabel.kolom = {{.kepala = "Indikator"},
                 {.kepala = "Tahun 2022 / Nilai", .jenis = naskah::JenisSel::Desimal}};
  for (std::size_t i = 0; i < isi.size(); ++i) {
    tabel.baris.push_back({.sel = {naskah::sel_teks("Baris " + std::to_string(i)),
                                   naskah::sel_angka(isi[i].first, isi[i].second)}});
  }
  naskah::Bab bab;
  bab.id = "3";
  bab.pembuka = {tabel};
  naskah::Naskah naskah;
  naskah.bab = {bab};
  return naskah;
}

/// The formula of the last figure.
std::string rumus_dari(const std::vector<std::pair<Angka, Cetak>>& isi) {
  const naskah::Naskah naskah = dokumen(isi);
  const DaftarId id(naskah);
  const DaftarAsal asal(naskah, id);
  return rumus(asal, asal.simpul(isi.back().first));
}

TEST(Rumus, WritesTheRuleThenItsFiguresThenTheUncutResult) {
  const Angka realisasi = daun("R", Rational(7017, 100));
  const Angka target = daun("T", 71);
  EXPECT_EQ("realisasi ÷ target × 100 = 70,17 ÷ 71,00 × 100 = 98,8309…",
            rumus_dari({{realisasi, kDesimal},
                        {target, kDesimal},
                        {persen(realisasi, target, kCapaian), kPersen}}));
}

TEST(Rumus, CutsTheDecimalsThatGoOnInsteadOfRounding) {
  EXPECT_EQ("2 ÷ 3 = 0,6666…", rumus_dari({{bagi(daun("a", 2), daun("b", 3)), kDesimal}}));
  EXPECT_EQ("(−2) ÷ 3 = −0,6666…", rumus_dari({{bagi(daun("a", -2), daun("b", 3)), kDesimal}}));
}

TEST(Rumus, PutsBracketsOnlyWhereTheOrderNeedsThem) {
  const Angka dua = Angka::tetapan(2);
  const Angka t = daun("T", 10);
  const Angka r = daun("R", 8);
  EXPECT_EQ("(2 × 10 − 8) ÷ 10 × 100 = 120",
            rumus_dari({{persen(kurang(kali(dua, t), r), t), kPersen}}));
  EXPECT_EQ("10 − (8 − 2) = 4", rumus_dari({{kurang(t, kurang(r, dua)), kDesimal}}));
  EXPECT_EQ("10 ÷ (8 ÷ 2) = 2,5", rumus_dari({{bagi(t, bagi(r, dua)), kDesimal}}));
}

TEST(Rumus, ListsTheTermsOfAMeanAndSaysWhatIsLeftOut) {
  EXPECT_EQ(
      "(1 + 3) ÷ 2 (1 tanpa nilai tidak dihitung) = 2",
      rumus_dari({{rata_rata({daun("a", 1), kosong(Keadaan::TidakDirencanakan), daun("b", 3)}),
                   kDesimal}}));
  std::vector<Angka> banyak;
  for (int i = 0; i < 22; ++i) {
    banyak.push_back(daun("n" + std::to_string(i), i));
  }
  EXPECT_EQ("jumlah pagu = jumlah 22 angka = 231",
            rumus_dari({{jumlah(banyak, {"j", "jumlah pagu", ""}), kDesimal}}));
}

TEST(Rumus, SaysThatAScoreIsRoundedByItsRule) {
  EXPECT_EQ("94,216 dibulatkan 2 desimal = 94,22",
            rumus_dari({{bulatkan(daun("a", Rational(94216, 1000)), 2), kDesimal}}));
}

TEST(Rumus, KeepsTheStateOfWhatHasNoValue) {
  EXPECT_EQ("5 ÷ (belum diisi) × 100 = (belum diisi)",
            rumus_dari({{persen(daun("a", 5), kosong(Keadaan::BelumDiisi)), kPersen}}));
  EXPECT_EQ("5 ÷ 0 × 100 = (tak terhitung)",
            rumus_dari({{persen(daun("a", 5), daun("b", 0)), kPersen}}));
}

TEST(DaftarAsal, CountsEqualDerivationsOnceEvenIfBuiltTwice) {
  const auto buat = [] { return persen(daun("R", 1), daun("T", 2), kCapaian); };
  const naskah::Naskah naskah = dokumen({{buat(), kPersen}, {buat(), kPersen}});
  const DaftarId id(naskah);
  const DaftarAsal asal(naskah, id);
  EXPECT_EQ(3U, asal.entri().size());
}

TEST(DaftarAsal, TellsApartWhatDiffersInOneField) {
  const naskah::Naskah naskah =
      dokumen({{daun("R", 1), kDesimal}, {daun("R", 2), kDesimal}, {daun("S", 1), kDesimal}});
  const DaftarId id(naskah);
  EXPECT_EQ(3U, DaftarAsal(naskah, id).entri().size());
}

TEST(DaftarAsal, NamesADerivedFigureByItsRowAndColumnAndItsPlace) {
  const Angka capaian = persen(daun("R", 1), daun("T", 2), kCapaian);
  const naskah::Naskah naskah = dokumen({{capaian, kPersen}});
  const DaftarId id(naskah);
  const DaftarAsal asal(naskah, id);
  const SimpulAsal& simpul = asal.simpul(capaian);
  EXPECT_EQ("Baris 0 · Tahun 2022, Nilai", simpul.judul);
  EXPECT_EQ("Tabel 3.1", simpul.tempat);
  EXPECT_EQ("tabel-3.1", simpul.tempat_id);
}

TEST(DaftarAsal, LeadsThroughUnnamedStepsToNamedSources) {
  const Angka r = daun("R", 1);
  const Angka t = daun("T", 2);
  const Angka capaian = persen(r, t, kCapaian);
  const naskah::Naskah naskah = dokumen({{capaian, kPersen}});
  const DaftarId id(naskah);
  const DaftarAsal asal(naskah, id);
  std::vector<std::string> sumber;
  for (const std::size_t satu : asal.sumber(asal.simpul(capaian))) {
    sumber.push_back(asal.simpul(satu).judul);
  }
  EXPECT_EQ((std::vector<std::string>{"R", "T"}), sumber);
}

}  // namespace
}  // namespace laras::render
