#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace laras::web {

/// The bytes compressed as gzip, the same each time. `level` 1-9.
std::string gzip(std::string_view bytes, int level = 6);

/// gzip in pieces, for an answer whose end is not known yet.
class GzipStream {
 public:
  GzipStream();
  GzipStream(GzipStream&&) noexcept;
  GzipStream& operator=(GzipStream&&) noexcept;
  ~GzipStream();

  /// What can be sent after these bytes; all of what is left where they are the last.
  std::string add(std::string_view bytes, bool last);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace laras::web
