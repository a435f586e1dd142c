#pragma once

#include "web/html.h"
#include "web/route.h"

namespace laras::web {

// Pages on the office itself: who holds its posts, what it goes by, how its papers look.

/// Every post with its holders: `?pada=2022-10-05`, else today.
Response halaman_pejabat(Context& konteks);
/// One post with all its terms.
Response halaman_jabatan(Context& konteks);
/// The form of one term, or `baru`.
Response halaman_masa(Context& konteks);
/// Keeps or removes it: `aksi` is `simpan` or `hapus`.
Response kirim_masa(Context& konteks);

/// Every scale and rule with its regulation, its days and its use.
Response halaman_acuan(Context& konteks);
/// One of them with all its versions.
Response halaman_satu_acuan(Context& konteks);
/// The form of a new version.
Response halaman_versi_acuan(Context& konteks);
/// `aksi` is `akibat` (shows what would change), `simpan` or, for the latest version, `hapus`.
Response kirim_versi_acuan(Context& konteks);

/// Letterhead, places of signing and paper.
Response halaman_tata_naskah(Context& konteks);
/// `aksi` is `pratinjau` (shows the letterhead), `contoh` (a PDF of the year) or `simpan`.
Response kirim_tata_naskah(Context& konteks);

/// The working hours of every week, as a part of the calendar.
Html panel_jam_kerja(const Context& konteks);
/// The form of the hours from one day on, or `baru`.
Response halaman_jam_kerja(Context& konteks);
/// Keeps or removes them: `aksi` is `simpan` or `hapus`.
Response kirim_jam_kerja(Context& konteks);

}  // namespace laras::web
