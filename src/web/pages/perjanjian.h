#pragma once

#include <optional>
#include <string>

#include "app/perjanjian.h"
#include "web/html.h"
#include "web/parts/komponen.h"
#include "web/route.h"

namespace laras::web {

// Pages of the Perjanjian Kinerja and what follows from it. Segments `{tahun}`, `{jabatan}`,
// `{versi}`.

/// All posts of a year with their state.
Response halaman_daftar_perjanjian(Context& konteks);
/// One post: the document as it would be now, its check list, its versions.
Response halaman_perjanjian(Context& konteks);
/// The document from the data as it is now: `{berkas}` is `konsep.pdf`.
Response unduh_konsep_perjanjian(Context& konteks);
/// What the first party signs, with the form for it.
Response halaman_penyiapan(Context& konteks);
/// Signs it: fields `versi`, `sidik`, `alasan`, `pin`.
Response kirim_penyiapan(Context& konteks);
/// One prepared version, its signatures, and what may be done with it.
Response halaman_versi_perjanjian(Context& konteks);
/// Its stored bytes in the format `{format}`; `lembar`: the signed page.
Response unduh_versi_perjanjian(Context& konteks);
/// Signs as the second party: fields `sidik`, `pin`.
Response kirim_tanda_tangan(Context& konteks);
/// Takes the signed page in: file `lembar`.
Response kirim_lembar(Context& konteks);
/// Who signed, when, what, and whether it holds.
Response halaman_tanda_tangan(Context& konteks);
/// Standards of the post's indikator.
Response halaman_standar(Context& konteks);
/// Stores them: `kuantitas-<id>`, `kualitas-<id>`, `waktu-<id>`, `tanda-<id>`.
Response kirim_standar(Context& konteks);
/// Capaian of the officials as a workbook; `?triwulan=`.
Response unduh_rekap_tpp(Context& konteks);
/// Rencana aksi of a year with its targets by triwulan.
Response halaman_rencana_aksi(Context& konteks);
/// Pengukuran of the head and each official; `?triwulan=`.
Response halaman_pengukuran(Context& konteks);
/// One of them as a file: `{berkas}` is `camat.pdf`, `semua.xlsx`.
Response unduh_pengukuran(Context& konteks);

/// A number out of an address or a field; 0 where the text is none.
int bilangan(const std::string& teks);
/// Whose PK the address is about; absent where it is no year.
std::optional<app::PerjanjianDari> perjanjian_dari(const Context& konteks);
/// "/perjanjian/2022/camat".
std::string alamat_perjanjian(const app::PerjanjianDari& dari);
/// Its state as a word with a shape.
Html lencana_perjanjian(app::KeadaanPerjanjian keadaan);
/// Links to the document in all formats, `alamat` before the suffix.
Html tautan_bentuk(const std::string& alamat, const std::string& untuk);
/// 404 of these pages.
Response tiada_perjanjian(const Context& konteks);

}  // namespace laras::web
