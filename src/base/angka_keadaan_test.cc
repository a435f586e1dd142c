// How states travel through the operators: every operator over every state.
#include <gtest/gtest.h>

#include <array>
#include <map>
#include <string>

#include "base/angka.h"

namespace laras {
namespace {

// V a value, B belum diisi, D tidak direncanakan, R tanpa rujukan; 1 to 4 tak terhitung because
// of target nol, penyebut nol, periode belum lengkap, tanpa data; b because of belum diisi.
constexpr std::string_view kSemua = "VBDR1234b";

constexpr std::array<Alasan, 4> kAlasan = {Alasan::TargetNol, Alasan::PenyebutNol,
                                           Alasan::PeriodeBelumLengkap, Alasan::TanpaData};

Angka angka(char kode) {
  switch (kode) {
    case 'V':
      return Angka::daun(Daun{.jenis = "uji"}, Rational(3));
    case 'B':
      return {};
    case 'D':
      return Angka::daun({}, Keadaan::TidakDirencanakan);
    case 'R':
      return Angka::daun({}, Keadaan::TanpaRujukan);
    case 'b':
      return Angka::daun({}, Keadaan::TakTerhitung, Alasan::BelumDiisi);
    default:
      return Angka::daun({}, Keadaan::TakTerhitung,
                         kAlasan.at(static_cast<std::size_t>(kode - '1')));
  }
}

char kode(const Angka& angka) {
  switch (angka.keadaan()) {
    case Keadaan::Terisi:
      return 'V';
    case Keadaan::BelumDiisi:
      return 'B';
    case Keadaan::TidakDirencanakan:
      return 'D';
    case Keadaan::TanpaRujukan:
      return 'R';
    case Keadaan::TakTerhitung:
      break;
  }
  for (std::size_t i = 0; i < kAlasan.size(); ++i) {
    if (angka.alasan() == kAlasan.at(i)) {
      return static_cast<char>('1' + static_cast<int>(i));
    }
  }
  return angka.alasan() == Alasan::BelumDiisi ? 'b' : '?';
}

/// A table: rows are the first operand, columns the second, both in the order of kSemua.
using Tabel = std::array<std::string_view, 9>;

constexpr Tabel kHitungan = {
    //          VBDR1234b
    /* V */ "VbDR1234b",
    /* B */ "bbbbbbbbb",
    /* D */ "DbDR1234b",
    /* R */ "RbRR1234b",
    /* 1 */ "1b111111b",
    /* 2 */ "2b222222b",
    /* 3 */ "3b333333b",
    /* 4 */ "4b444444b",
    /* b */ "bbbbbbbbb"};

constexpr Tabel kKumpulan = {
    //          VBDR1234b
    /* V */ "VbVV1234b",
    /* B */ "bbbbbbbbb",
    /* D */ "VbDD1234b",
    /* R */ "VbDR1234b",
    /* 1 */ "1b111111b",
    /* 2 */ "2b222222b",
    /* 3 */ "3b333333b",
    /* 4 */ "4b444444b",
    /* b */ "bbbbbbbbb"};

TEST(Keadaan, TravelsThroughEveryOperatorOverTwo) {
  const std::map<Operator, Tabel> tabel = {
      {Operator::Tambah, kHitungan}, {Operator::Kurang, kHitungan},
      {Operator::Kali, kHitungan},   {Operator::Bagi, kHitungan},
      {Operator::Jumlah, kKumpulan}, {Operator::RataRata, kKumpulan}};
  for (const auto& [op, harapan] : tabel) {
    for (std::size_t i = 0; i < kSemua.size(); ++i) {
      for (std::size_t j = 0; j < kSemua.size(); ++j) {
        const Angka hasil = hitung({.op = op, .operan = {angka(kSemua[i]), angka(kSemua[j])}});
        EXPECT_EQ(harapan.at(i)[j], kode(hasil)) << nama(op) << " " << kSemua[i] << kSemua[j];
        EXPECT_TRUE(terhitung_ulang_sama(hasil));
        if (!hasil.ada() && hasil.keadaan() != Keadaan::TakTerhitung) {
          EXPECT_EQ(Alasan::Tiada, hasil.alasan());
        }
      }
    }
  }
}

TEST(Keadaan, TravelsThroughEveryOperatorOverOne) {
  constexpr std::string_view kHasil = "VbDR1234b";
  for (std::size_t i = 0; i < kSemua.size(); ++i) {
    EXPECT_EQ(kHasil[i], kode(bulatkan(angka(kSemua[i]), 2))) << kSemua[i];
    EXPECT_EQ(kHasil[i], kode(jumlah({angka(kSemua[i])}))) << kSemua[i];
    EXPECT_EQ(kHasil[i], kode(rata_rata({angka(kSemua[i])}))) << kSemua[i];
  }
}

TEST(Keadaan, OfAGroupIsTheGravestOfThreeAsOfTwo) {
  for (const char a : kSemua) {
    for (const char b : kSemua) {
      for (const char c : kSemua) {
        // Two reasons that are equally grave: the first stays, however the operands are grouped.
        const Angka bertahap = jumlah({jumlah({angka(a), angka(b)}), angka(c)});
        EXPECT_EQ(kode(bertahap), kode(jumlah({angka(a), angka(b), angka(c)}))) << a << b << c;
        EXPECT_EQ(kode(bertahap), kode(rata_rata({angka(a), angka(b), angka(c)}))) << a << b << c;
      }
    }
  }
}

TEST(Keadaan, OfPilihIsThatOfTheChosenOperandAlone) {
  for (const char a : kSemua) {
    for (const char b : kSemua) {
      EXPECT_EQ(a, kode(pilih({angka(a), angka(b)}, 0)));
      EXPECT_EQ(b, kode(pilih({angka(a), angka(b)}, 1)));
    }
  }
}

TEST(Keadaan, IsTanpaDataOverNoOperands) {
  EXPECT_EQ('4', kode(jumlah({})));
  EXPECT_EQ('4', kode(rata_rata({})));
}

TEST(Keadaan, IsPenyebutNolWhenAValueIsDividedByZero) {
  const Angka nol = Angka::daun(Daun{.jenis = "pagu"}, Rational(0));
  for (const char a : kSemua) {
    const char harapan = a == 'V' ? '2' : kode(tambah(angka(a), nol));
    EXPECT_EQ(harapan, kode(bagi(angka(a), nol))) << a;
    EXPECT_EQ(harapan, kode(persen(angka(a), nol))) << a;
  }
  EXPECT_EQ('2', kode(bagi(nol, nol)));
  EXPECT_EQ('V', kode(bagi(nol, angka('V'))));
}

}  // namespace
}  // namespace laras
