#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

namespace laras::security {

/// Bytes of plain text that are sealed together; only the last piece may be shorter.
inline constexpr std::size_t kSealedPiece = std::size_t{1} << 16;
/// Bytes that sealing adds to a piece.
inline constexpr std::size_t kSealOverhead = 17;
/// Bytes of the preamble: salt and header.
inline constexpr std::size_t kSealPreamble = 16 + 24;

/// Seals a stream with a passphrase: XChaCha20-Poly1305 in pieces, the key by argon2id from the
/// passphrase and a fresh salt. A piece cannot be changed, left out, moved or repeated, nor the end
/// be cut, without unseal() noticing.
class Sealer {
 public:
  /// Takes about half a second and 256 MB, so that guessing is dear. Fails with Unavailable where
  /// there is no such memory.
  static Result<Sealer> create(std::string_view passphrase);
  Sealer(Sealer&&) noexcept;
  Sealer& operator=(Sealer&&) noexcept;
  ~Sealer();

  /// What stands before the pieces, kSealPreamble bytes.
  const std::string& preamble() const;
  std::string seal(std::string_view piece, bool last);

 private:
  struct State;
  explicit Sealer(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// Opens what a Sealer made.
class Unsealer {
 public:
  /// Fails with Unavailable where there is no memory for the key. A wrong passphrase shows in
  /// unseal(). REQUIRES: kSealPreamble bytes.
  static Result<Unsealer> create(std::string_view passphrase, std::string_view preamble);
  Unsealer(Unsealer&&) noexcept;
  Unsealer& operator=(Unsealer&&) noexcept;
  ~Unsealer();

  /// Fails with Invalid where the passphrase is wrong or the piece was changed.
  Result<std::string> unseal(std::string_view sealed);
  /// Whether the piece that was sealed as the last one has been opened.
  bool at_end() const;

 private:
  struct State;
  explicit Unsealer(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace laras::security
