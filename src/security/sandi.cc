#include "security/sandi.h"

#include <sodium.h>

#include <array>
#include <cstdint>
#include <utility>

#include "security/giliran.h"
#include "security/sodium_siap.h"

namespace laras::security {

namespace {

constexpr unsigned long long kPasses = 2;
constexpr std::size_t kMemory = std::size_t{64} << 20;

}  // namespace

Result<std::string> hash_password(std::string_view password) {
  sodium_siap();
  const Giliran giliran;
  std::array<char, crypto_pwhash_STRBYTES> text = {};
  if (crypto_pwhash_str_alg(text.data(), password.data(), password.size(), kPasses, kMemory,
                            crypto_pwhash_ALG_ARGON2ID13) != 0) {
    return Error{Kind::Unavailable,
                 "Memori tidak cukup untuk mengolah kata sandi (perlu 64 MB). Tutup program lain, "
                 "lalu ulangi."};
  }
  return std::string(text.data());
}

bool password_matches(std::string_view hash, std::string_view password) {
  sodium_siap();
  const Giliran giliran;
  return crypto_pwhash_str_verify(std::string(hash).c_str(), password.data(), password.size()) == 0;
}

void verify_in_vain(std::string_view password) {
  static const std::string hash = [] {
    auto made = hash_password(random_password());
    return made.ok() ? std::move(made).value() : std::string();
  }();
  static_cast<void>(password_matches(hash, password));
}

std::string random_password() {
  // Without 0 o, 1 l i, 2 z, 5 s, u v: they look alike in print or by hand.
  constexpr std::string_view kSigns = "abcdefghjkmnpqrtwxy346789";
  sodium_siap();
  std::string password;
  for (int sign = 0; sign < 20; ++sign) {
    if (sign > 0 && sign % 4 == 0) password += '-';
    password += kSigns[randombytes_uniform(static_cast<std::uint32_t>(kSigns.size()))];
  }
  return password;
}

}  // namespace laras::security
