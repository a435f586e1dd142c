#include "base/decimal.h"

#include <gtest/gtest.h>

#include <limits>

#include "base/acak_uji.h"

namespace laras {
namespace {

Decimal dec(std::string_view teks) { return Decimal::parse(teks).value(); }

TEST(Decimal, RemembersItsOwnNumberOfDecimals) {
  for (const char* teks : {"0", "3.50", "3.5", "-12.50", "-0.05", "0.000000000000000001",
                           "999999999999999999", "-1.00000000000000000"}) {
    EXPECT_EQ(teks, dec(teks).str());
  }
  EXPECT_EQ(350, dec("3.50").coefficient());
  EXPECT_EQ(2, dec("3.50").scale());
}

TEST(Decimal, ComparesValuesNotSpellings) {
  EXPECT_EQ(dec("3.50"), dec("3.5"));
  EXPECT_EQ(dec("0"), dec("-0.00"));
  EXPECT_LT(dec("-3.5"), dec("-3.49"));
  EXPECT_GT(dec("10"), dec("9.999"));
  const Decimal terbesar(std::numeric_limits<std::int64_t>::max());
  const Decimal terkecil(std::numeric_limits<std::int64_t>::min());
  EXPECT_LT(terkecil, Decimal(1, 18));
  EXPECT_GT(terbesar, Decimal(1, 18));
  EXPECT_EQ("-9223372036854775808", terkecil.str());
}

TEST(Decimal, IsZeroWhateverItsDecimals) {
  EXPECT_TRUE(Decimal().is_zero());
  EXPECT_TRUE(dec("0.00").is_zero());
  EXPECT_TRUE(dec("-0.00").is_zero());
  EXPECT_EQ("0.00", dec("-0.00").str());
  EXPECT_FALSE(dec("0.01").is_zero());
}

TEST(Decimal, CountsNoLeadingZeroAsSignificant) {
  EXPECT_EQ("7", dec("00000000000000000000000000007").str());
  EXPECT_EQ("0.100000000000000000", dec("0.100000000000000000").str());
}

TEST(Decimal, RefusesWhatIsNoMachineText) {
  for (const char* teks :
       {"", "-", ".", "-.", "5.", ".5", "+5", "1,5", "1.2.3", "1e5", " 1", "1 ", "--1", "1-", "0x1",
        "1000000000000000000", "0.1000000000000000000", "1.000000000000000000"}) {
    const auto hasil = Decimal::parse(teks);
    ASSERT_FALSE(hasil.ok()) << teks;
    EXPECT_EQ(Kind::Invalid, hasil.error().kind);
    EXPECT_EQ(
        "Bilangan desimal tidak terbaca. Tulis dengan titik dan paling banyak 18 angka, misalnya "
        "-12.50.",
        hasil.error().message);
  }
}

TEST(Decimal, ReadsBackWhatItWrites) {
  AcakUji acak(1);
  for (int i = 0; i < 20000; ++i) {
    const Decimal x(acak.bulat(), static_cast<int>(acak.antara(0, 18)));
    const Decimal y = dec(x.str());
    EXPECT_EQ(x.coefficient(), y.coefficient());
    EXPECT_EQ(x.scale(), y.scale());
  }
}

}  // namespace
}  // namespace laras
