#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace laras::security {

/// A short secret (a signing key) closed with a PIN: XChaCha20-Poly1305, the key by argon2id
/// (64 MiB, four passes) from the PIN and a fresh salt. Hexadecimal text. Fails with Unavailable
/// where there is no memory.
Result<std::string> seal_with_pin(std::string_view secret, std::string_view pin);

/// What seal_with_pin() closed. Fails with Unauthenticated where the PIN is wrong or the text was
/// changed, with Unavailable where there is no memory.
Result<std::string> open_with_pin(std::string_view sealed, std::string_view pin);

}  // namespace laras::security
