#pragma once

#include <array>
#include <string_view>

#include "app/laporan.h"

namespace laras::app {

/// A document of an office as it is offered to people.
struct Dokumen {
  std::string_view kode;   ///< `lkjip`: in addresses, and `terbitan.jenis`
  std::string_view judul;  ///< "LKjIP"
  std::string_view isi;    ///< what is in it
  JenisLaporan jenis = JenisLaporan::Lkjip;
  bool bertriwulan = false;  ///< one a triwulan
  bool publik = false;       ///< once issued, everybody may read it
};

/// A format in which documents are written.
struct FormatDokumen {
  std::string_view akhiran;  ///< `pdf`
  std::string_view nama;     ///< "PDF", "data terbuka"
  Bentuk bentuk = Bentuk::Html;
  std::string_view mime;
};

const std::array<Dokumen, 6>& daftar_dokumen();
const std::array<FormatDokumen, 5>& daftar_format();
/// Null if there is none of that code.
const Dokumen* cari_dokumen(std::string_view kode);
/// Null if there is none of that suffix.
const FormatDokumen* cari_format(std::string_view akhiran);

}  // namespace laras::app
