#pragma once

#include <cstdint>
#include <string>

#include "base/result.h"
#include "store/tempat.h"

namespace laras::store {

/// The newest step of the schema that the data folder has behind it.
struct LangkahSkema {
  std::int64_t nomor = 0;
  std::string nama;        ///< `0004_pengisian.sql`
  std::string diterapkan;  ///< UTC
};
Result<LangkahSkema> langkah_skema(Database& database);

/// Sessions begun and last used after those times (UTC).
Result<std::int64_t> jumlah_sesi(const Tempat& tempat, const std::string& dibuat_sesudah,
                                 const std::string& terakhir_sesudah);

}  // namespace laras::store
