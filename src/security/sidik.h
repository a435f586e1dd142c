#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace laras::security {

/// SHA-256 of text that comes in pieces.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(Sha256&&) noexcept;
  Sha256& operator=(Sha256&&) noexcept;

  void update(std::string_view bytes);
  /// 64 lower-case hexadecimal digits. Ends the computation.
  std::string hex();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// SHA-256 as 64 lower-case hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

/// `n` bytes from the system's generator, as 2n hexadecimal digits.
std::string random_hex(std::size_t n);

}  // namespace laras::security
