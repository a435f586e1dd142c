#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace laras::web {

/// One part of a form as its head names it.
struct PartHead {
  std::string field;
  std::optional<std::string> file;  ///< name of a file without its folders; may be empty
};

/// Takes the parts of a form while they come in. What returns false ends the reading.
class PartSink {
 public:
  virtual ~PartSink() = default;
  virtual bool begin(PartHead head) = 0;
  virtual bool data(std::string_view bytes) = 0;
  virtual bool end() = 0;
};

/// Reads multipart/form-data (RFC 7578) as it arrives, in pieces of any length, and keeps no more
/// than a part's head and a boundary in memory.
class MultipartParser {
 public:
  /// `sink` outlives the parser.
  MultipartParser(std::string_view boundary, PartSink& sink);

  /// False where this is no multipart body, a part's head is too long or names no field, or the
  /// sink refused. Then it is over.
  bool feed(std::string_view bytes);
  /// Whether the closing boundary has come.
  bool complete() const { return state_ == State::Done; }

 private:
  enum class State { Before, Delimiter, Head, Data, Done };
  enum class Step { Again, NeedMore, Bad };

  Step step(std::string_view rest, std::size_t& used);
  Step before(std::string_view rest, std::size_t& used);
  Step delimiter(std::string_view rest, std::size_t& used);
  Step head(std::string_view rest, std::size_t& used);
  Step data(std::string_view rest, std::size_t& used);

  std::string delimiter_;  ///< line end, two dashes, boundary
  PartSink& sink_;
  std::string buffer_;
  State state_ = State::Before;
};

/// The boundary that a Content-Type of multipart/form-data states; nothing for another type, or a
/// boundary that is empty or longer than 70 characters.
std::optional<std::string> multipart_boundary(std::string_view content_type);

/// A part's head, its lines ended by CR LF. Nothing where it does not name a field, or names are
/// longer than 255 bytes, not UTF-8 or with control characters.
std::optional<PartHead> part_head(std::string_view lines);

}  // namespace laras::web
