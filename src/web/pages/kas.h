#pragma once

#include "web/route.h"

namespace laras::web {

// Pages of the months: what was spent, and what was planned to be.

/// Realisasi by months; `?cara=kumulatif` from January.
Response halaman_bulanan(Context& konteks);
/// The same as `csv` or `xlsx`.
Response unduh_bulanan(Context& konteks);
/// The cash plan against what was spent.
Response halaman_kas(Context& konteks);
/// Begins another version of it.
Response kirim_versi_kas(Context& konteks);
/// The plan of one sub kegiatan.
Response halaman_isi_kas(Context& konteks);
/// Stores it.
Response kirim_isi_kas(Context& konteks);

}  // namespace laras::web
