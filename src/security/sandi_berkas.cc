#include "security/sandi_berkas.h"

#include <sodium.h>

#include <array>
#include <cassert>

#include "security/sodium_siap.h"

namespace laras::security {
namespace {

constexpr std::size_t kSalt = crypto_pwhash_SALTBYTES;
constexpr std::size_t kHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
static_assert(kSealPreamble == kSalt + kHeader);
static_assert(kSealOverhead == crypto_secretstream_xchacha20poly1305_ABYTES);

/// A key that is wiped when it goes.
class Key {
 public:
  Key() = default;
  Key(const Key&) = delete;
  Key& operator=(const Key&) = delete;
  ~Key() { sodium_memzero(bytes_.data(), bytes_.size()); }

  Result<void> derive(std::string_view passphrase, const unsigned char* salt) {
    const int code = crypto_pwhash(bytes_.data(), bytes_.size(), passphrase.data(),
                                   passphrase.size(), salt, crypto_pwhash_OPSLIMIT_MODERATE,
                                   crypto_pwhash_MEMLIMIT_MODERATE, crypto_pwhash_ALG_ARGON2ID13);
    if (code == 0) return {};
    return Error{Kind::Unavailable,
                 "Memori tidak cukup untuk mengolah kata sandi (perlu 256 MB). Tutup program lain, "
                 "lalu ulangi."};
  }
  const unsigned char* data() const { return bytes_.data(); }

 private:
  std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> bytes_ = {};
};

unsigned char* raw(std::string& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

}  // namespace

struct Sealer::State {
  std::string preamble;
  crypto_secretstream_xchacha20poly1305_state stream;
};

Sealer::Sealer(std::unique_ptr<State> state) : state_(std::move(state)) {}
Sealer::Sealer(Sealer&&) noexcept = default;
Sealer& Sealer::operator=(Sealer&&) noexcept = default;
Sealer::~Sealer() = default;

Result<Sealer> Sealer::create(std::string_view passphrase) {
  sodium_siap();
  auto state = std::make_unique<State>();
  state->preamble.resize(kSealPreamble);
  randombytes_buf(state->preamble.data(), kSalt);
  Key key;
  LARAS_CHECK(key.derive(passphrase, raw(state->preamble)));
  crypto_secretstream_xchacha20poly1305_init_push(&state->stream, raw(state->preamble) + kSalt,
                                                  key.data());
  return Sealer(std::move(state));
}

const std::string& Sealer::preamble() const { return state_->preamble; }

std::string Sealer::seal(std::string_view piece, bool last) {
  std::string sealed(piece.size() + kSealOverhead, '\0');
  const unsigned char tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                 : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
  crypto_secretstream_xchacha20poly1305_push(&state_->stream, raw(sealed), nullptr, raw(piece),
                                             piece.size(), nullptr, 0, tag);
  return sealed;
}

struct Unsealer::State {
  crypto_secretstream_xchacha20poly1305_state stream;
  bool at_end = false;
};

Unsealer::Unsealer(std::unique_ptr<State> state) : state_(std::move(state)) {}
Unsealer::Unsealer(Unsealer&&) noexcept = default;
Unsealer& Unsealer::operator=(Unsealer&&) noexcept = default;
Unsealer::~Unsealer() = default;

Result<Unsealer> Unsealer::create(std::string_view passphrase, std::string_view preamble) {
  sodium_siap();
  assert(preamble.size() == kSealPreamble);
  auto state = std::make_unique<State>();
  Key key;
  LARAS_CHECK(key.derive(passphrase, raw(preamble)));
  crypto_secretstream_xchacha20poly1305_init_pull(&state->stream, raw(preamble) + kSalt,
                                                  key.data());
  return Unsealer(std::move(state));
}

Result<std::string> Unsealer::unseal(std::string_view sealed) {
  const Error refused = {Kind::Invalid,
                         "Kata sandi salah, atau berkas rusak. Periksa kata sandinya, atau ambil "
                         "salinan lain dari berkas itu."};
  if (sealed.size() < kSealOverhead || state_->at_end) return refused;
  std::string piece(sealed.size() - kSealOverhead, '\0');
  unsigned char tag = 0;
  const int code = crypto_secretstream_xchacha20poly1305_pull(
      &state_->stream, raw(piece), nullptr, &tag, raw(sealed), sealed.size(), nullptr, 0);
  if (code != 0) return refused;
  state_->at_end = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
  return piece;
}

bool Unsealer::at_end() const { return state_->at_end; }

}  // namespace laras::security
