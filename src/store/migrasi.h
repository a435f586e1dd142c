#pragma once

#include <cstdint>
#include <string>

#include "base/result.h"
#include "store/sqlite.h"

namespace laras::store {

/// How far a database is, and how far the program can take it.
struct LangkahMigrasi {
  std::int64_t sekarang = 0;  ///< 0: no step yet
  std::int64_t terbaru = 0;
  bool tertinggal() const { return sekarang > 0 && sekarang < terbaru; }
};
LangkahMigrasi langkah_migrasi(Database& database);

/// Brings the schema to the newest step that the program carries, each step in one transaction,
/// and notes it in skema_versi with `waktu` (UTC). Without harm when nothing is to be done. Fails
/// with Conflict where the data comes from a newer program.
Result<void> migrasikan(Database& database, const std::string& waktu);

}  // namespace laras::store
