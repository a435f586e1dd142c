#include "importer/csv_folder.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <system_error>

#include "base/teks.h"
#include "base/terdekat.h"
#include "format/csv.h"

namespace laras::importer {

namespace fs = std::filesystem;

namespace {

std::vector<std::string_view> column_names(const kamus::Subjek& subject) {
  std::vector<std::string_view> names;
  for (const auto& column : subject.kolom) names.push_back(column.nama);
  return names;
}

std::string joined_columns(const kamus::Subjek& subject, std::string_view separator) {
  std::vector<std::string> names;
  for (const auto& column : subject.kolom) names.emplace_back(column.nama);
  return teks::gabung(names, separator);
}

std::vector<std::string_view> subject_names() {
  std::vector<std::string_view> names;
  for (const auto& subject : kamus::daftar()) names.push_back(subject.nama);
  return names;
}

/// Reads the rows of one file; the members are what the steps share.
class FileReader {
 public:
  FileReader(const kamus::Subjek& subject, const std::string& file, std::string_view bytes,
             Terbaca& into)
      : subject_(subject), file_(file), csv_(bytes), into_(into) {}

  void read();

 private:
  void report(const std::string& place, std::string message, bool unread = true);
  void report_failure(const Error& error);
  void read_header(const std::vector<std::string>& cells, std::size_t line);
  void report_unknown(const std::string& name, std::size_t cell, const std::string& place);
  void report_missing(std::size_t line);
  void report_width(const format::CsvRow& row);
  kamus::Baris read_row(const format::CsvRow& row);

  const kamus::Subjek& subject_;
  const std::string& file_;
  format::CsvReader csv_;
  Terbaca& into_;
  std::vector<int> column_of_cell_;
};

void FileReader::report(const std::string& place, std::string message, bool unread) {
  into_.errors.push_back({Kind::Invalid, std::move(message), place});
  if (unread) into_.unread.insert(place);
}

void FileReader::report_failure(const Error& error) {
  const std::size_t cell = csv_.failed_cell() - 1;
  std::string place = file_ + ":" + std::to_string(csv_.failed_line());
  if (cell < column_of_cell_.size() && column_of_cell_[cell] >= 0) {
    place +=
        ":" + std::string(subject_.kolom[static_cast<std::size_t>(column_of_cell_[cell])].nama);
  } else {
    place += ":" + std::to_string(csv_.failed_cell());
  }
  report(place, error.message);
  into_.complete = false;
}

void FileReader::report_unknown(const std::string& name, std::size_t cell,
                                const std::string& place) {
  if (name.empty()) {
    report(place + std::to_string(cell),
           "Kolom ke-" + std::to_string(cell) + " tidak berjudul. Beri judul atau hapus kolomnya.");
    return;
  }
  const auto near = teks::terdekat(name, column_names(subject_));
  report(place + name,
         "Kolom \"" + name + "\" tidak dikenal. " +
             (near.empty()
                  ? "Hapus kolom itu; kolom yang dikenal: " + joined_columns(subject_, ", ") + "."
                  : "Maksud Anda \"" + std::string(near) + "\"? Perbaiki judulnya."));
}

void FileReader::report_missing(std::size_t line) {
  std::vector<std::string> missing;
  for (std::size_t i = 0; i < subject_.kolom.size(); ++i) {
    const bool present = std::find(column_of_cell_.begin(), column_of_cell_.end(),
                                   static_cast<int>(i)) != column_of_cell_.end();
    if (present) continue;
    missing.emplace_back(subject_.kolom[i].nama);
    into_.unread.insert(file_ + "::" + missing.back());
  }
  if (missing.empty()) return;
  report(file_ + ":" + std::to_string(line) + ":" + missing.front(),
         "Judul kolom belum lengkap. Tambahkan: " + teks::gabung(missing, ", ") +
             " (selnya boleh kosong bila tidak wajib).");
}

void FileReader::read_header(const std::vector<std::string>& cells, std::size_t line) {
  const std::string place = file_ + ":" + std::to_string(line) + ":";
  for (const std::string& cell : cells) {
    const std::string name = teks::kecilkan(teks::pangkas(cell));
    const int column = subject_.indeks(name);
    const bool twice = column >= 0 && std::find(column_of_cell_.begin(), column_of_cell_.end(),
                                                column) != column_of_cell_.end();
    if (twice) {
      report(place + name, "Kolom \"" + name + "\" ada dua kali. Hapus salah satunya.");
    } else if (column < 0) {
      report_unknown(name, column_of_cell_.size() + 1, place);
    }
    column_of_cell_.push_back(twice ? -1 : column);
  }
  report_missing(line);
}

void FileReader::report_width(const format::CsvRow& row) {
  const std::size_t expected = column_of_cell_.size();
  const std::string place = file_ + ":" + std::to_string(row.line);
  into_.unread.insert(place);
  std::string message = "Baris ini berisi " + std::to_string(row.cells.size()) +
                        " sel, sedangkan judulnya " + std::to_string(expected) + " kolom. ";
  message += row.cells.size() > expected
                 ? "Apit isi yang memuat pemisah kolom dengan tanda kutip."
                 : "Lengkapi selnya, atau periksa tanda kutip dan pemisah kolomnya.";
  const std::size_t cell = std::min(row.cells.size(), expected - 1);
  const int column = column_of_cell_[cell];
  report(place + ":" +
             (column < 0 ? std::to_string(cell + 1)
                         : std::string(subject_.kolom[static_cast<std::size_t>(column)].nama)),
         message, false);
}

kamus::Baris FileReader::read_row(const format::CsvRow& row) {
  kamus::Baris result;
  result.isian.resize(subject_.kolom.size());
  result.tempat = file_ + ":" + std::to_string(row.line);
  const bool fits = row.cells.size() == column_of_cell_.size();
  if (!fits) report_width(row);
  for (std::size_t i = 0; i < std::min(row.cells.size(), column_of_cell_.size()); ++i) {
    if (column_of_cell_[i] < 0) continue;
    const auto index = static_cast<std::size_t>(column_of_cell_[i]);
    const kamus::Kolom& column = subject_.kolom[index];
    auto value = kamus::urai(column, row.cells[i]);
    if (value.ok()) {
      result.isian[index] = std::move(value).value();
      continue;
    }
    // Kept as text, so that what refers to this row is not reported as well.
    result.isian[index] = {Keadaan::Terisi, std::string(teks::pangkas(row.cells[i])), {}};
    if (fits) report(result.tempat + ":" + std::string(column.nama), value.error().message);
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
      read_header(row.cells, row.line);
      header = false;
    } else {
      rows.push_back(read_row(row));
    }
  }
  if (header) {
    into_.complete = false;
    report(file_ + ":1:" + std::string(subject_.kolom[0].nama),
           "Berkas kosong. Tulis judul kolom pada baris pertama: " + joined_columns(subject_, ",") +
               ".");
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
  const auto near = teks::terdekat(teks::kecilkan(stem), subject_names());
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
    const kamus::Subjek* subject = kamus::cari(stem);
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

Errors without_echo(const Terbaca& read, Errors later) {
  std::erase_if(later, [&](const Error& error) {
    const std::size_t last = error.where.rfind(':');
    if (last == std::string::npos) return false;
    const std::string row = error.where.substr(0, last);
    const std::string file = row.substr(0, row.find(':'));
    return read.unread.contains(error.where) || read.unread.contains(row) ||
           read.unread.contains(file + ":" + error.where.substr(last));
  });
  return later;
}

}  // namespace laras::importer
