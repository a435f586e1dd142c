#include "security/kunci_pin.h"

#include <sodium.h>

#include <array>
#include <vector>

#include "security/giliran.h"
#include "security/sodium_siap.h"

namespace laras::security {

namespace {

constexpr unsigned long long kPasses = 4;
constexpr std::size_t kMemory = std::size_t{64} << 20;
constexpr std::size_t kSalt = crypto_pwhash_SALTBYTES;
constexpr std::size_t kNonce = crypto_secretbox_NONCEBYTES;
constexpr std::size_t kMac = crypto_secretbox_MACBYTES;

/// A key that is wiped when it goes.
class Key {
 public:
  Key() = default;
  Key(const Key&) = delete;
  Key& operator=(const Key&) = delete;
  ~Key() { sodium_memzero(bytes_.data(), bytes_.size()); }

  Result<void> derive(std::string_view pin, const unsigned char* salt) {
    const Giliran giliran;
    if (crypto_pwhash(bytes_.data(), bytes_.size(), pin.data(), pin.size(), salt, kPasses, kMemory,
                      crypto_pwhash_ALG_ARGON2ID13) == 0) {
      return {};
    }
    return Error{Kind::Unavailable,
                 "Memori tidak cukup untuk mengolah PIN (perlu 64 MB). Tutup program lain, lalu "
                 "ulangi."};
  }
  const unsigned char* data() const { return bytes_.data(); }

 private:
  std::array<unsigned char, crypto_secretbox_KEYBYTES> bytes_ = {};
};

Error refused() {
  return {Kind::Unauthenticated, "PIN salah, atau kunci tanda tangan tersegel ini rusak."};
}

}  // namespace

Result<std::string> seal_with_pin(std::string_view secret, std::string_view pin) {
  sodium_siap();
  std::vector<unsigned char> bytes(kSalt + kNonce + kMac + secret.size());
  randombytes_buf(bytes.data(), kSalt + kNonce);
  Key key;
  LARAS_CHECK(key.derive(pin, bytes.data()));
  crypto_secretbox_easy(bytes.data() + kSalt + kNonce, raw(secret), secret.size(),
                        bytes.data() + kSalt, key.data());
  return hex(bytes.data(), bytes.size());
}

Result<std::string> open_with_pin(std::string_view sealed, std::string_view pin) {
  sodium_siap();
  if (sealed.size() < 2) return refused();
  std::vector<unsigned char> bytes(sealed.size() / 2);
  std::size_t length = 0;
  const bool readable = sodium_hex2bin(bytes.data(), bytes.size(), sealed.data(), sealed.size(),
                                       nullptr, &length, nullptr) == 0 &&
                        length == bytes.size() && length >= kSalt + kNonce + kMac;
  if (!readable) return refused();
  Key key;
  LARAS_CHECK(key.derive(pin, bytes.data()));
  std::string secret(length - kSalt - kNonce - kMac, '\0');
  if (crypto_secretbox_open_easy(reinterpret_cast<unsigned char*>(secret.data()),
                                 bytes.data() + kSalt + kNonce, length - kSalt - kNonce,
                                 bytes.data() + kSalt, key.data()) != 0) {
    return refused();
  }
  return secret;
}

}  // namespace laras::security
