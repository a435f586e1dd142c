#pragma once

#include <filesystem>
#include <functional>
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

  /// Opens a folder and brings its schema up to date (`waktu`: now, UTC), after a backup of it as
  /// it was. Fails with NotFound where there is none, with Unavailable where it cannot be read or
  /// kept.
  static Result<DataDir> open(const std::filesystem::path& root, const std::string& waktu);

  /// A new folder, made beside `root` under a passing name. It appears at `root`, whole, by
  /// publish(), and is gone without it. Remains of killed attempts are swept away.
  static Result<DataDir> create(const std::filesystem::path& root, const std::string& waktu);

  /// The same with the content that `fill` writes into the empty folder: a restored backup.
  using Fill = std::function<Result<void>(const std::filesystem::path&)>;
  static Result<DataDir> create_from(const std::filesystem::path& root, const std::string& waktu,
                                     const Fill& fill);

  DataDir(DataDir&&) noexcept;
  DataDir& operator=(DataDir&&) noexcept;
  ~DataDir();

  const std::filesystem::path& root() const;
  Database& database();
  /// Secret and open key of the audit trail. Fail with Unavailable where the file is not readable.
  Result<std::string> secret_key() const;
  Result<std::string> open_key() const;
  /// Key of what browsers hand back (forms), made when it is first asked for. Fails with
  /// Unavailable where it can neither be read nor made.
  Result<std::string> session_key() const;

  /// Flushes everything and renames the folder to its name. Fails with Conflict where somebody was
  /// faster. REQUIRES: came from create(). The database is closed.
  Result<void> publish();

  /// publish() where a folder stands already: both change places in one step, and the old one lies
  /// at `aside` afterwards. Fails with Unavailable where the disk cannot; then nothing has changed.
  Result<void> replace(const std::filesystem::path& aside);

 private:
  struct Impl;
  explicit DataDir(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace laras::store
