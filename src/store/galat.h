#pragma once

#include "base/result.h"

namespace laras::store {

/// Rows of an office that the caller may not reach look as if they were not there.
inline Error di_luar_lingkup() {
  return {Kind::NotFound, "Instansi itu tidak ada di folder data ini. Periksa kodenya."};
}

}  // namespace laras::store
