#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

namespace laras::store {

/// A prepared statement. Parameters and columns count from 1 and 0, as in SQL interfaces.
/// Its Database must outlive it.
class Statement {
 public:
  Statement(Statement&&) noexcept;
  Statement& operator=(Statement&&) noexcept;
  ~Statement();

  Statement& bind(int parameter, std::int64_t value);
  /// The text is copied.
  Statement& bind(int parameter, std::string_view text);
  Statement& bind_null(int parameter);

  /// True while there is a row to read. Fails with Conflict where a constraint is hurt, with
  /// Unavailable where the disk, another writer or a damaged file stands in the way.
  Result<bool> step();
  /// step() until the end, then ready to be bound anew.
  Result<void> run();

  bool is_null(int column) const;
  std::int64_t integer(int column) const;
  std::string text(int column) const;

 private:
  friend class Database;
  struct Impl;
  explicit Statement(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

/// One connection: write-ahead log, every commit flushed, foreign keys on; waits 2 s for another
/// writer, then fails with Unavailable. Not for use by two threads.
class Database {
 public:
  /// Opens the file, which must exist unless `create`. Fails with Unavailable.
  static Result<Database> open(const std::filesystem::path& file, bool create);
  Database(Database&&) noexcept;
  Database& operator=(Database&&) noexcept;
  ~Database();

  Result<Statement> prepare(std::string_view sql);
  /// Runs a script of any number of statements that yield no rows.
  Result<void> execute(const std::string& sql);
  /// Moves the log into the file, so that the file alone is the whole database.
  Result<void> checkpoint();
  /// Writes one state of the whole database to a new file, also while others write.
  Result<void> snapshot(const std::filesystem::path& file);
  /// Fails with Invalid where a page, an index or a reference is damaged.
  Result<void> check_integrity();

 private:
  struct Impl;
  explicit Database(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

/// All or nothing: what is not committed when it ends is rolled back.
class Transaction {
 public:
  /// A writer takes the lock at once, so that it cannot lose it half-way; a reader sees one state
  /// throughout.
  enum class For { Reading, Writing };
  static Result<Transaction> begin(Database& database, For purpose);
  Transaction(Transaction&& other) noexcept;
  Transaction& operator=(Transaction&&) = delete;
  ~Transaction();

  Result<void> commit();

 private:
  explicit Transaction(Database* database) : database_(database) {}
  Database* database_;
};

}  // namespace laras::store
