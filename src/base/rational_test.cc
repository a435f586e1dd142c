#include "base/rational.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <vector>

#include "base/acak_uji.h"

namespace laras {
namespace {

__extension__ using Int128 = __int128;

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kMin = std::numeric_limits<std::int64_t>::min();

Rational rasional(std::string_view teks) { return Rational::parse(teks).value(); }

std::string teks(Int128 n) {
  std::string hasil;
  const bool negatif = n < 0;
  do {
    const int digit = static_cast<int>(n % 10);
    hasil.insert(hasil.begin(), static_cast<char>('0' + (digit < 0 ? -digit : digit)));
    n /= 10;
  } while (n != 0);
  return negatif ? "-" + hasil : hasil;
}

/// Anything from nought to far beyond 64 bits, whole and broken.
Rational acak_rasional(AcakUji& acak) {
  const std::int64_t penyebut = acak.antara(1, 3) == 1 ? 1 : acak.bulat();
  Rational x(acak.bulat(), penyebut == 0 ? 1 : penyebut);
  for (std::int64_t besar = acak.antara(0, 4); besar > 2; --besar) {
    x = x * x + Rational(acak.antara(-9, 9), 7);
  }
  return x;
}

TEST(Rational, IsExactWhereDecimalsAreNot) {
  EXPECT_EQ(Rational(1), Rational(1, 3) + Rational(1, 3) + Rational(1, 3));
  EXPECT_EQ(Rational(7017, 71), Rational(7017, 100) / Rational(71) * 100);
  EXPECT_EQ(Rational(Decimal(350, 2)), Rational(7, 2));
  EXPECT_NE(Rational(1, 3), Rational(Decimal(333333333333333333, 18)));
}

TEST(Rational, WritesAFiniteDecimalOrAReducedFraction) {
  const std::pair<Rational, const char*> contoh[] = {
      {Rational(), "0"},
      {Rational(197, 2), "98.5"},
      {Rational(-1, 8), "-0.125"},
      {Rational(14034, 142), "7017/71"},
      {Rational(-2, 6), "-1/3"},
      {Rational(2, -6), "-1/3"},
      {Rational(1, 3072), "1/3072"},
      {Rational(1) / Rational(1 << 20) / Rational(1 << 20),
       "0.0000000000009094947017729282379150390625"},
      {Rational(kMin), "-9223372036854775808"},
      {Rational(kMin, kMin), "1"},
      {Rational(1, kMin), "-0.000000000000000000108420217248550443400745280086994171142578125"}};
  for (const auto& [nilai, harapan] : contoh) {
    EXPECT_EQ(harapan, nilai.str());
    EXPECT_EQ(nilai, rasional(harapan));
  }
}

TEST(Rational, ReadsLeadingZerosAsDecimal) {
  EXPECT_EQ(Rational(10), rasional("010"));
  EXPECT_EQ(Rational(1, 8), rasional("1/08"));
  EXPECT_EQ(Rational(9, 100), rasional("000.09"));
}

TEST(Rational, RefusesWhatIsNoMachineText) {
  for (const char* salah : {"", "-", "1/", "/2", "1/0", "1/-2", "1.", ".5", "1,5", "+1", "1 ",
                            "1e5", "1.5/2", "1/2/3", "0x10", "--1"}) {
    const auto hasil = Rational::parse(salah);
    ASSERT_FALSE(hasil.ok()) << salah;
    EXPECT_EQ("Bilangan tidak terbaca. Tulis seperti -12.5 atau 7017/71.", hasil.error().message);
  }
  EXPECT_FALSE(Rational::parse(std::string(10001, '1')).ok());
  EXPECT_TRUE(Rational::parse(std::string(10000, '1')).ok());
}

TEST(Rational, AgreesWithWholeNumbersOnSmallFractions) {
  AcakUji acak(2);
  for (int i = 0; i < 20000; ++i) {
    const Int128 a = acak.antara(-999999, 999999);
    const Int128 b = acak.antara(1, 999999);
    const Int128 c = acak.antara(-999999, 999999);
    const Int128 d = acak.antara(1, 999999);
    const Rational x(static_cast<std::int64_t>(a), static_cast<std::int64_t>(b));
    const Rational y(static_cast<std::int64_t>(c), static_cast<std::int64_t>(d));
    const auto pecahan = [](Int128 n, Int128 m) { return rasional(teks(n) + "/" + teks(m)); };
    EXPECT_EQ(pecahan(a * d + c * b, b * d), x + y);
    EXPECT_EQ(pecahan(a * d - c * b, b * d), x - y);
    EXPECT_EQ(pecahan(a * c, b * d), x * y);
    if (c != 0) {
      EXPECT_EQ(pecahan(c < 0 ? -a * d : a * d, b * (c < 0 ? -c : c)), x / y);
    }
    EXPECT_EQ(a * d <=> c * b, x <=> y);
    EXPECT_EQ(a * d == c * b, x == y);
    EXPECT_EQ(a % b == 0, x.is_integer());
    EXPECT_EQ((a > 0) - (a < 0), x.sign());
  }
}

TEST(Rational, KeepsTheLawsOfAField) {
  AcakUji acak(3);
  for (int i = 0; i < 5000; ++i) {
    const Rational a = acak_rasional(acak);
    const Rational b = acak_rasional(acak);
    const Rational c = acak_rasional(acak);
    EXPECT_EQ(a + b, b + a);
    EXPECT_EQ(a * b, b * a);
    EXPECT_EQ((a + b) + c, a + (b + c));
    EXPECT_EQ((a * b) * c, a * (b * c));
    EXPECT_EQ(a * (b + c), a * b + a * c);
    EXPECT_EQ(a + 0, a);
    EXPECT_EQ(a * 1, a);
    EXPECT_TRUE((a - a).is_zero());
    EXPECT_EQ(-(-a), a);
    EXPECT_EQ(a - b, -(b - a));
    if (!b.is_zero()) {
      EXPECT_EQ(a / b * b, a);
      EXPECT_EQ(b / b, 1);
    }
    EXPECT_EQ(a, rasional(a.str()));
  }
}

TEST(Rational, IsOrderedLikeTheNumberLine) {
  AcakUji acak(4);
  std::vector<Rational> x;
  for (int i = 0; i < 300; ++i) {
    x.push_back(acak_rasional(acak));
  }
  std::sort(x.begin(), x.end());
  for (std::size_t i = 1; i < x.size(); ++i) {
    EXPECT_LE((x[i - 1] - x[i]).sign(), 0);
    EXPECT_EQ(x[i - 1] == x[i], (x[i - 1] - x[i]).is_zero());
    EXPECT_LT(x[i], x[i] + Rational(1, kMax));
    EXPECT_GT(x[i], x[i] - Rational(1, kMax));
  }
}

TEST(Rational, ComesBackFromBeyond64BitsAsTheSameValue) {
  for (const std::int64_t tepi : {kMax, kMax - 1, kMin, kMin + 1, std::int64_t{1} << 62}) {
    const Rational x(tepi);
    EXPECT_EQ(x, (x + 1) - 1);
    EXPECT_EQ(x, (x * x) / x);
    EXPECT_EQ(x, -(-x));
    EXPECT_EQ(Rational(1), x / x);
    EXPECT_EQ(std::to_string(tepi), (x * x * x / x / x).str());
    EXPECT_NE(x, x * x);
    EXPECT_NE(x * x, x);
  }
  EXPECT_EQ("9223372036854775808", (Rational(kMax) + 1).str());
  EXPECT_EQ("85070591730234615847396907784232501249", (Rational(kMax) * kMax).str());
}

TEST(Rational, RoundsHalfAwayFromZero) {
  EXPECT_EQ("0.13", Rational(125, 1000).fixed(2));
  EXPECT_EQ("-0.13", Rational(-125, 1000).fixed(2));
  EXPECT_EQ("3", Rational(5, 2).fixed(0));
  EXPECT_EQ("-3", Rational(-5, 2).fixed(0));
  EXPECT_EQ("100.00", Rational(99999, 1000).fixed(2));
  EXPECT_EQ("0.00", Rational(-4, 1000).fixed(2));
  EXPECT_EQ("-0.01", Rational(-5, 1000).fixed(2));
  EXPECT_EQ("94.22", Rational(94216, 1000).fixed(2));
  EXPECT_EQ("0.33333333333333333333", Rational(1, 3).fixed(20));
  EXPECT_EQ(Rational(349, 100), Rational(34941, 10000).round(2));
  EXPECT_EQ(Rational(-3), Rational(-5, 2).round(0));
}

TEST(Rational, RoundsAsWholeNumbersDo) {
  AcakUji acak(5);
  for (int i = 0; i < 20000; ++i) {
    // Denominators with many factors two and five, so that exact halves are frequent.
    const std::int64_t penyebut =
        acak.antara(0, 1) == 0 ? acak.antara(1, 40) * 10 : acak.antara(1, 9999999);
    const std::int64_t pembilang = acak.antara(-99999999, 99999999);
    const int desimal = static_cast<int>(acak.antara(0, 8));
    Int128 kali = 1;
    for (int k = 0; k < desimal; ++k) {
      kali *= 10;
    }
    const Int128 besar = Int128{pembilang < 0 ? -pembilang : pembilang} * kali;
    const Int128 sisa = besar % penyebut;
    const Int128 bulat = besar / penyebut + (sisa * 2 >= penyebut ? 1 : 0);
    const Rational x(pembilang, penyebut);
    const Rational harapan = rasional(teks(pembilang < 0 ? -bulat : bulat) + "/" + teks(kali));
    EXPECT_EQ(harapan, x.round(desimal)) << x.str() << " to " << desimal;
    EXPECT_EQ(harapan, rasional(x.fixed(desimal)));
    // The wide path gives the same as the narrow one.
    const Rational jauh = Rational(kMax) * 4;
    EXPECT_EQ(harapan + jauh * (x.sign() < 0 ? -1 : 1),
              (x + jauh * (x.sign() < 0 ? -1 : 1)).round(desimal));
  }
}

}  // namespace
}  // namespace laras
