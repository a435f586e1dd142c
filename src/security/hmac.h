#pragma once

#include <string>
#include <string_view>

namespace laras::security {

/// HMAC-SHA-256 as 64 lower-case hexadecimal digits.
std::string hmac_hex(std::string_view key, std::string_view message);

/// The text hidden behind fresh random bytes, so that an answer never holds the same text twice
/// and compression cannot betray it. Hexadecimal, twice as long as `hex`. REQUIRES: hexadecimal
/// digits, an even number.
std::string mask(std::string_view hex);
/// What mask() hid; empty where the text is no result of mask().
std::string unmask(std::string_view masked);

/// Compares in a time that does not depend on where they differ.
bool same_secret(std::string_view a, std::string_view b);

}  // namespace laras::security
