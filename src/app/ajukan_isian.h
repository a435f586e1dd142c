#pragma once

#include "app/simpan_isian.h"

namespace laras::app {

/// Submits every draft and every returned entry of a unit and period, all or nothing: each must
/// satisfy kinerja::periksa_isian(), and none of the unit's may be missing. What is submitted
/// already stays as it is. Fails with Forbidden where the person does not fill in for that unit,
/// with Conflict where the period is closed or has not ended yet.
Result<HasilIsian> ajukan_isian(Workspace& workspace, const kantor::Pelaku& pelaku,
                                const std::string& asal, const PeriodeIsian& periode,
                                const Id<kantor::UnitKerja>& unit);

}  // namespace laras::app
