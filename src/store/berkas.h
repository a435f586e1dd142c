#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace laras::store {

/// Writes a new file and flushes it to the disk. `secret`: readable by its owner alone. Fails with
/// Unavailable, also where the file exists.
Result<void> tulis_berkas(const std::filesystem::path& path, std::string_view bytes, bool secret);

/// The whole file. Fails with Unavailable where it cannot be read or has more than 256 MiB.
Result<std::string> baca_berkas(const std::filesystem::path& path);

/// Flushes a file that was written elsewhere to the disk. Fails with Unavailable.
Result<void> sinkronkan_berkas(const std::filesystem::path& path);
/// Flushes the entries of a folder to the disk.
Result<void> sinkronkan_folder(const std::filesystem::path& folder);

/// Removes the folders in `induk` whose names begin so and that no process holds: remains of killed
/// ones. What cannot be removed today stays for the next time.
void sapu(const std::filesystem::path& induk, std::string_view awalan);

/// Two folders change places in one step. Fails with Unavailable; then nothing has changed.
Result<void> tukar(const std::filesystem::path& satu, const std::filesystem::path& lain);

/// Holds a folder for one process; the system lets go when the process ends, however it ends.
class KunciFolder {
 public:
  KunciFolder() = default;
  KunciFolder(KunciFolder&& other) noexcept;
  KunciFolder& operator=(KunciFolder&& other) noexcept;
  ~KunciFolder();

  /// False where another process holds it or it cannot be opened.
  bool ambil(const std::filesystem::path& folder);

 private:
  int descriptor_ = -1;
};

}  // namespace laras::store
