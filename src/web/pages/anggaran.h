#pragma once

#include "web/route.h"

namespace laras::web {

// Pages of pagu and realisasi anggaran.

/// Pagu, realisasi, sisa and penyerapan of the year the person works in; `?cara=dalam` shows each
/// triwulan by itself.
Response halaman_anggaran(Context& konteks);
/// The same of the year in the path.
Response halaman_anggaran_tahun(Context& konteks);
/// The form of a period with all sub kegiatan.
Response halaman_isi_anggaran(Context& konteks);
/// Stores what was typed.
Response kirim_anggaran(Context& konteks);
/// Where a list is pasted or uploaded.
Response halaman_daftar_anggaran(Context& konteks);
/// Shows what a list would change (`aksi` is `periksa`), or stores it (`terapkan`).
Response kirim_daftar_anggaran(Context& konteks);

}  // namespace laras::web
