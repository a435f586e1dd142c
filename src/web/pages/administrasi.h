#pragma once

#include "web/route.h"

namespace laras::web {

// Pages of those who watch over the data and keep the program in order.

/// The audit trail, the newest first: `?pelaku=&perintah=&subjek=&dari=&sampai=&di-bawah=`.
Response halaman_jejak(Context& konteks);
/// One event with its rows before and after; `?sesudah=` goes on with the rows.
Response halaman_peristiwa(Context& konteks);
/// Recomputes the chain now; `?kepala=` must be in it.
Response halaman_pembuktian(Context& konteks);
/// The security log: `?pelaku=&di-bawah=`.
Response halaman_keamanan(Context& konteks);

/// Holidays and days of collection of a year.
Response halaman_kalender(Context& konteks);
/// One holiday, or `baru`.
Response halaman_libur(Context& konteks);
/// Keeps or removes it: `aksi` is `simpan` or `hapus`.
Response kirim_libur(Context& konteks);
/// The days of one period.
Response halaman_jadwal(Context& konteks);
/// As kirim_libur(); without a row the general rule counts.
Response kirim_jadwal(Context& konteks);

}  // namespace laras::web
