#pragma once

#include "web/route.h"

namespace laras::web {

// Pages of the parts of reports that people write.

/// Every part of the year with what is written, and what the LKjIP still lacks.
Response halaman_narasi(Context& konteks);
/// One part: `?tahun=`.
Response halaman_bagian(Context& konteks);
/// Keeps it, shows how it will print, or puts a figure into it: field `aksi` is `simpan`,
/// `pratinjau` or `sisip`; `teks`, `semula`, `angka`.
Response kirim_bagian(Context& konteks);

}  // namespace laras::web
