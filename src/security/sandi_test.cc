#include "security/sandi.h"

#include <gtest/gtest.h>

#include <set>

#include "security/hmac.h"

namespace laras::security {
namespace {

TEST(HashPassword, IsMatchedByItsPasswordAlone) {
  const std::string hash = hash_password("kata sandi panjang").value();
  EXPECT_TRUE(hash.starts_with("$argon2id$v=19$m=65536,t=2,p=1$")) << hash;
  EXPECT_TRUE(password_matches(hash, "kata sandi panjang"));
  EXPECT_FALSE(password_matches(hash, "kata sandi panjanG"));
  EXPECT_FALSE(password_matches(hash, ""));
  EXPECT_NE(hash, hash_password("kata sandi panjang").value());
}

TEST(PasswordMatches, IsFalseForTextThatIsNoHash) {
  EXPECT_FALSE(password_matches("", ""));
  EXPECT_FALSE(password_matches("kata sandi panjang", "kata sandi panjang"));
}

TEST(RandomPassword, HasNoLettersThatLookAlikeAndNeverComesTwice) {
  std::set<std::string> all;
  for (int i = 0; i < 200; ++i) all.insert(random_password());
  EXPECT_EQ(200U, all.size());
  for (const auto& password : all) {
    EXPECT_EQ(24U, password.size());
    EXPECT_EQ(std::string::npos, password.find_first_of("01o2z5sluviOIL")) << password;
  }
}

TEST(HmacHex, GivesTheDigestOfRfc4231) {
  EXPECT_EQ("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            hmac_hex("Jefe", "what do ya want for nothing?"));
}

TEST(Mask, HidesTheSameTextDifferentlyEachTime) {
  const std::string first = mask("00ff10");
  EXPECT_EQ(12U, first.size());
  EXPECT_NE(mask("00112233445566778899"), mask("00112233445566778899"));
  EXPECT_EQ("00ff10", unmask(first));
}

TEST(Unmask, IsEmptyForTextThatMaskDidNotMake) {
  EXPECT_EQ("", unmask(""));
  EXPECT_EQ("", unmask("zz"));
  EXPECT_EQ("", unmask("abc"));
  EXPECT_EQ("", unmask("00ff10"));
}

TEST(SameSecret, ComparesWholeTexts) {
  EXPECT_TRUE(same_secret("abc", "abc"));
  EXPECT_FALSE(same_secret("abc", "abd"));
  EXPECT_FALSE(same_secret("abc", "ab"));
}

}  // namespace
}  // namespace laras::security
