#include "exporter/buku_kerja.h"

#include <system_error>

#include "exporter/berkas.h"
#include "exporter/lembar_buku.h"
#include "format/xlsx_tulis.h"

namespace laras::exporter {

namespace fs = std::filesystem;

namespace {

Result<void> fill(lxw_workbook* book, const kamus::Himpunan& himpunan, const JudulBuku& judul) {
  GayaBuku gaya(book);
  LARAS_CHECK(tulis_petunjuk(workbook_add_worksheet(book, "Petunjuk"), gaya, judul, himpunan));
  for (const auto& subjek : kamus::daftar()) {
    const std::string nama(subjek.nama);
    LARAS_CHECK(tulis_lembar(workbook_add_worksheet(book, nama.c_str()), gaya, subjek, himpunan));
  }
  return {};
}

}  // namespace

Result<void> write_workbook(const kamus::Himpunan& himpunan, const JudulBuku& judul,
                            const fs::path& path) {
  std::error_code failure;
  if (fs::exists(path, failure)) {
    return Error{Kind::Conflict,
                 "Berkas ini sudah ada. Pilih nama lain, atau pindahkan dahulu berkas itu.",
                 path.string()};
  }
  LARAS_TRY(const std::string bytes,
            format::write_xlsx({.title = judul.judul, .row_by_row = true},
                               [&](lxw_workbook* book) { return fill(book, himpunan, judul); }));
  return write_file(path, bytes);
}

}  // namespace laras::exporter
