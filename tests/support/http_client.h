#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

#include "web/server/server.h"

namespace laras::support {

/// An answer as a peer reads it.
struct Reply {
  int status = 0;                              ///< 0: the connection ended before an answer
  std::map<std::string, std::string> headers;  ///< names in lower case
  std::string body;                            ///< without chunks, as it was sent otherwise
  bool whole = false;                          ///< all of the body has come

  std::string header(const std::string& name) const;
};

/// A peer that writes what the test says, byte by byte. Waits 20 s at most.
class HttpClient {
 public:
  explicit HttpClient(std::uint16_t port);
  HttpClient(HttpClient&& other) noexcept : socket_(std::exchange(other.socket_, -1)) {}
  HttpClient& operator=(HttpClient&&) = delete;
  ~HttpClient();

  HttpClient& send(std::string_view bytes);
  /// The next answer; `head`: of a HEAD, which has no body.
  Reply reply(bool head = false);
  /// `GET path` with these further header lines (each ended), and its answer.
  Reply get(const std::string& path, const std::string& lines = {});
  /// Whether the server has closed its side, and nothing unread was left.
  bool is_closed();

 private:
  bool receive();
  bool receive_until(std::string_view mark, std::size_t& end);
  bool take(std::size_t size, std::string& to);
  void take_chunks(Reply& reply);

  int socket_ = -1;
  std::string buffer_;
};

/// A server in its own thread, on a free port.
class RunningServer {
 public:
  RunningServer(web::ServerOptions options, web::Handler handler);
  ~RunningServer();

  std::uint16_t port() const { return port_; }
  HttpClient client() const { return HttpClient(port_); }
  /// Waits until it has ended, and returns what serve() said (-1: it failed).
  int wait();

 private:
  web::ServerOptions options_;
  web::Handler handler_;
  std::uint16_t port_ = 0;
  int result_ = -1;
  std::jthread thread_;
};

/// 200 with plain text.
web::Response text(std::string body);
/// Says what the request was; `/lempar` throws.
web::Response echo(const web::Request& request);

/// Content-Type of a form.
inline constexpr const char* kForm = "application/x-www-form-urlencoded";
/// `POST /kirim` with further header lines (each ended).
std::string post(const std::string& type, const std::string& lines, const std::string& body);

}  // namespace laras::support
