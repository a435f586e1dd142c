#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

#include "base/result.h"
#include "web/request.h"
#include "web/response.h"

namespace laras::web {

/// Answers one request. Called by several threads at once; what it throws becomes 500.
using Handler = std::function<Response(const Request&)>;

/// How much and how long a peer may take.
struct ServerLimits {
  std::uint32_t header_bytes = 16 * 1024;         ///< else 431
  std::uint64_t form_bytes = 2ULL << 20;          ///< of a body without files, else 413
  std::uint64_t upload_bytes = 64ULL << 20;       ///< of a body with files, else 413
  std::size_t connections = 1000;                 ///< beyond, the one that waits longest goes
  std::chrono::milliseconds header_time{10'000};  ///< for a whole header, and a TLS handshake
  std::chrono::milliseconds idle_time{60'000};    ///< between two requests
  /// For a body, in or out, before its speed counts: it may take that long, and one second more for
  /// each 1024 bytes.
  std::chrono::milliseconds body_time{60'000};
  std::chrono::milliseconds drain_time{10'000};  ///< for requests in flight when it shall stop
};

struct ServerOptions {
  std::string address = "127.0.0.1";       ///< in digits; another than loopback needs a certificate
  std::uint16_t port = 8080;               ///< 0: one that is free
  std::filesystem::path certificate = {};  ///< PEM chain; with it, only TLS is spoken
  std::filesystem::path key = {};          ///< PEM, belongs to the certificate
  bool trust_proxy = false;  ///< X-Forwarded-For and -Proto of a peer on loopback are believed
  unsigned workers = 8;      ///< threads that answer
  ServerLimits limits = {};

  /// Once it answers, with its address: `http://127.0.0.1:8080`.
  std::function<void(const std::string& url)> ready = {};
  /// One line an answer: method, path without query, status, milliseconds.
  std::function<void(const std::string& line)> access = {};
  /// What a handler threw, for whoever runs the server.
  std::function<void(const std::string& line)> trouble = {};
  /// The page for a request that does not reach the handler (400, 405, 413, 415, 417, 431) or where
  /// it threw (500); a short text where there is none.
  std::function<Response(int status)> refusal = {};
  std::stop_token stop = {};  ///< stops it as SIGTERM does
};

/// Serves until SIGTERM, SIGINT or `stop`, then finishes the requests in flight and returns how
/// many connections had to be cut. Fails with Invalid where the address is none or would carry
/// plain text into a network, with Conflict where the port is taken, with Unavailable where the
/// certificate or a folder for uploads cannot be used.
Result<int> serve(const ServerOptions& options, const Handler& handler);

}  // namespace laras::web
