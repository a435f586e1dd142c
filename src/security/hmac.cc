#include "security/hmac.h"

#include <sodium.h>

#include <array>
#include <vector>

#include "security/sodium_siap.h"

namespace laras::security {

namespace {

using Bytes = std::vector<unsigned char>;

/// Empty where it is not hexadecimal.
Bytes from_hex(std::string_view text) {
  // libsodium takes no null pointer, be it for no bytes.
  if (text.size() < 2) return {};
  Bytes bytes(text.size() / 2);
  std::size_t length = 0;
  if (sodium_hex2bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length,
                     nullptr) != 0 ||
      length * 2 != text.size()) {
    return {};
  }
  return bytes;
}

}  // namespace

std::string hmac_hex(std::string_view key, std::string_view message) {
  sodium_siap();
  crypto_auth_hmacsha256_state state;
  constexpr unsigned char kNone = 0;
  crypto_auth_hmacsha256_init(&state, key.empty() ? &kNone : raw(key), key.size());
  crypto_auth_hmacsha256_update(&state, raw(message), message.size());
  std::array<unsigned char, crypto_auth_hmacsha256_BYTES> digest = {};
  crypto_auth_hmacsha256_final(&state, digest.data());
  return hex(digest.data(), digest.size());
}

std::string mask(std::string_view text) {
  sodium_siap();
  const Bytes plain = from_hex(text);
  if (plain.empty()) return {};
  Bytes both(plain.size() * 2);
  randombytes_buf(both.data(), plain.size());
  for (std::size_t i = 0; i < plain.size(); ++i) {
    both[plain.size() + i] = static_cast<unsigned char>(plain[i] ^ both[i]);
  }
  return hex(both.data(), both.size());
}

std::string unmask(std::string_view masked) {
  sodium_siap();
  const Bytes both = from_hex(masked);
  const std::size_t half = both.size() / 2;
  if (half == 0 || half * 2 != both.size()) return {};
  Bytes plain(half);
  for (std::size_t i = 0; i < half; ++i) {
    plain[i] = static_cast<unsigned char>(both[i] ^ both[half + i]);
  }
  return hex(plain.data(), plain.size());
}

bool same_secret(std::string_view a, std::string_view b) {
  return a.size() == b.size() && (a.empty() || sodium_memcmp(a.data(), b.data(), a.size()) == 0);
}

}  // namespace laras::security
