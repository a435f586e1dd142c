#include "app/dokumen.h"

#include <algorithm>

namespace laras::app {

const std::array<Dokumen, 6>& daftar_dokumen() {
  static constexpr std::array<Dokumen, 6> kDokumen{{
      {"lkjip", "LKjIP", "Laporan Kinerja Instansi Pemerintah, empat bab dan lampiran",
       JenisLaporan::Lkjip, false, true},
      {"pk", "Perjanjian Kinerja", "Pernyataan dan lampiran, versi terakhir",
       JenisLaporan::PerjanjianKinerja, false, true},
      {"rencana-aksi", "Rencana Aksi", "Target per tribulan", JenisLaporan::RencanaAksi},
      {"pengukuran", "Pengukuran Kinerja", "Camat, sampai dengan tribulan",
       JenisLaporan::PengukuranKinerja, true},
      {"laporan-tribulan", "Laporan Tribulan", "Kinerja dan anggaran tribulan",
       JenisLaporan::LaporanTribulan, true},
      {"rekap-renja", "Rekapitulasi Renja", "Hasil Renja sampai dengan tribulan",
       JenisLaporan::RekapRenja, true},
  }};
  return kDokumen;
}

const std::array<FormatDokumen, 5>& daftar_format() {
  static constexpr std::array<FormatDokumen, 5> kFormat{{
      {"pdf", "PDF", Bentuk::Pdf, "application/pdf"},
      {"docx", "DOCX", Bentuk::Docx,
       "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
      {"xlsx", "XLSX", Bentuk::Xlsx,
       "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
      {"html", "HTML", Bentuk::Html, "text/html; charset=utf-8"},
      {"json", "data terbuka", Bentuk::Json, "application/json"},
  }};
  return kFormat;
}

const Dokumen* cari_dokumen(std::string_view kode) {
  const auto& semua = daftar_dokumen();
  const auto di = std::find_if(semua.begin(), semua.end(),
                               [&](const Dokumen& satu) { return satu.kode == kode; });
  return di == semua.end() ? nullptr : &*di;
}

const FormatDokumen* cari_format(std::string_view akhiran) {
  const auto& semua = daftar_format();
  const auto di = std::find_if(semua.begin(), semua.end(),
                               [&](const FormatDokumen& satu) { return satu.akhiran == akhiran; });
  return di == semua.end() ? nullptr : &*di;
}

}  // namespace laras::app
