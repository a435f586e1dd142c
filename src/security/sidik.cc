#include "security/sidik.h"

#include <sodium.h>

#include <array>
#include <cstdlib>
#include <vector>

#include "security/sodium_siap.h"

namespace laras::security {

void sodium_siap() {
  static const bool ready = sodium_init() >= 0;
  if (!ready) std::abort();
}

std::string hex(const unsigned char* bytes, std::size_t size) {
  std::string text(size * 2 + 1, '\0');
  sodium_bin2hex(text.data(), text.size(), bytes, size);
  text.pop_back();
  return text;
}

struct Sha256::State {
  crypto_hash_sha256_state hash;
};

Sha256::Sha256() : state_(std::make_unique<State>()) {
  sodium_siap();
  crypto_hash_sha256_init(&state_->hash);
}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::update(std::string_view bytes) {
  crypto_hash_sha256_update(&state_->hash, raw(bytes), bytes.size());
}

std::string Sha256::hex() {
  std::array<unsigned char, crypto_hash_sha256_BYTES> digest = {};
  crypto_hash_sha256_final(&state_->hash, digest.data());
  return security::hex(digest.data(), digest.size());
}

std::string sha256_hex(std::string_view bytes) {
  Sha256 hash;
  hash.update(bytes);
  return hash.hex();
}

std::string random_hex(std::size_t n) {
  if (n == 0) return {};
  sodium_siap();
  std::vector<unsigned char> bytes(n);
  randombytes_buf(bytes.data(), bytes.size());
  return hex(bytes.data(), bytes.size());
}

}  // namespace laras::security
