#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace laras::format {

/// One file to pack.
struct ZipPart {
  std::string name;
  std::string bytes;
};

/// The parts in their order as a ZIP of deflated entries, all dated 1 January 1980: the same
/// parts give the same bytes. Fails with Bug where the library refuses.
Result<std::string> zip(const std::vector<ZipPart>& parts);

/// What an archive may not exceed; one beyond it is refused, never cut.
struct ZipLimits {
  std::size_t entries = 10'000;
  std::uint64_t entry_bytes = std::uint64_t{256} << 20;  ///< of one unpacked entry
  std::uint64_t total_bytes = std::uint64_t{512} << 20;  ///< of all that is unpacked
  std::uint64_t ratio = 400;  ///< unpacked to packed, of an entry larger than 1 MiB
};

/// Reads a ZIP from memory. Nothing is written to a disk, so names of entries are only names.
class ZipReader {
 public:
  /// Fails with Invalid where it is no ZIP, is damaged, has encrypted entries, or exceeds the
  /// limits by what its directory says. `bytes` must outlive the reader.
  static Result<ZipReader> open(std::string_view bytes, const ZipLimits& limits = {});

  ZipReader(ZipReader&& other) noexcept;
  ZipReader& operator=(ZipReader&& other) noexcept;
  ~ZipReader();

  const std::vector<std::string>& names() const { return names_; }
  bool has(std::string_view name) const;
  /// The unpacked entry. Fails with NotFound where there is none of that name, with Invalid where
  /// it is damaged or larger than its directory says or than the limits let.
  Result<std::string> read(std::string_view name);

 private:
  ZipReader() = default;

  void* archive_ = nullptr;
  ZipLimits limits_;
  std::uint64_t unpacked_ = 0;
  std::vector<std::string> names_;
};

}  // namespace laras::format
