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

/// How program, disk and data are.
Response halaman_kesehatan(Context& konteks);
/// The same, after the database and the chain have been read through.
Response periksa_kesehatan(Context& konteks);

/// Backups on this server, with the forms to make and to try one.
Response halaman_cadangan(Context& konteks);
/// Makes one: fields `sandi`, `ulang`.
Response kirim_cadangan(Context& konteks);
/// Unpacks one into a passing folder and proves it: field `sandi`.
Response uji_cadangan(Context& konteks);
/// One of them as a file; a POST, because it leaves a trace.
Response unduh_cadangan(Context& konteks);

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
