#pragma once

#include "importer/terbaca.h"

namespace laras::app {

/// Adds the reference data that the program carries (scales, rules, holidays, units) for the
/// subjects that `terbaca` does not give.
void lengkapi_acuan(importer::Terbaca& terbaca);

}  // namespace laras::app
