#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace laras {

/// What went wrong, for the doors: web maps it to an HTTP status, cli to an exit code.
enum class Kind { NotFound, Invalid, Conflict, Unauthenticated, Forbidden, Unavailable, Bug };

/// One problem. Everything but `detail` may be shown to the office user.
struct Error {
  Kind kind = Kind::Bug;
  std::string message = {};  ///< In Indonesian: what is wrong and what to do next.
  std::string where = {};    ///< Form field, `berkas:baris:kolom` or `sheet!sel`. May be empty.
  std::string detail = {};   ///< For the log only; never rendered.
};

/// Imports and forms report every problem at once.
using Errors = std::vector<Error>;

/// A value or the Error that prevented it.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}      // NOLINT(google-explicit-*)
  Result(Error error) : state_(std::move(error)) {}  // NOLINT(google-explicit-*)

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  /// REQUIRES: ok().
  const T& value() const& { return std::get<0>(state_); }
  T& value() & { return std::get<0>(state_); }
  T&& value() && { return std::get<0>(std::move(state_)); }

  /// REQUIRES: !ok().
  const Error& error() const { return std::get<1>(state_); }

 private:
  std::variant<T, Error> state_;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : error_(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  bool ok() const { return !error_.has_value(); }
  explicit operator bool() const { return ok(); }

  /// REQUIRES: !ok().
  const Error& error() const { return *error_; }

 private:
  std::optional<Error> error_;
};

}  // namespace laras

#define LARAS_CONCAT_INNER(a, b) a##b
#define LARAS_CONCAT(a, b) LARAS_CONCAT_INNER(a, b)

/// `LARAS_TRY(const auto x, f());` binds x to f()'s value or returns its Error.
#define LARAS_TRY(declaration, expression)                \
  auto LARAS_CONCAT(laras_try_, __LINE__) = (expression); \
  if (!LARAS_CONCAT(laras_try_, __LINE__).ok()) {         \
    return LARAS_CONCAT(laras_try_, __LINE__).error();    \
  }                                                       \
  declaration = std::move(LARAS_CONCAT(laras_try_, __LINE__)).value()

/// `LARAS_CHECK(f());` returns f()'s Error, if any.
#define LARAS_CHECK(expression)                                           \
  if (auto laras_check_result = (expression); !laras_check_result.ok()) { \
    return laras_check_result.error();                                    \
  }
