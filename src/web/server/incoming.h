#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "web/request.h"
#include "web/response.h"
#include "web/server/answer.h"

namespace laras::web {

/// Whoever sent the request.
struct Peer {
  std::string address;
  bool tls = false;
  bool is_trusted_proxy = false;  ///< what it says of the address behind it is believed
};

/// A request up to the empty line, cut into its fields, nothing decoded yet.
struct RequestHead {
  std::string method;
  std::string target;
  unsigned version = 11;  ///< 11 is HTTP/1.1
  std::vector<std::pair<std::string, std::string>> fields;
  bool keep_alive = false;
  bool has_body = false;
  std::optional<std::uint64_t> length = {};  ///< of the body, where it was stated

  /// The first field of that name (in lower case); empty if there is none.
  std::string_view field(std::string_view name) const;
  /// The peer waits for a word before it sends the body.
  bool expects_continue() const;
};

/// Everything of the request but its body. Returns 0, else the status to refuse with: 405 for a
/// method other than GET, HEAD and POST, 417 for an expectation that nobody knows, 400 for what is
/// malformed.
int read_request(const RequestHead& head, const Peer& peer, Request& request);

/// What the answer must know; keep_alive is left to the server.
Asked asked_by(const RequestHead& head, const Peer& peer);

/// The path as it came, without query and without what could confuse a log.
std::string path_for_log(std::string_view target);

/// What a person is told of a request that was refused before any page saw it.
struct RefusalWords {
  std::string_view title;
  std::string_view advice;
};
RefusalWords refusal_words(int status);

/// The same as plain text.
Response plain_refusal(int status);

}  // namespace laras::web
