#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace laras::security {

/// An Ed25519 key pair as hexadecimal text, the way it lies in a key file.
struct KeyPair {
  std::string secret;  ///< 128 digits; leaves the key folder for nothing but sign().
  std::string open;    ///< 64 digits; whoever has it can verify.
};

/// A fresh pair from the system's generator.
KeyPair create_key_pair();

/// 128 hexadecimal digits. Fails with Invalid where `secret` is not a secret key.
Result<std::string> sign(std::string_view message, std::string_view secret);

/// Whether `signature` was made over `message` by the holder of the pair. False too where one of
/// the texts is malformed.
bool verify(std::string_view message, std::string_view signature, std::string_view open);

}  // namespace laras::security
