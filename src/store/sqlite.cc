#include "store/sqlite.h"

#include <sqlite3.h>

#include <cassert>
#include <utility>

namespace laras::store {

namespace {

constexpr int kBusyMilliseconds = 2000;

Error failure(int code, sqlite3* connection) {
  const std::string detail =
      connection != nullptr ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
  switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {Kind::Unavailable,
              "Data sedang ditulis oleh proses lain. Tunggu sebentar, lalu ulangi; data belum "
              "berubah.",
              "", detail};
    case SQLITE_FULL:
      return {Kind::Unavailable,
              "Ruang penyimpanan penuh. Kosongkan sebagian, lalu ulangi; data belum berubah.", "",
              detail};
    case SQLITE_CONSTRAINT:
      return {Kind::Conflict,
              "Data ini bertentangan dengan data yang sudah ada. Periksa kunci dan rujukannya.", "",
              detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return {Kind::Unavailable,
              "Berkas laras.db rusak atau bukan basis data. Pulihkan dari cadangan.", "", detail};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_IOERR:
      return {Kind::Unavailable,
              "Berkas laras.db tidak dapat dibaca atau ditulis. Periksa hak akses folder data dan "
              "penyimpanannya.",
              "", detail};
    default:
      return {Kind::Bug, "Basis data menolak perintah program. Laporkan kesalahan ini.", "",
              detail};
  }
}

}  // namespace

struct Statement::Impl {
  sqlite3_stmt* statement = nullptr;
  sqlite3* connection = nullptr;

  Impl(sqlite3_stmt* s, sqlite3* c) : statement(s), connection(c) {}
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;
  ~Impl() { sqlite3_finalize(statement); }
};

Statement::Statement(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Statement::Statement(Statement&&) noexcept = default;
Statement& Statement::operator=(Statement&&) noexcept = default;
Statement::~Statement() = default;

Statement& Statement::bind(int parameter, std::int64_t value) {
  const int code = sqlite3_bind_int64(impl_->statement, parameter, value);
  assert(code == SQLITE_OK);
  static_cast<void>(code);
  return *this;
}

Statement& Statement::bind(int parameter, std::string_view text) {
  // An empty view may carry a null pointer, which would bind NULL instead of ''.
  const int code = sqlite3_bind_text64(impl_->statement, parameter, text.empty() ? "" : text.data(),
                                       text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
  assert(code == SQLITE_OK);
  static_cast<void>(code);
  return *this;
}

Statement& Statement::bind_null(int parameter) {
  const int code = sqlite3_bind_null(impl_->statement, parameter);
  assert(code == SQLITE_OK);
  static_cast<void>(code);
  return *this;
}

Result<bool> Statement::step() {
  const int code = sqlite3_step(impl_->statement);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  Error error = failure(code, impl_->connection);
  sqlite3_reset(impl_->statement);
  return error;
}

Result<void> Statement::run() {
  bool more = true;
  while (more) {
    LARAS_TRY(more, step());
  }
  sqlite3_reset(impl_->statement);
  return {};
}

bool Statement::is_null(int column) const {
  return sqlite3_column_type(impl_->statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(impl_->statement, column);
}

std::string Statement::text(int column) const {
  const auto* bytes = sqlite3_column_text(impl_->statement, column);
  if (bytes == nullptr) return {};
  return {reinterpret_cast<const char*>(bytes),
          static_cast<std::size_t>(sqlite3_column_bytes(impl_->statement, column))};
}

struct Database::Impl {
  sqlite3* connection = nullptr;

  Impl() = default;
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;
  ~Impl() { sqlite3_close_v2(connection); }
};

Database::Database(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const std::filesystem::path& file, bool create) {
  auto impl = std::make_unique<Impl>();
  const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (create ? SQLITE_OPEN_CREATE : 0);
  const int code = sqlite3_open_v2(file.c_str(), &impl->connection, flags, nullptr);
  if (code != SQLITE_OK) return failure(code, impl->connection);
  sqlite3_busy_timeout(impl->connection, kBusyMilliseconds);
  Database database(std::move(impl));
  LARAS_CHECK(database.execute(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; "
      "PRAGMA trusted_schema = OFF;"));
  return database;
}

Result<Statement> Database::prepare(std::string_view sql) {
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v2(impl_->connection, sql.data(), static_cast<int>(sql.size()),
                                      &statement, nullptr);
  if (code != SQLITE_OK) return failure(code, impl_->connection);
  return Statement(std::make_unique<Statement::Impl>(statement, impl_->connection));
}

Result<void> Database::execute(const std::string& sql) {
  const int code = sqlite3_exec(impl_->connection, sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return failure(code, impl_->connection);
  return {};
}

Result<void> Database::checkpoint() {
  const int code = sqlite3_wal_checkpoint_v2(impl_->connection, nullptr, SQLITE_CHECKPOINT_TRUNCATE,
                                             nullptr, nullptr);
  if (code != SQLITE_OK) return failure(code, impl_->connection);
  return {};
}

Result<void> Database::snapshot(const std::filesystem::path& file) {
  LARAS_TRY(auto statement, prepare("VACUUM INTO ?"));
  return statement.bind(1, file.string()).run();
}

Result<void> Database::check_integrity() {
  const Error damaged = {Kind::Invalid, "Basis data rusak. Gunakan cadangan lain."};
  LARAS_TRY(auto pages, prepare("PRAGMA integrity_check"));
  LARAS_TRY(const bool answered, pages.step());
  if (!answered || pages.text(0) != "ok") return damaged;
  LARAS_TRY(auto references, prepare("PRAGMA foreign_key_check"));
  LARAS_TRY(const bool dangling, references.step());
  if (dangling) return damaged;
  return {};
}

Result<Transaction> Transaction::begin(Database& database, For purpose) {
  LARAS_CHECK(database.execute(purpose == For::Writing ? "BEGIN IMMEDIATE" : "BEGIN"));
  return Transaction(&database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : database_(std::exchange(other.database_, nullptr)) {}

Transaction::~Transaction() {
  if (database_ == nullptr) return;
  // Ignored on purpose: a rollback fails only where SQLite has rolled back already.
  static_cast<void>(database_->execute("ROLLBACK"));
}

Result<void> Transaction::commit() {
  LARAS_CHECK(database_->execute("COMMIT"));
  database_ = nullptr;
  return {};
}

}  // namespace laras::store
