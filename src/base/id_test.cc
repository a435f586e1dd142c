#include "base/id.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace laras {
namespace {

struct Sasaran;
struct Program;

TEST(Id, IsTheCodeOfOneKind) {
  EXPECT_EQ("7.01.02", Id<Program>("7.01.02").str());
  EXPECT_EQ(Id<Program>("7.01.02"), Id<Program>("7.01.02"));
  EXPECT_LT(Id<Program>("7.01.01"), Id<Program>("7.01.02"));
  EXPECT_FALSE((std::is_convertible_v<Id<Program>, Id<Sasaran>>));
  EXPECT_FALSE((std::is_convertible_v<std::string, Id<Program>>));
}

TEST(Id, NamesNothingWhenEmpty) {
  EXPECT_TRUE(Id<Program>().empty());
  EXPECT_FALSE(Id<Program>("7").empty());
}

}  // namespace
}  // namespace laras
