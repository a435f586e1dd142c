#include "importer/laporan.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "base/teks.h"
#include "format/zip.h"
#include "importer/laporan_csv.h"
#include "importer/laporan_docx.h"
#include "importer/laporan_html.h"
#include "importer/laporan_markdown.h"
#include "importer/laporan_susun.h"
#include "importer/laporan_teks.h"
#include "importer/laporan_xlsx.h"

namespace laras::importer {

namespace {

constexpr std::size_t kTerbesar = std::size_t{64} << 20;
// A document of a thousand pages has some 15 MiB of text; its tree takes six times as much.
constexpr std::uint64_t kBagianTerbesar = std::uint64_t{96} << 20;

Error ditolak(std::string pesan) { return {.kind = Kind::Invalid, .message = std::move(pesan)}; }

std::string akhiran(const std::string& nama) {
  const std::size_t titik = nama.rfind('.');
  return titik == std::string::npos ? "" : teks::kecilkan(nama.substr(titik));
}

bool berisi(const format::ZipReader& zip, std::string_view awalan) {
  return std::any_of(zip.names().begin(), zip.names().end(),
                     [&](const std::string& nama) { return nama.starts_with(awalan); });
}

Result<void> baca_zip(std::string_view bytes, PenyusunLaporan& susun) {
  LARAS_TRY(auto zip, format::ZipReader::open(bytes, {.entry_bytes = kBagianTerbesar}));
  if (berisi(zip, "word/")) {
    return baca_laporan_docx(zip, susun);
  }
  if (berisi(zip, "xl/")) {
    return baca_laporan_xlsx(bytes, susun);
  }
  if (zip.has("content.xml")) {
    return ditolak(
        "Berkas ini dokumen OpenDocument (.odt atau .ods). Simpan sebagai .docx atau .xlsx, lalu "
        "ulangi.");
  }
  return ditolak("Arsip ini bukan laporan. Pilih berkas .docx, .xlsx, .html, .md, atau .csv.");
}

// The container of old Office files also wraps encrypted new ones.
Error berkas_ole(std::string_view bytes, const std::string& akhir) {
  constexpr std::string_view kTersandi("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
  if (bytes.find(kTersandi) != std::string_view::npos) {
    return ditolak("Berkas dilindungi kata sandi. Simpan tanpa kata sandi, lalu ulangi.");
  }
  const bool buku = akhir == ".xls";
  return ditolak(std::string("Berkas ini ") +
                 (buku ? "buku kerja Excel lama (.xls)" : "dokumen Word lama (.doc)") +
                 ". Buka, simpan sebagai " + (buku ? ".xlsx" : ".docx") + ", lalu ulangi.");
}

/// Whether a tag that only pages have stands near the beginning.
bool halaman_html(std::string_view teks) {
  const std::string awal = teks::kecilkan(teks::pangkas(teks.substr(0, 4096)));
  constexpr std::array<std::string_view, 4> kAwal = {"<!doctype html", "<html", "<table", "<body"};
  return std::any_of(kAwal.begin(), kAwal.end(),
                     [&](std::string_view satu) { return awal.starts_with(satu); }) ||
         (awal.starts_with("<") && awal.find("<html") != std::string::npos);
}

Result<void> baca_teks_laporan(std::string_view bytes, const std::string& akhir,
                               PenyusunLaporan& susun) {
  LARAS_TRY(const TeksLaporan isi, baca_teks(bytes));
  if (!isi.catatan.empty()) {
    susun.catatan(isi.catatan);
  }
  if (teks::pangkas(isi.teks).empty()) {
    return ditolak("Berkas kosong. Pilih laporan yang berisi.");
  }
  const bool markdown = akhir == ".md" || akhir == ".markdown";
  if (akhir == ".html" || akhir == ".htm" || (!markdown && halaman_html(isi.teks))) {
    return baca_laporan_html(isi.teks, 1, susun);
  }
  if (akhir == ".csv" || akhir == ".tsv") {
    return baca_laporan_csv(isi.teks, susun);
  }
  return baca_laporan_markdown(isi.teks, susun);
}

Result<void> baca(const std::string& akhir, std::string_view bytes, PenyusunLaporan& susun) {
  if (bytes.empty()) {
    return ditolak("Berkas kosong. Pilih laporan yang berisi.");
  }
  if (bytes.size() > kTerbesar) {
    return ditolak(
        "Berkas lebih besar dari 64 MiB. Kecilkan gambarnya atau bagi laporan, lalu "
        "ulangi.");
  }
  if (bytes.starts_with("PK\x03\x04")) {
    return baca_zip(bytes, susun);
  }
  if (bytes.starts_with("\xd0\xcf\x11\xe0")) {
    return berkas_ole(bytes, akhir);
  }
  if (bytes.starts_with("%PDF-")) {
    return ditolak(
        "Berkas ini PDF, yang tidak menyimpan tabel sebagai tabel. Periksa berkas .docx atau .xlsx "
        "asalnya.");
  }
  if (bytes.starts_with("{\\rtf")) {
    return ditolak("Berkas ini RTF. Buka, simpan sebagai .docx, lalu ulangi.");
  }
  return baca_teks_laporan(bytes, akhir, susun);
}

}  // namespace

Result<pelaporan::LaporanTerbaca> baca_laporan(const std::string& nama_berkas,
                                               std::string_view bytes) {
  PenyusunLaporan susun;
  LARAS_CHECK(baca(akhiran(nama_berkas), bytes, susun));
  auto laporan = susun.selesai();
  if (laporan.tabel.empty() && laporan.paragraf.empty()) {
    const std::string sebab = laporan.catatan.empty() ? "" : " " + laporan.catatan.front();
    return ditolak("Berkas tidak berisi tabel atau kalimat yang dapat dibaca." + sebab +
                   " Pilih laporan yang berisi.");
  }
  return laporan;
}

}  // namespace laras::importer
