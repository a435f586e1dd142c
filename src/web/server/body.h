#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "web/request.h"
#include "web/server/multipart.h"

namespace laras::web {

/// A folder for the owner alone that goes away, with what is in it, with the value.
class PassingFolder {
 public:
  /// Made below `parent`. Throws std::filesystem::filesystem_error where it cannot be made.
  explicit PassingFolder(const std::filesystem::path& parent);
  PassingFolder(const PassingFolder&) = delete;
  PassingFolder& operator=(const PassingFolder&) = delete;
  ~PassingFolder();

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

/// How much a body may hold, in bytes.
struct BodyLimits {
  std::uint64_t form = 2ULL << 20;     ///< a form's fields
  std::uint64_t upload = 64ULL << 20;  ///< a multipart body, files and all
  std::filesystem::path folder;        ///< where files are put while they come in
};

/// The body of one request while it comes in: fields in memory, files in files, which are gone
/// with the value.
class BodyReader : private PartSink {
 public:
  BodyReader(std::string_view content_type, BodyLimits limits);
  BodyReader(const BodyReader&) = delete;
  BodyReader& operator=(const BodyReader&) = delete;
  ~BodyReader() override;

  /// Most bytes that the body may have.
  std::uint64_t limit() const { return parser_ ? limits_.upload : limits_.form; }
  /// Whether feed() may write to the disk.
  bool spools() const { return parser_.has_value(); }

  /// Takes the next bytes. Returns 0, else the status to refuse with: 400 (malformed), 413 (too
  /// much), 503 (no room on the disk).
  int feed(std::string_view bytes);
  /// At the end of the body: puts fields and files into the request. Returns as feed(), and 415
  /// where a body is of a type that no form sends.
  int finish(Request& request);

 private:
  bool begin(PartHead head) override;
  bool data(std::string_view bytes) override;
  bool end() override;
  bool refuse(int status);

  BodyLimits limits_;
  bool is_form_ = false;
  std::optional<MultipartParser> parser_;
  int refused_ = 0;
  std::uint64_t received_ = 0;
  std::string text_;  ///< a urlencoded body, or the part that is coming in
  std::uint64_t fields_size_ = 0;
  PartHead head_;
  std::ofstream file_;
  Params fields_;
  std::vector<Upload> uploads_;
};

}  // namespace laras::web
