#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace laras::security {

/// Starts the library once; every function of this folder calls it first. Ends the program where
/// the system has no source of randomness, for nothing may be signed or salted then.
void sodium_siap();

/// Lower-case hexadecimal digits of bytes.
std::string hex(const unsigned char* bytes, std::size_t size);

/// A text as the library wants its bytes.
inline const unsigned char* raw(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

}  // namespace laras::security
