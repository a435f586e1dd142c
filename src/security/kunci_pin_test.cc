#include "security/kunci_pin.h"

#include <gtest/gtest.h>

namespace laras::security {
namespace {

TEST(SealWithPin, OpensWithThatPinAlone) {
  const std::string sealed = seal_with_pin("rahasia", "271828").value();
  EXPECT_EQ("rahasia", open_with_pin(sealed, "271828").value());
  const auto wrong = open_with_pin(sealed, "271829");
  ASSERT_FALSE(wrong.ok());
  EXPECT_EQ(Kind::Unauthenticated, wrong.error().kind);
}

TEST(SealWithPin, NeitherShowsTheSecretNorRepeatsItself) {
  const std::string sealed = seal_with_pin("rahasia", "271828").value();
  EXPECT_EQ(std::string::npos, sealed.find("72616861736961"));
  EXPECT_NE(sealed, seal_with_pin("rahasia", "271828").value());
}

TEST(OpenWithPin, RefusesWhatWasChangedOrIsNoSeal) {
  std::string sealed = seal_with_pin("rahasia", "271828").value();
  sealed.back() = sealed.back() == '0' ? '1' : '0';
  EXPECT_FALSE(open_with_pin(sealed, "271828").ok());
  EXPECT_FALSE(open_with_pin("", "271828").ok());
  EXPECT_FALSE(open_with_pin("abc", "271828").ok());
  EXPECT_FALSE(open_with_pin("00ff", "271828").ok());
}

}  // namespace
}  // namespace laras::security
