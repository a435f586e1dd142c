#pragma once

#include <string>

#include "base/result.h"
#include "store/sqlite.h"

namespace laras::store {

/// Brings the schema to the newest step that the program carries, each step in one transaction,
/// and notes it in skema_versi with `waktu` (UTC). Without harm when nothing is to be done. Fails
/// with Conflict where the data comes from a newer program.
Result<void> migrasikan(Database& database, const std::string& waktu);

}  // namespace laras::store
