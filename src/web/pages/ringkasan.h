#pragma once

#include "app/tanya_kinerja.h"
#include "web/html.h"
#include "web/route.h"

namespace laras::web {

// Panels that the start page and the page of performance share.

/// Up to four key figures of a year.
Html angka_kunci_kinerja(const Context& konteks, const app::RingkasanKinerja& r);
/// The IKU of a year, with the words of the scale if asked for; says so where there are none.
Html panel_iku(const Context& konteks, const app::RingkasanKinerja& r, bool berpredikat = false);
/// Absorption by program; says so where there is no DPA.
Html panel_serapan(const Context& konteks, const app::RingkasanKinerja& r);
/// IKU that miss their target, and what else should be known before going on.
Html panel_perhatian(const Context& konteks, const app::RingkasanKinerja& r);
/// Indikator without a realisasi, at most ten of them.
Html panel_belum(const Context& konteks, const app::RingkasanKinerja& r);

}  // namespace laras::web
