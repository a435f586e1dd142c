#pragma once

#include "base/result.h"
#include "web/html.h"
#include "web/route.h"

namespace laras::web {

// Panels of the start page that say what is to be done.

/// What waits for the person: how many, and the first five. Fails where the rows of the year do not
/// fit each other.
Result<Html> panel_tugas(const Context& konteks);

/// The open triwulan of the year: which units are late, what waits for verification and approval.
/// Nothing where none is open. Fails as panel_tugas().
Result<Html> panel_kelengkapan(const Context& konteks);

/// What meetings asked for and is still open, the late ones first. Nothing where all is done.
Html panel_tindak_lanjut_rapat(const Context& konteks);

}  // namespace laras::web
