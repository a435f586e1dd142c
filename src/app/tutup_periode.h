#pragma once

#include <string>

#include "app/simpan_isian.h"

namespace laras::app {

/// Closes a period, so that nothing of it changes any more. Where an entry is not approved yet, a
/// reason is needed and stays in sight; without it the result says how many there are (`where`:
/// `alasan`). A closed period stays as it is. Fails with Forbidden for one who does not approve.
Result<HasilIsian> tutup_periode(Workspace& workspace, const kantor::Pelaku& pelaku,
                                 const std::string& asal, const PeriodeIsian& periode,
                                 const std::string& alasan);

/// Opens a closed period again; the reason is needed and stays in sight. An open one stays as it
/// is. Fails as tutup_periode().
Result<HasilIsian> buka_periode(Workspace& workspace, const kantor::Pelaku& pelaku,
                                const std::string& asal, const PeriodeIsian& periode,
                                const std::string& alasan);

}  // namespace laras::app
