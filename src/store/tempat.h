#pragma once

#include <string_view>

#include "base/result.h"
#include "kantor/lingkup.h"
#include "store/sqlite.h"

namespace laras::store {

/// The office whose rows are meant.
struct Tempat {
  Database& database;
  const kantor::Lingkup& lingkup;
  const kantor::IdInstansi& instansi;
};

/// A statement whose first parameter is the office. Fails with NotFound where the scope does not
/// reach it.
Result<Statement> siapkan(const Tempat& tempat, std::string_view sql);

}  // namespace laras::store
