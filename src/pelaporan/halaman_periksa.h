#pragma once

#include <string>

#include "naskah/halaman_periksa.h"
#include "pelaporan/laporan_terbaca.h"
#include "pelaporan/periksa.h"

namespace laras::pelaporan {

/// Which report was read.
struct IdentitasLaporan {
  std::string berkas = {};  ///< name of the file, without folders
  std::string sidik = {};   ///< SHA-256 of its bytes, hexadecimal
};

/// The report with the findings at their cells, for a page. What has no finding is cut short, and
/// of a table with very many findings the rest is counted only; both say so. `hasil` must come
/// from `laporan`.
naskah::HalamanPeriksa halaman_periksa(const LaporanTerbaca& laporan, const HasilPeriksa& hasil,
                                       const IdentitasLaporan& identitas);

/// `kontradiksi`: `dua tempat yang tidak mungkin sama-sama benar`; what each kind means.
std::string arti(JenisTemuan jenis);

/// `27 kontradiksi, 25 peringatan, dan 4 pembulatan`; empty for none.
std::string cacah_jenis(const std::vector<Temuan>& temuan);

/// `Tabel 3.1; Cakupan layanan dasar; Capaian (%)`: what of it is known.
std::string sebut_tempat(const Temuan& temuan);

}  // namespace laras::pelaporan
