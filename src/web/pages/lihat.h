#pragma once

#include "web/route.h"

namespace laras::web {

// Pages that show and change nothing. Each heeds `?tahun=`.

/// The start page, by what the person is: where the office stands, or what is mine.
Response beranda(Context& konteks);
/// IKU of a year with target, realisasi, capaian; absorption by program.
Response halaman_kinerja(Context& konteks);
/// What units fill in, triwulan by triwulan: filtered by `?unit=`, `?tribulan=`, `?keadaan=`,
/// sorted by `?urut=`, a page `?halaman=`, all at once by `semua`; `?bentuk=csv` as a file.
Response halaman_rekap(Context& konteks);
/// The performance tree. `?ubah=` opens or closes a node, `?semua=1` begins with all open.
Response halaman_pohon(Context& konteks);
/// One indikator: definition, years, triwulan, evidence.
Response halaman_indikator(Context& konteks);
/// How a figure came about: `?angka=capaian:iku-akip`.
Response halaman_asal(Context& konteks);
/// What holds the words of `?q=`.
Response halaman_cari(Context& konteks);
/// The documents of a year and their formats.
Response halaman_laporan(Context& konteks);
/// One of them as a file: `/laporan/lkjip.pdf`.
Response unduh_laporan(Context& konteks);
/// What was promised and reached, for everybody; `?kepala=` looks up a printed digest.
Response halaman_publik(Context& konteks);
/// The same with what is known of the file that was sent.
Response periksa_berkas(Context& konteks);

}  // namespace laras::web
