#pragma once

#include "web/route.h"

namespace laras::web {

// Evaluation meetings and the monitor of the Renstra.

/// Meetings of a year, what comes next, what they asked for and is still open.
Response halaman_daftar_rapat(Context& konteks);
/// One meeting: invitation, figures, minutes, follow-up, history.
Response halaman_rapat(Context& konteks);
/// Its preparation; `baru` is a new one.
Response halaman_persiapan_rapat(Context& konteks);
/// Keeps the preparation (`aksi` is `simpan`) or issues the invitation (`undang`).
Response kirim_persiapan_rapat(Context& konteks);
/// Attendance and minutes.
Response halaman_notulen(Context& konteks);
/// Keeps them (`simpan`), fixes them (`tetapkan`) or corrects fixed ones (`koreksi`).
Response kirim_notulen(Context& konteks);
/// Something that a meeting asked for; `baru` is a new one.
Response halaman_tugas_rapat(Context& konteks);
Response kirim_tugas_rapat(Context& konteks);
/// Its owner reports that it is done, with evidence.
Response kirim_laporan_tugas(Context& konteks);
/// The report is accepted (`terima`) or given back (`kembalikan`).
Response kirim_penilaian_tugas(Context& konteks);
/// `undangan.pdf`, `berita-acara.docx`
Response unduh_naskah_rapat(Context& konteks);

/// The monitor of the Renstra in a year.
Response halaman_pemantauan(Context& konteks);
/// One indikator of it: path, drawing, reports.
Response halaman_pantau(Context& konteks);
/// `pemantauan.pdf`
Response unduh_pemantauan(Context& konteks);
/// Who reports about an indikator.
Response halaman_pelapor(Context& konteks);
Response kirim_pelapor(Context& konteks);
/// A report of a named reporter.
Response halaman_lapor_pantau(Context& konteks);
Response kirim_lapor_pantau(Context& konteks);

}  // namespace laras::web
