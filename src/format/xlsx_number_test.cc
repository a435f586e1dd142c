#include "format/xlsx_number.h"

#include <gtest/gtest.h>

namespace laras::format {
namespace {

std::string plain(std::string_view text) {
  const auto number = plain_number(text);
  if (!number) return "-";
  return number->text + (number->exact ? "" : "~");
}

TEST(PlainNumber, KeepsWhatIsWritten) {
  EXPECT_EQ("93.8", plain("93.8"));
  EXPECT_EQ("93.8", plain("93.800"));
  EXPECT_EQ("-0.05", plain("-0.05"));
  EXPECT_EQ("0", plain("-0.00"));
  EXPECT_EQ("2134044723", plain("2134044723"));
  EXPECT_EQ("999999999999999", plain("999999999999999"));
}

TEST(PlainNumber, TakesTheNoiseOfBinaryArithmeticAway) {
  EXPECT_EQ("94.22", plain("94.220000000000013"));
  EXPECT_EQ("0.3", plain("0.30000000000000004"));
  EXPECT_EQ("0.9883", plain("0.98829999999999996"));
  EXPECT_EQ("1", plain("0.99999999999999989"));
  EXPECT_EQ("100", plain("99.999999999999986"));
}

TEST(PlainNumber, ResolvesExponents) {
  EXPECT_EQ("0.0025", plain("2.5E-3"));
  EXPECT_EQ("2134044723", plain("2.134044723E9"));
  EXPECT_EQ("1200", plain("1.2e+3"));
  EXPECT_EQ("-", plain("1E300"));
  EXPECT_EQ("0", plain("0E300"));
}

TEST(PlainNumber, SaysWhereDigitsWereLost) {
  EXPECT_EQ("19800101200604100~", plain("19800101200604103"));
  EXPECT_EQ("1980000000000000000", plain("1.98E+18"));
}

TEST(PlainNumber, RefusesWhatIsNone) {
  for (const char* text :
       {"", "-", ".", "1,5", "1e", "1e5x", "0x10", "NaN", "1 2", "1E99999999999"}) {
    EXPECT_EQ("-", plain(text)) << text;
  }
}

TEST(Hundredfold, MovesThePointAlone) {
  EXPECT_EQ("98.83", hundredfold("0.9883"));
  EXPECT_EQ("100", hundredfold("1"));
  EXPECT_EQ("0.5", hundredfold("0.005"));
  EXPECT_EQ("-12340", hundredfold("-123.4"));
  EXPECT_EQ("0", hundredfold("0"));
}

TEST(ParseFormat, CountsTheDecimalsThatAreAlwaysShown) {
  using Kind = NumberFormat::Kind;
  EXPECT_EQ((NumberFormat{Kind::Number, 2, true, true}), parse_format("#,##0.00;[Red]-#,##0.00"));
  EXPECT_EQ((NumberFormat{Kind::Number, 1}), parse_format("0.0##"));
  EXPECT_EQ((NumberFormat{Kind::Number, 0}), parse_format("General"));
  EXPECT_EQ((NumberFormat{Kind::Number, 0}), parse_format("@"));
  EXPECT_EQ((NumberFormat{Kind::Number, 0}), parse_format("0.00E+00"));
  EXPECT_EQ((NumberFormat{Kind::Number, 0}), parse_format("# ?/?"));
  EXPECT_EQ((NumberFormat{Kind::Number, 2, true, true}), parse_format("_(\"Rp\"* #,##0.00_)"));
  EXPECT_EQ((NumberFormat{Kind::Number, 0, true, true, "", "hari."}),
            parse_format("#,##0\" hari. \""));
  EXPECT_EQ((NumberFormat{Kind::Percent, 2, true}), parse_format("0.00%"));
  EXPECT_EQ((NumberFormat{Kind::Number, 0, true, true, "-"}),
            parse_format("_(* #,##0_);_(* (#,##0);_(* \"-\"??_);_(@_)"));
}

TEST(ParseFormat, KnowsDates) {
  using Kind = NumberFormat::Kind;
  for (const char* code : {"yyyy-mm-dd", "[$-421]dd\\ mmmm\\ yyyy", "d/m/yy;@", "h:mm:ss.000",
                           "[h]:mm", "DD/MM/YYYY", "mmm-yy"}) {
    EXPECT_EQ(Kind::Date, parse_format(code).kind) << code;
  }
  for (const char* code : {"\"hari\" 0", "[Red]0", "[$Rp-421]#,##0", "0\\d"}) {
    EXPECT_EQ(Kind::Number, parse_format(code).kind) << code;
  }
}

TEST(BuiltinFormat, FollowsTheStandard) {
  using Kind = NumberFormat::Kind;
  EXPECT_EQ((NumberFormat{Kind::Number, 2, true, true}), builtin_format(4));
  EXPECT_EQ((NumberFormat{Kind::Percent, 0, true}), builtin_format(9));
  EXPECT_EQ((NumberFormat{Kind::Percent, 2, true}), builtin_format(10));
  for (const unsigned id : {14U, 22U, 45U, 47U}) EXPECT_EQ(Kind::Date, builtin_format(id).kind);
  for (const unsigned id : {0U, 1U, 13U, 23U, 44U, 48U, 49U, 999U}) {
    EXPECT_EQ(Kind::Number, builtin_format(id).kind) << id;
  }
}

TEST(SerialDate, CountsFrom1900AsExcelDoes) {
  EXPECT_EQ("1900-01-01", serial_date("1", false));
  EXPECT_EQ("1900-02-28", serial_date("59", false));
  EXPECT_EQ(std::nullopt, serial_date("60", false));
  EXPECT_EQ("1900-03-01", serial_date("61", false));
  EXPECT_EQ("2022-09-30", serial_date("44834", false));
  EXPECT_EQ("9999-12-31", serial_date("2958465", false));
  EXPECT_EQ(std::nullopt, serial_date("2958466", false));
  EXPECT_EQ(std::nullopt, serial_date("-1", false));
  EXPECT_EQ(std::nullopt, serial_date("0", false));
}

TEST(SerialDate, CountsFrom1904WhereTheWorkbookDoes) {
  EXPECT_EQ("1904-01-01", serial_date("0", true));
  EXPECT_EQ("2022-09-30", serial_date("43372", true));
}

TEST(SerialDate, SaysTheTimeOfDay) {
  EXPECT_EQ("2022-09-30 13:45:00", serial_date("44834.5729166667", false));
  EXPECT_EQ("12:00:00", serial_date("0.5", false));
  EXPECT_EQ("2022-10-01", serial_date("44834.9999999999", false));
}

}  // namespace
}  // namespace laras::format
