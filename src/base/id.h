#pragma once

#include <compare>
#include <string>
#include <utility>

namespace laras {

/// The code by which the office knows a T. Two kinds of id never mix.
/// An empty id names nothing.
template <class T>
class Id {
 public:
  Id() = default;
  explicit Id(std::string code) : code_(std::move(code)) {}

  const std::string& str() const { return code_; }
  bool empty() const { return code_.empty(); }

  friend auto operator<=>(const Id&, const Id&) = default;

 private:
  std::string code_;
};

}  // namespace laras
