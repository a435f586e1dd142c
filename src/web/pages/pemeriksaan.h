#pragma once

#include "web/route.h"

namespace laras::web {

/// The year's LKjIP looked at before it is issued: findings with the pages that mend them, the
/// criteria LKE 3.a to 3.c, every indikator beside the year before.
Response halaman_pemeriksaan_lkjip(Context& konteks);

/// The review of the year's LKjIP: where it stands, the form, the statement.
Response halaman_reviu(Context& konteks);
/// Keeps the form: fields as app::IsiReviu, `tahun`, `semula`.
Response kirim_reviu(Context& konteks);
/// States it: fields `tahun`, `nomor_surat`, `tanggal`, `alasan`, `sidik`.
Response kirim_pernyataan(Context& konteks);
/// The statement as a file: `/laporan/reviu/pernyataan.pdf`.
Response unduh_pernyataan(Context& konteks);

}  // namespace laras::web
