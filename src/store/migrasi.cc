#include "store/migrasi.h"

#include <cctype>
#include <string_view>
#include <vector>

#include "embedded/assets.h"

namespace laras::store {

namespace {

struct Step {
  std::int64_t number = 0;
  std::string name;
  std::string sql;
};

/// migrations/0001_awal.sql and so on, in order; the files of schema/ are no steps.
std::vector<Step> steps() {
  constexpr std::string_view folder = "migrations/";
  std::vector<Step> all;
  for (const std::string_view path : embedded::list(folder)) {
    const std::string_view name = path.substr(folder.size());
    if (name.empty() || std::isdigit(static_cast<unsigned char>(name[0])) == 0) continue;
    all.push_back({std::stoll(std::string(name.substr(0, 4))), std::string(name),
                   std::string(embedded::find(path))});
  }
  return all;
}

Result<std::int64_t> current(Database& database) {
  LARAS_TRY(auto query, database.prepare("SELECT COALESCE(MAX(nomor), 0) FROM skema_versi"));
  LARAS_CHECK(query.step());
  return query.integer(0);
}

Result<void> apply(Database& database, const Step& step, const std::string& waktu) {
  LARAS_CHECK(database.execute(step.sql));
  LARAS_TRY(auto note,
            database.prepare("INSERT INTO skema_versi (nomor, nama, diterapkan) VALUES (?, ?, ?)"));
  return note.bind(1, step.number).bind(2, step.name).bind(3, waktu).run();
}

std::int64_t newest_of(const std::vector<Step>& all) { return all.empty() ? 0 : all.back().number; }

}  // namespace

LangkahMigrasi langkah_migrasi(Database& database) {
  // Before the first step there is no table to ask.
  const auto now = current(database);
  return {now.ok() ? now.value() : 0, newest_of(steps())};
}

Result<void> migrasikan(Database& database, const std::string& waktu) {
  const auto all = steps();
  const std::int64_t newest = newest_of(all);
  if (const auto now = current(database); now.ok() && now.value() == newest) return {};

  LARAS_TRY(auto transaction, Transaction::begin(database, Transaction::For::Writing));
  LARAS_CHECK(database.execute(
      "CREATE TABLE IF NOT EXISTS skema_versi (nomor INTEGER NOT NULL, nama TEXT NOT NULL, "
      "diterapkan TEXT NOT NULL, PRIMARY KEY (nomor))"));
  LARAS_TRY(const auto now, current(database));
  if (now > newest) {
    return Error{Kind::Conflict,
                 "Folder data ini dipakai oleh Laras yang lebih baru. Pasang Laras terbaru, atau "
                 "pulihkan cadangan yang dibuat sebelum pembaruan."};
  }
  for (const Step& step : all) {
    if (step.number > now) LARAS_CHECK(apply(database, step, waktu));
  }
  return transaction.commit();
}

}  // namespace laras::store
