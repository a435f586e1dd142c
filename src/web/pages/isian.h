#pragma once

#include "web/route.h"

namespace laras::web {

// Pages of collecting and verifying realisasi.

/// What waits for me, by when, how late.
Response halaman_tugas(Context& konteks);
/// The periods of a year with my units.
Response halaman_realisasi(Context& konteks);
/// The form of a unit and period.
Response halaman_isian(Context& konteks);
/// Keeps or submits what was typed: `aksi` is `simpan` or `ajukan`.
Response kirim_isian(Context& konteks);
/// Keeps what is being typed, unsaved: 204.
Response kirim_konsep(Context& konteks);
/// The form as a workbook: download, upload, preview, apply as drafts.
Response halaman_buku_isian(Context& konteks);
Response kirim_buku_isian(Context& konteks);
Response unduh_buku_isian(Context& konteks);
/// The periods of a year, for those who verify.
Response halaman_verifikasi(Context& konteks);
/// Completeness of a period, and the entries of one unit (`?unit=`).
Response halaman_periode(Context& konteks);
Response kirim_verifikasi(Context& konteks);
Response kirim_kembali(Context& konteks);
Response kirim_sahkan(Context& konteks);
Response kirim_tutup(Context& konteks);
Response kirim_buka(Context& konteks);
/// A piece of evidence as a file; pictures and PDF are shown in place with `?tampil=1`.
Response unduh_bukti(Context& konteks);
/// What a bukti proves, its files with their digests, and what can be shown of the newest.
Response halaman_bukti(Context& konteks);

}  // namespace laras::web
