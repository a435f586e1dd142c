#include "security/tanda_tangan.h"

#include <sodium.h>

#include <array>

#include "security/sodium_siap.h"

namespace laras::security {

namespace {

template <std::size_t size>
using Bytes = std::array<unsigned char, size>;

using Secret = Bytes<crypto_sign_SECRETKEYBYTES>;
using Open = Bytes<crypto_sign_PUBLICKEYBYTES>;
using Signature = Bytes<crypto_sign_BYTES>;

template <std::size_t size>
std::string hex(const Bytes<size>& bytes) {
  return security::hex(bytes.data(), size);
}

template <std::size_t size>
bool from_hex(std::string_view text, Bytes<size>& bytes) {
  std::size_t length = 0;
  return text.size() == size * 2 &&
         sodium_hex2bin(bytes.data(), size, text.data(), text.size(), nullptr, &length, nullptr) ==
             0 &&
         length == size;
}

}  // namespace

KeyPair create_key_pair() {
  sodium_siap();
  Secret secret = {};
  Open open = {};
  crypto_sign_keypair(open.data(), secret.data());
  KeyPair pair{hex(secret), hex(open)};
  sodium_memzero(secret.data(), secret.size());
  return pair;
}

Result<std::string> sign(std::string_view message, std::string_view secret_hex) {
  sodium_siap();
  Secret secret = {};
  if (!from_hex(secret_hex, secret)) {
    return Error{Kind::Invalid,
                 "Kunci penanda tangan jejak tidak terbaca. Pulihkan folder kunci dari cadangan."};
  }
  Signature signature = {};
  crypto_sign_detached(signature.data(), nullptr, raw(message), message.size(), secret.data());
  sodium_memzero(secret.data(), secret.size());
  return hex(signature);
}

bool verify(std::string_view message, std::string_view signature_hex, std::string_view open_hex) {
  sodium_siap();
  Signature signature = {};
  Open open = {};
  return from_hex(signature_hex, signature) && from_hex(open_hex, open) &&
         crypto_sign_verify_detached(signature.data(), raw(message), message.size(), open.data()) ==
             0;
}

}  // namespace laras::security
