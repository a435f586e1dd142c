#pragma once

#include "base/result.h"
#include "web/html.h"
#include "web/route.h"

namespace laras::web {

// What will be at the end of the year, and what others wait for.

/// Every indikator and sub kegiatan of the year with its projection.
Response halaman_proyeksi(Context& konteks);

/// For the heads: what is behind and what will miss its target at this pace. Fails where the rows
/// of the year do not fit each other.
Result<Html> panel_proyeksi(const Context& konteks);
/// Open recommendations of the LHE with their deadlines; nothing where there is none.
Html panel_tungguan(const Context& konteks);

}  // namespace laras::web
