#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace laras::web {

enum class Method { Get, Post };

/// Named values in the order in which they came; a name may occur several times.
class Params {
 public:
  Params() = default;
  explicit Params(std::vector<std::pair<std::string, std::string>> all) : all_(std::move(all)) {}

  /// The first of that name; empty if there is none.
  std::string get(std::string_view name) const;
  bool has(std::string_view name) const;
  /// Every value of that name.
  std::vector<std::string> list(std::string_view name) const;
  const std::vector<std::pair<std::string, std::string>>& all() const { return all_; }
  void add(std::string name, std::string value);

 private:
  std::vector<std::pair<std::string, std::string>> all_;
};

/// A file that a form sent. It was written to a passing file while it came in; whoever wants to
/// keep it moves or reads it before the request ends.
struct Upload {
  std::string field;
  std::string name;            ///< as the browser calls it; never to be used as a path
  std::filesystem::path file;  ///< its bytes
  std::uintmax_t size = 0;
};

/// A request as a door hands it over: read whole, decoded, within the limits of the server. Values
/// are valid UTF-8 without control characters other than line ends and tabs.
struct Request {
  Method method = Method::Get;
  std::string path = "/";  ///< decoded, always begins with a slash
  Params query;
  Params form;
  std::vector<Upload> uploads;
  std::map<std::string, std::string, std::less<>> headers;  ///< names in lower case
  std::map<std::string, std::string, std::less<>> cookies;
  std::string remote;   ///< address of the peer, or what a trusted proxy says of it
  bool secure = false;  ///< came over TLS, here or at a trusted proxy

  /// Empty if there is none. `name` in lower case.
  std::string header(std::string_view name) const;
  std::string cookie(std::string_view name) const;
};

}  // namespace laras::web
