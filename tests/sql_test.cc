#include <gtest/gtest.h>

#include <regex>
#include <string>
#include <vector>

#include "support/source_tree.h"

namespace laras {
namespace {

/// One SQL text with the file it stands in.
struct Sql {
  std::string place;
  std::string text;
};

/// Adjacent string literals of C++ joined, each as one text.
std::vector<std::string> literals(const std::string& code) {
  static const std::regex literal(R"re("((?:[^"\\\n]|\\.)*)")re");
  static const std::regex only_space(R"(\s*)");
  std::vector<std::string> found;
  auto end_of_last = code.cbegin();
  for (std::sregex_iterator it(code.begin(), code.end(), literal), end; it != end; ++it) {
    const auto& match = *it;
    const bool continues =
        !found.empty() && std::regex_match(end_of_last, match[0].first, only_space);
    if (continues) {
      found.back() += match[1];
    } else {
      found.push_back(match[1]);
    }
    end_of_last = match[0].second;
  }
  return found;
}

/// Everything that reaches the database from the product: migrations and the store's statements.
std::vector<Sql> all_sql() {
  static const std::regex comment(R"(--[^\n]*)");
  static const std::regex verb(R"(^(SELECT|INSERT|UPDATE|DELETE|CREATE|WITH|BEGIN|PRAGMA)\b)");
  std::vector<Sql> found;
  for (const auto& file : support::source_tree()) {
    if (file.is_below("migrations/")) {
      found.push_back({file.path, std::regex_replace(file.text, comment, "")});
    }
    if (!file.is_below("src/store/") || !file.has_suffix(".cc") || file.has_suffix("_test.cc")) {
      continue;
    }
    for (const std::string& text : literals(file.text)) {
      if (std::regex_search(text, verb)) found.push_back({file.path, text});
    }
  }
  return found;
}

TEST(Sql, IsFoundInMigrationsAndStore) { EXPECT_LT(15U, all_sql().size()); }

TEST(Sql, StaysInThePortableSubset) {
  static const std::regex forbidden(
      R"(\b(strftime|julianday|datetime|unixepoch|json\w*|rowid|autoincrement|glob|sqlite_\w+|)"
      R"(ifnull|group_concat|replace into|insert or|without rowid|last_insert_rowid|vacuum)\b|->|)"
      R"(\bDATE\(|\bLIMIT \d+, *\d+)",
      std::regex::icase);
  for (const Sql& sql : all_sql()) {
    std::smatch m;
    EXPECT_FALSE(std::regex_search(sql.text, m, forbidden)) << sql.place << ": " << m.str();
  }
}

TEST(Sql, SaysTheOrderOfWhatItSelects) {
  static const std::regex select(R"(^SELECT\b.*\bFROM\b)");
  static const std::regex one_row(R"(\b(MAX|COUNT)\()");
  for (const Sql& sql : all_sql()) {
    if (!std::regex_search(sql.text, select) || std::regex_search(sql.text, one_row)) continue;
    EXPECT_NE(std::string::npos, sql.text.find("ORDER BY")) << sql.place << ": " << sql.text;
  }
}

TEST(Sql, KeepsPragmasInTheConnection) {
  for (const Sql& sql : all_sql()) {
    if (sql.place == "src/store/sqlite.cc") continue;
    EXPECT_EQ(std::string::npos, sql.text.find("PRAGMA")) << sql.place << ": " << sql.text;
  }
}

TEST(Sql, LeadsEveryKeyWithTheOffice) {
  static const std::regex table(
      R"(CREATE TABLE IF NOT EXISTS (\w+) \(([^;]*?)PRIMARY KEY \((\w+))");
  int tables = 0;
  for (const Sql& sql : all_sql()) {
    if (!sql.place.starts_with("migrations/schema/")) continue;
    for (std::sregex_iterator it(sql.text.begin(), sql.text.end(), table), end; it != end; ++it) {
      ++tables;
      if ((*it)[1] != "skema_versi") {
        EXPECT_EQ("instansi_id", (*it)[3]) << (*it)[1];
      }
    }
  }
  EXPECT_LT(30, tables);
}

}  // namespace
}  // namespace laras
