#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
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

/// The parts in their order as a ZIP of deflated entries (PNG pictures stored as they are), all
/// dated 1 January 1980: the same parts give the same bytes. Fails with Bug where the library
/// refuses.
Result<std::string> zip(const std::vector<ZipPart>& parts);

/// One file to pack from a disk, or from memory where `file` is empty.
struct ZipEntry {
  std::string name;
  std::filesystem::path file = {};
  std::string bytes = {};
};

/// Packs into a new file at `target`, reading the files one after another. Fails with Unavailable
/// where a file cannot be read or the archive not be written; then there is no archive.
Result<void> zip_to_file(const std::filesystem::path& target, const std::vector<ZipEntry>& entries);

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

  /// The same of a file. Fails with Unavailable where it cannot be opened.
  static Result<ZipReader> open_file(const std::filesystem::path& file, const ZipLimits& limits);

  ZipReader(ZipReader&& other) noexcept;
  ZipReader& operator=(ZipReader&& other) noexcept;
  ~ZipReader();

  const std::vector<std::string>& names() const { return names_; }
  bool has(std::string_view name) const;
  /// The unpacked entry. Fails with NotFound where there is none of that name, with Invalid where
  /// it is damaged or larger than its directory says or than the limits let.
  Result<std::string> read(std::string_view name);

  /// Takes a piece of an entry. An error of it ends the reading.
  using Sink = std::function<Result<void>(std::string_view)>;
  /// The same in pieces, so that no entry need fit into memory.
  Result<void> stream(std::string_view name, const Sink& sink);

 private:
  ZipReader() = default;
  static Result<ZipReader> look_through(void* archive, const ZipLimits& limits);

  void* archive_ = nullptr;
  ZipLimits limits_;
  std::uint64_t unpacked_ = 0;
  std::vector<std::string> names_;
};

}  // namespace laras::format
