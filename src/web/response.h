#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace laras::web {

/// Bytes that live as long as the program (an embedded asset), with their gzip form if there is
/// one.
struct Static {
  std::string_view bytes;
  std::string_view gzip = {};
};

/// A file on the disk.
struct FileBody {
  std::filesystem::path file;
};

/// Pieces of an answer of unknown length: called until it returns an empty piece. It holds no
/// transaction between two calls.
using Stream = std::function<std::string()>;

/// An answer as a door sends it. The server adds Content-Length, Date, compression where the
/// browser takes it, and the security headers that every answer has.
struct Response {
  int status = 200;
  std::string type = "text/html; charset=utf-8";
  std::vector<std::pair<std::string, std::string>> headers = {};
  std::variant<std::string, Static, FileBody, Stream> body = {};

  Response& header(std::string name, std::string value) {
    headers.emplace_back(std::move(name), std::move(value));
    return *this;
  }
};

/// 303: the browser goes on with a GET. REQUIRES: a path of this program, without line ends.
Response see_other(std::string path);

}  // namespace laras::web
