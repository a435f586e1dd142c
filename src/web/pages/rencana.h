#pragma once

#include "web/route.h"

namespace laras::web {

// The plan: documents, the tree of a year, and the forms by which it is built.

/// All years and documents.
Response halaman_daftar_rencana(Context& konteks);
/// The tree of a year with indikator, target and pagu.
Response halaman_rencana(Context& konteks);
/// Whether the year's definitions are locked, and the form that locks or opens them.
Response halaman_kunci_definisi(Context& konteks);
Response kirim_kunci_definisi(Context& konteks);

/// Forms of one simpul, indikator, target, pagu or document; `{id}` is `baru` for a new one.
Response halaman_simpul(Context& konteks);
Response kirim_simpul(Context& konteks);
Response halaman_indikator_rencana(Context& konteks);
Response kirim_indikator_rencana(Context& konteks);
Response halaman_target(Context& konteks);
Response kirim_target(Context& konteks);
Response halaman_pagu(Context& konteks);
Response kirim_pagu(Context& konteks);
Response halaman_dokumen(Context& konteks);
Response kirim_dokumen(Context& konteks);

/// What a document says otherwise than the one that it changes, or than `?dengan=`.
Response halaman_banding(Context& konteks);
/// Cascading of a year, drawn and as a tree.
Response halaman_cascading(Context& konteks);

/// The plan as a workbook: download, upload, preview, apply.
Response halaman_buku(Context& konteks);
Response kirim_buku(Context& konteks);
Response unduh_buku(Context& konteks);

}  // namespace laras::web
