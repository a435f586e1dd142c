#pragma once

#include <fstream>
#include <optional>
#include <string>
#include <string_view>

#include "web/response.h"
#include "web/server/gzip.h"

namespace laras::web {

/// What of a request decides how its answer is sent.
struct Asked {
  bool head = false;            ///< HEAD: as GET, without the body
  bool gzip = false;            ///< the browser takes it
  bool secure = false;          ///< came over TLS
  bool http_1_0 = false;        ///< knows no chunks
  bool keep_alive = false;      ///< the connection stays open
  std::string none_match = {};  ///< If-None-Match
};

/// A response as bytes on the wire, made piece by piece: the head with the security headers,
/// compressed where it helps, 304 where the browser has it already.
class Answer {
 public:
  Answer(Response response, const Asked& asked);
  Answer(const Answer&) = delete;
  Answer& operator=(const Answer&) = delete;

  int status() const { return response_.status; }
  /// Whether the connection may serve another request.
  bool keep_alive() const { return keep_alive_; }
  /// Status line and headers with the empty line.
  const std::string& head() const { return head_; }
  /// Whether next() computes or reads the disk, which must not hold others up.
  bool is_slow() const { return source_ == Source::File || source_ == Source::Pieces; }
  /// The next bytes behind the head; empty at the end. They live until the next call.
  std::string_view next();
  /// After the end: the body broke off, so that the connection has to as well.
  bool failed() const { return failed_; }

 private:
  enum class Source { None, Bytes, File, Pieces };

  void choose_source(const Asked& asked);
  void take_bytes(std::string_view bytes, std::string_view gzipped, const Asked& asked);
  void open_file();
  void write_head(const Asked& asked);
  void drop_body(int status);
  std::string_view next_of_file();
  std::string_view next_of_pieces();

  Response response_;
  std::string head_;
  Source source_ = Source::None;
  std::string own_;        ///< the body, or the piece on its way
  std::string_view rest_;  ///< of a body in memory, what is still to be sent
  std::ifstream file_;
  std::optional<GzipStream> stream_gzip_;
  std::optional<std::uintmax_t> length_;
  bool varies_ = false;  ///< by Accept-Encoding
  bool gzipped_ = false;
  bool chunked_ = false;
  bool keep_alive_ = false;
  bool ended_ = false;
  bool failed_ = false;
};

}  // namespace laras::web
