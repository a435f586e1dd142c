#include "base/result.h"

#include <gtest/gtest.h>

#include <memory>

namespace laras {
namespace {

Result<int> genap(int n) {
  if (n % 2 != 0) {
    return Error{Kind::Invalid, "Isi dengan bilangan genap.", "jumlah"};
  }
  return n;
}

Result<void> periksa(int n) {
  LARAS_CHECK(genap(n));
  return {};
}

Result<std::string> separuh(int n) {
  LARAS_TRY(const int x, genap(n));
  LARAS_TRY(const int y, genap(x / 2));
  return std::to_string(y);
}

TEST(Result, HoldsAValueOrAnError) {
  EXPECT_TRUE(genap(4).ok());
  EXPECT_TRUE(static_cast<bool>(genap(4)));
  EXPECT_EQ(4, genap(4).value());
  ASSERT_FALSE(genap(3).ok());
  EXPECT_EQ(Kind::Invalid, genap(3).error().kind);
  EXPECT_EQ("jumlah", genap(3).error().where);
}

TEST(Result, TryPassesTheFirstErrorUp) {
  EXPECT_EQ("4", separuh(8).value());
  EXPECT_EQ("Isi dengan bilangan genap.", separuh(6).error().message);
  EXPECT_EQ("Isi dengan bilangan genap.", separuh(5).error().message);
}

TEST(Result, CheckPassesTheErrorUp) {
  EXPECT_TRUE(periksa(2).ok());
  EXPECT_EQ("jumlah", periksa(1).error().where);
}

TEST(Result, GivesUpAValueThatOnlyMoves) {
  Result<std::unique_ptr<int>> hasil(std::make_unique<int>(7));
  const std::unique_ptr<int> milik = std::move(hasil).value();
  EXPECT_EQ(7, *milik);
}

}  // namespace
}  // namespace laras
