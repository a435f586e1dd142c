#include "store/sqlite.h"

#include <gtest/gtest.h>

namespace laras::store {
namespace {

Database buku() {
  Database database = Database::open(":memory:", true).value();
  EXPECT_TRUE(database
                  .execute("CREATE TABLE buku (id INTEGER NOT NULL, judul TEXT, "
                           "PRIMARY KEY (id))")
                  .ok());
  return database;
}

std::int64_t jumlah(Database& database) {
  auto query = database.prepare("SELECT COUNT(*) FROM buku").value();
  EXPECT_TRUE(query.step().value());
  return query.integer(0);
}

TEST(Statement, KeepsTextWithNulAndTellsEmptyFromNull) {
  Database database = buku();
  auto insert = database.prepare("INSERT INTO buku (id, judul) VALUES (?, ?)").value();
  ASSERT_TRUE(insert.bind(1, 1).bind(2, std::string_view("a\0b", 3)).run().ok());
  ASSERT_TRUE(insert.bind(1, 2).bind(2, std::string_view()).run().ok());
  ASSERT_TRUE(insert.bind(1, 3).bind_null(2).run().ok());
  auto query = database.prepare("SELECT judul FROM buku ORDER BY id").value();
  ASSERT_TRUE(query.step().value());
  EXPECT_EQ(std::string("a\0b", 3), query.text(0));
  ASSERT_TRUE(query.step().value());
  EXPECT_FALSE(query.is_null(0));
  EXPECT_EQ("", query.text(0));
  ASSERT_TRUE(query.step().value());
  EXPECT_TRUE(query.is_null(0));
  EXPECT_FALSE(query.step().value());
}

TEST(Statement, CallsAHurtConstraintAConflict) {
  Database database = buku();
  auto insert = database.prepare("INSERT INTO buku (id) VALUES (1)").value();
  ASSERT_TRUE(insert.run().ok());
  const auto twice = insert.run();
  ASSERT_FALSE(twice.ok());
  EXPECT_EQ(Kind::Conflict, twice.error().kind);
}

TEST(Transaction, LeavesNothingUnlessCommitted) {
  Database database = buku();
  {
    auto transaction = Transaction::begin(database, Transaction::For::Writing).value();
    ASSERT_TRUE(database.execute("INSERT INTO buku (id) VALUES (1)").ok());
  }
  EXPECT_EQ(0, jumlah(database));
  {
    auto transaction = Transaction::begin(database, Transaction::For::Writing).value();
    ASSERT_TRUE(database.execute("INSERT INTO buku (id) VALUES (1)").ok());
    ASSERT_TRUE(transaction.commit().ok());
  }
  EXPECT_EQ(1, jumlah(database));
}

TEST(Database, IsUnavailableWhereThereIsNoFile) {
  const auto database = Database::open("tidak-ada/laras.db", false);
  ASSERT_FALSE(database.ok());
  EXPECT_EQ(Kind::Unavailable, database.error().kind);
}

}  // namespace
}  // namespace laras::store
