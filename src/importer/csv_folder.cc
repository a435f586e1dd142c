#include "importer/csv_folder.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <system_error>
#include <utility>
#include <vector>

#include "base/teks.h"
#include "format/csv.h"
#include "importer/pembaca_subjek.h"

namespace laras::importer {

namespace fs = std::filesystem;

namespace {

/// `pagu.csv:12:tahun`.
class FilePlaces : public Places {
 public:
  explicit FilePlaces(std::string file) : file_(std::move(file)) {}

  const std::string& name() const override { return file_; }
  std::string row(std::size_t line) const override { return file_ + ":" + std::to_string(line); }
  std::string cell(std::size_t line, std::size_t /*cell*/, std::string_view column) const override {
    return row(line) + ":" + std::string(column);
  }

 private:
  std::string file_;
};

/// Reads the rows of one file; the members are what the steps share.
class FileReader {
 public:
  FileReader(const kamus::Subjek& subject, const std::string& file, std::string_view bytes,
             Terbaca& into)
      : subject_(subject), places_(file), csv_(bytes), into_(into), rows_(subject, places_, into) {}

  void read();

 private:
  void report_failure(const Error& error);
  void report_width(const format::CsvRow& row);
  void read_header(const format::CsvRow& row);
  kamus::Baris read_row(const format::CsvRow& row);
  std::string cell_place(std::size_t line, std::size_t cell) const;

  const kamus::Subjek& subject_;
  FilePlaces places_;
  format::CsvReader csv_;
  Terbaca& into_;
  SubjectReader rows_;
  std::size_t width_ = 0;
};

std::string FileReader::cell_place(std::size_t line, std::size_t cell) const {
  const int column = rows_.column_of(cell);
  const std::string name = column < 0
                               ? std::to_string(cell + 1)
                               : std::string(subject_.kolom[static_cast<std::size_t>(column)].nama);
  return places_.cell(line, cell, name);
}

void FileReader::report_failure(const Error& error) {
  rows_.report(cell_place(csv_.failed_line(), csv_.failed_cell() - 1), error.message);
  into_.complete = false;
}

void FileReader::report_width(const format::CsvRow& row) {
  into_.unread.insert(places_.row(row.line));
  std::string message = "Baris ini berisi " + std::to_string(row.cells.size()) +
                        " sel, sedangkan judulnya " + std::to_string(width_) + " kolom. ";
  message += row.cells.size() > width_
                 ? "Apit isi yang memuat pemisah kolom dengan tanda kutip."
                 : "Lengkapi selnya, atau periksa tanda kutip dan pemisah kolomnya.";
  rows_.report(cell_place(row.line, std::min(row.cells.size(), width_ - 1)), message, false);
}

void FileReader::read_header(const format::CsvRow& row) {
  std::vector<HeadCell> head;
  for (const std::string& name : row.cells) head.push_back({head.size(), name});
  width_ = head.size();
  rows_.read_header(head, row.line);
}

kamus::Baris FileReader::read_row(const format::CsvRow& row) {
  kamus::Baris result = rows_.blank_row(row.line);
  const bool fits = row.cells.size() == width_;
  if (!fits) report_width(row);
  for (std::size_t i = 0; i < std::min(row.cells.size(), width_); ++i) {
    const int column = rows_.column_of(i);
    if (column < 0) continue;
    rows_.put(result, row.line, i,
              kamus::urai(subject_.kolom[static_cast<std::size_t>(column)], row.cells[i]),
              row.cells[i], !fits);
  }
  return result;
}

void FileReader::read() {
  auto& rows = into_.himpunan[std::string(subject_.nama)];
  format::CsvRow row;
  bool header = true;
  while (true) {
    const auto more = csv_.next(row);
    if (!more.ok()) return report_failure(more.error());
    if (!more.value()) break;
    const bool blank = std::all_of(row.cells.begin(), row.cells.end(),
                                   [](const auto& cell) { return teks::pangkas(cell).empty(); });
    if (blank) continue;
    if (header) {
      read_header(row);
      header = false;
    } else {
      rows.push_back(read_row(row));
    }
  }
  if (header) {
    into_.complete = false;
    rows_.report(places_.cell(1, 0, subject_.kolom[0].nama),
                 "Berkas kosong. Tulis judul kolom pada baris pertama: " +
                     joined_columns(subject_, ",") + ".");
  }
}

void report_foreign_file(const std::string& name, const std::string& stem, bool csv,
                         Terbaca& into) {
  if (!csv) {
    into.errors.push_back({Kind::Invalid,
                           "Data \"" + stem + "\" hanya dibaca dari CSV. Simpan sebagai " + stem +
                               ".csv (CSV UTF-8), lalu hapus berkas ini dari folder.",
                           name});
    return;
  }
  const auto near = nearest_subject(teks::kecilkan(stem));
  into.errors.push_back(
      {Kind::Invalid,
       "Berkas \"" + name + "\" bukan nama data yang dikenal. " +
           (near.empty() ? "Keluarkan dari folder ini; daftar namanya ada di laras impor --bantuan."
                         : "Maksud Anda \"" + std::string(near) + ".csv\"? Ganti namanya."),
       name + ":1:1"});
}

Result<std::string> read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::string bytes;
  std::error_code failure;
  if (in && fs::is_regular_file(path, failure)) {
    bytes.assign(std::istreambuf_iterator<char>(in), {});
    if (!in.bad()) return bytes;
  }
  return Error{Kind::NotFound, "Berkas tidak dapat dibuka. Periksa hak bacanya.",
               path.filename().string()};
}

}  // namespace

void read_csv(const kamus::Subjek& subject, const std::string& file, std::string_view bytes,
              Terbaca& into) {
  FileReader(subject, file, bytes, into).read();
}

Result<Terbaca> read_csv_folder(const fs::path& folder) {
  std::error_code failure;
  std::vector<std::string> names;
  fs::directory_iterator it(folder, failure);
  for (const auto end = fs::end(it); !failure && it != end; it.increment(failure)) {
    names.push_back(it->path().filename().string());
  }
  if (failure) {
    return Error{Kind::NotFound,
                 "Folder masukan tidak dapat dibuka. Periksa nama folder dan hak bacanya.",
                 folder.string(), failure.message()};
  }
  std::sort(names.begin(), names.end());
  constexpr std::array sheets = {".xlsx", ".xls", ".ods", ".txt", ".tsv"};
  Terbaca result;
  for (const std::string& name : names) {
    if (name.starts_with('.')) continue;
    const std::string stem = fs::path(name).stem().string();
    const std::string extension = teks::kecilkan(fs::path(name).extension().string());
    const kamus::Subjek* subject = kamus::cari_tukar(stem);
    if (subject != nullptr && name == stem + ".csv") {
      LARAS_TRY(const std::string bytes, read_file(folder / name));
      read_csv(*subject, name, bytes, result);
    } else if (extension == ".csv") {
      report_foreign_file(name, stem, true, result);
    } else if (subject != nullptr &&
               std::find(sheets.begin(), sheets.end(), extension) != sheets.end()) {
      report_foreign_file(name, stem, false, result);
    }
  }
  if (result.himpunan.empty() && result.errors.empty()) {
    return Error{Kind::Invalid,
                 "Tidak ada berkas data di folder ini. Isi dengan berkas seperti instansi.csv.",
                 folder.string()};
  }
  return result;
}

}  // namespace laras::importer
