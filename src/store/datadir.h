#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "base/result.h"
#include "store/sqlite.h"

namespace laras::store {

/// The one folder that holds everything of an office: laras.db, berkas/ (evidence), kunci/ (keys,
/// for the owner alone) and laras.toml (settings).
class DataDir {
 public:
  /// Whether `root` is a data folder; false where it is absent or empty. Fails with Conflict where
  /// something else is there, with Unavailable where it cannot be looked at.
  static Result<bool> present(const std::filesystem::path& root);

  /// Opens an existing folder and brings its schema up to date (`waktu`: now, UTC). Fails with
  /// NotFound where there is none, with Unavailable where it cannot be read.
  static Result<DataDir> open(const std::filesystem::path& root, const std::string& waktu);

  /// A new folder, made beside `root` under a passing name. It appears at `root`, whole, by
  /// publish(), and is gone without it. Remains of killed attempts are swept away.
  static Result<DataDir> create(const std::filesystem::path& root, const std::string& waktu);

  DataDir(DataDir&&) noexcept;
  DataDir& operator=(DataDir&&) noexcept;
  ~DataDir();

  Database& database();
  /// Secret and open key of the audit trail. Fail with Unavailable where the file is not readable.
  Result<std::string> secret_key() const;
  Result<std::string> open_key() const;

  /// Flushes everything and renames the folder to its name. Fails with Conflict where somebody was
  /// faster. REQUIRES: came from create(). The database is closed.
  Result<void> publish();

 private:
  struct Impl;
  explicit DataDir(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace laras::store
