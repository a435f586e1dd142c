#pragma once

#include <string>

#include "base/result.h"
#include "store/datadir.h"
#include "store/migrasi.h"

namespace laras::store {

/// Keeps an older data folder as it is, before its schema is changed: an open backup
/// `cadangan/cadangan-...-sebelum-skema-N.laras` inside it, which the program that knows its schema
/// restores. An unfinished or second attempt of the same second does no harm. Fails with
/// Unavailable; then nothing may be changed.
Result<void> cadangkan_sebelum_migrasi(DataDir& folder, const LangkahMigrasi& langkah,
                                       const std::string& waktu);

}  // namespace laras::store
