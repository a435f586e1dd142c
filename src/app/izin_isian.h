#pragma once

#include <string>

#include "base/result.h"
#include "kantor/kantor.h"
#include "kantor/wewenang.h"

namespace laras::app {

/// Fails with Forbidden where the person does not fill in realisasi for that unit.
Result<void> boleh_mengisi(const kantor::Pelaku& pelaku, const Id<kantor::UnitKerja>& unit,
                           const kantor::Kantor& kantor);

/// Name of a unit; its code if it is unknown.
std::string nama_unit(const kantor::Kantor& kantor, const Id<kantor::UnitKerja>& unit);

}  // namespace laras::app
