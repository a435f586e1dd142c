#include "exporter/buku_kerja.h"

#include <fstream>
#include <memory>
#include <system_error>

#include "exporter/lembar_buku.h"

namespace laras::exporter {

namespace fs = std::filesystem;

namespace {

constexpr const char* kUnfinished = ".belum-selesai";

Error not_writable(const fs::path& path, std::string reason) {
  return {Kind::Unavailable,
          "Tidak dapat menulis di sini. Periksa hak akses dan sisa ruang penyimpanannya.",
          path.string(), std::move(reason)};
}

/// A workbook that is dropped is written and left to the caller to remove; the library knows no
/// other end.
struct Closer {
  void operator()(lxw_workbook* book) const { workbook_close(book); }
};
using Book = std::unique_ptr<lxw_workbook, Closer>;

void set_properties(lxw_workbook* book, const JudulBuku& judul) {
  constexpr time_t kFirstOf1980 = 315'532'800;  // no clock, so that the same data is the same bytes
  std::string title = judul.judul;
  std::string company = "Laras";
  lxw_doc_properties properties = {};
  properties.title = title.data();
  properties.company = company.data();
  properties.created = kFirstOf1980;
  workbook_set_properties(book, &properties);
}

Result<void> fill(lxw_workbook* book, const kamus::Himpunan& himpunan, const JudulBuku& judul) {
  set_properties(book, judul);
  GayaBuku gaya(book);
  LARAS_CHECK(tulis_petunjuk(workbook_add_worksheet(book, "Petunjuk"), gaya, judul, himpunan));
  for (const auto& subjek : kamus::daftar()) {
    const std::string nama(subjek.nama);
    LARAS_CHECK(tulis_lembar(workbook_add_worksheet(book, nama.c_str()), gaya, subjek, himpunan));
  }
  return {};
}

Result<void> write(const kamus::Himpunan& himpunan, const JudulBuku& judul, const fs::path& path) {
  // The library would say so on the person's terminal.
  if (!std::ofstream(path, std::ios::binary)) return not_writable(path, "ofstream");
  lxw_workbook_options options = {};
  options.constant_memory = LXW_TRUE;
  Book book(workbook_new_opt(path.c_str(), &options));
  if (!book) return not_writable(path, "workbook_new_opt");
  LARAS_CHECK(fill(book.get(), himpunan, judul));
  const lxw_error failure = workbook_close(book.release());
  if (failure != LXW_NO_ERROR) return not_writable(path, lxw_strerror(failure));
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
  const fs::path passing = path.string() + kUnfinished;
  fs::remove(passing, failure);
  auto written = write(himpunan, judul, passing);
  if (written.ok()) {
    fs::rename(passing, path, failure);
    if (!failure) return {};
    written = not_writable(path, failure.message());
  }
  std::error_code ignored;
  fs::remove(passing, ignored);
  Error error = written.error();
  if (error.kind == Kind::Unavailable) error.where = path.string();
  return error;
}

}  // namespace laras::exporter
