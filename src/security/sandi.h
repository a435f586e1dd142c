#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace laras::security {

/// Argon2id (64 MiB, two passes) over the password with a fresh salt, as the text that names its
/// own parameters. At most two are computed at a time; others wait. Fails with Unavailable where
/// there is no such memory.
Result<std::string> hash_password(std::string_view password);

/// Whether the hash was made of this password. Costs as much as hash_password(); false too where
/// `hash` is no hash.
bool password_matches(std::string_view hash, std::string_view password);

/// Costs as much as password_matches() and is never true: for a name that nobody has.
void verify_in_vain(std::string_view password);

/// A password that a person can read out and type: five groups of four small letters and digits
/// without those that look alike, about 92 bits.
std::string random_password();

}  // namespace laras::security
