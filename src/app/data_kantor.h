#pragma once

#include "app/sesi.h"
#include "base/result.h"
#include "store/jejak_store.h"
#include "store/sqlite.h"

namespace laras::app {

/// Whoever may write the data folder acts as administrator and reaches every office in it.
const store::Pelaku& administrator();

/// The state of the one office in the database. Fails with NotFound where it holds none. REQUIRES:
/// inside a transaction, so that all of it is one state.
Result<Sesi> muat_sesi(store::Database& database);

}  // namespace laras::app
