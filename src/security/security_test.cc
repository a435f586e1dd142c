#include <gtest/gtest.h>

#include "security/sidik.h"
#include "security/tanda_tangan.h"

namespace laras::security {
namespace {

TEST(Sha256, GivesThePublishedDigestOfAbc) {
  const std::string expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  EXPECT_EQ(expected, sha256_hex("abc"));
  Sha256 pieces;
  pieces.update("a");
  pieces.update("");
  pieces.update("bc");
  EXPECT_EQ(expected, pieces.hex());
}

TEST(Sha256, GivesThePublishedDigestOfNothing) {
  EXPECT_EQ("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", sha256_hex(""));
}

TEST(RandomHex, DiffersFromCallToCall) {
  EXPECT_EQ(32U, random_hex(16).size());
  EXPECT_NE(random_hex(16), random_hex(16));
  EXPECT_EQ("", random_hex(0));
}

TEST(Sign, IsVerifiedByTheOpenKeyOfItsPairAlone) {
  const KeyPair pair = create_key_pair();
  const std::string signature = sign("kepala", pair.secret).value();
  EXPECT_TRUE(verify("kepala", signature, pair.open));
  EXPECT_FALSE(verify("kepalb", signature, pair.open));
  EXPECT_FALSE(verify("kepala", signature, create_key_pair().open));
}

TEST(Sign, RefusesTextThatIsNoKey) {
  EXPECT_FALSE(sign("kepala", "").ok());
  EXPECT_FALSE(sign("kepala", std::string(128, 'z')).ok());
  EXPECT_FALSE(sign("kepala", std::string(126, 'a')).ok());
}

TEST(Verify, IsFalseForMalformedTexts) {
  const KeyPair pair = create_key_pair();
  EXPECT_FALSE(verify("kepala", "", pair.open));
  EXPECT_FALSE(verify("kepala", std::string(128, 'g'), pair.open));
  EXPECT_FALSE(verify("kepala", sign("kepala", pair.secret).value(), "00"));
}

}  // namespace
}  // namespace laras::security
