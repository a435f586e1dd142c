#include "importer/buku_kerja.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <system_error>
#include <utility>
#include <vector>

#include "base/teks.h"
#include "format/xlsx_baca.h"
#include "importer/csv_folder.h"
#include "importer/pembaca_subjek.h"
#include "importer/sel_buku.h"

namespace laras::importer {

namespace fs = std::filesystem;

using format::column_letters;
using format::XlsxCell;
using format::XlsxMerge;
using format::XlsxReader;
using format::XlsxRow;
using format::XlsxSheet;

namespace {

/// `pagu!C12`.
class SheetPlaces : public Places {
 public:
  explicit SheetPlaces(std::string sheet) : sheet_(std::move(sheet)) {}

  const std::string& name() const override { return sheet_; }
  std::string row(std::size_t line) const override { return sheet_ + "!A" + std::to_string(line); }
  std::string cell(std::size_t line, std::size_t cell, std::string_view /*column*/) const override {
    if (cell == kNoCell) return row(line);
    return sheet_ + "!" + column_letters(static_cast<std::uint32_t>(cell)) + std::to_string(line);
  }

 private:
  std::string sheet_;
};

bool blank(const XlsxCell& cell) {
  return cell.type == XlsxCell::Type::Text && teks::pangkas(cell.text).empty();
}

bool blank(const XlsxRow& row) {
  return std::all_of(row.cells.begin(), row.cells.end(),
                     [](const auto& cell) { return blank(cell); });
}

/// Reads the rows of one sheet; the members are what the steps share.
class SheetReader {
 public:
  SheetReader(const kamus::Subjek& subject, std::string sheet, Terbaca& into)
      : subject_(subject), places_(std::move(sheet)), into_(into), rows_(subject, places_, into) {}

  void read(XlsxSheet& sheet);

 private:
  void read_header(const XlsxRow& row);
  kamus::Baris read_row(const XlsxRow& row);
  void read_cell(kamus::Baris& result, const XlsxRow& row, const XlsxCell& cell);
  void report_merges(const XlsxSheet& sheet);
  bool says_emptied(const XlsxRow& row) const;
  void note_formulas();

  const kamus::Subjek& subject_;
  SheetPlaces places_;
  Terbaca& into_;
  SubjectReader rows_;
  std::set<std::uint32_t> without_head_;
  std::size_t formulas_ = 0;
  std::string first_formula_;
};

void SheetReader::read_header(const XlsxRow& row) {
  std::vector<HeadCell> head;
  auto& letters = into_.letters[places_.name()];
  for (const XlsxCell& cell : row.cells) {
    if (blank(cell)) continue;
    head.push_back({cell.column, cell.text});
    letters.emplace(teks::kecilkan(teks::pangkas(cell.text)), column_letters(cell.column));
  }
  rows_.read_header(head, row.number);
}

void SheetReader::read_cell(kamus::Baris& result, const XlsxRow& row, const XlsxCell& cell) {
  if (!rows_.has_head(cell.column)) {
    if (!blank(cell) && without_head_.insert(cell.column).second) {
      rows_.report(places_.cell(row.number, cell.column, ""),
                   "Kolom " + column_letters(cell.column) +
                       " tidak berjudul. Beri judul pada baris judul, atau hapus isinya.");
    }
    return;
  }
  const int column = rows_.column_of(cell.column);
  if (column < 0) return;
  if (cell.formula && formulas_++ == 0) {
    first_formula_ = places_.cell(row.number, cell.column, "");
  }
  const kamus::Kolom& kolom = subject_.kolom[static_cast<std::size_t>(column)];
  auto text = cell_text(kolom, cell);
  rows_.put(result, row.number, cell.column,
            text.ok() ? kamus::urai(kolom, text.value()) : Result<kamus::Isian>(text.error()),
            cell.text);
}

kamus::Baris SheetReader::read_row(const XlsxRow& row) {
  kamus::Baris result = rows_.blank_row(row.number);
  for (const XlsxCell& cell : row.cells) read_cell(result, row, cell);
  return result;
}

/// A merged area keeps the content of its first cell alone, so the rows below would come empty.
void SheetReader::report_merges(const XlsxSheet& sheet) {
  constexpr std::size_t kToldAtMost = 50;
  std::size_t told = 0;
  for (const XlsxMerge& merge : sheet.merges) {
    const auto row = std::lower_bound(
        sheet.rows.begin(), sheet.rows.end(), merge.first_row,
        [](const XlsxRow& one, std::uint32_t number) { return one.number < number; });
    if (row == sheet.rows.end() || row->number != merge.first_row) continue;
    const bool filled = std::any_of(row->cells.begin(), row->cells.end(), [&](const auto& cell) {
      return cell.column == merge.first_column && !blank(cell);
    });
    if (!filled) continue;
    if (told++ == kToldAtMost) return;
    const std::string first = column_letters(merge.first_column) + std::to_string(merge.first_row);
    rows_.report(places_.name() + "!" + first,
                 "Sel " + first + ":" + column_letters(merge.last_column) +
                     std::to_string(merge.last_row) +
                     " digabung, sehingga hanya sel pertamanya berisi. Batalkan penggabungannya, "
                     "lalu isi setiap selnya.");
    into_.complete = false;
  }
}

bool SheetReader::says_emptied(const XlsxRow& row) const {
  const auto filled = std::count_if(row.cells.begin(), row.cells.end(),
                                    [](const auto& cell) { return !blank(cell); });
  return filled == 1 && std::any_of(row.cells.begin(), row.cells.end(), [](const auto& cell) {
           return teks::kecilkan(teks::pangkas(cell.text)) == kEmptied;
         });
}

void SheetReader::note_formulas() {
  if (formulas_ == 0) return;
  into_.notes.push_back("Lembar " + places_.name() + ": " + std::to_string(formulas_) +
                        " sel berisi rumus (pertama " + first_formula_ +
                        "); yang dibaca hasilnya.");
}

void SheetReader::read(XlsxSheet& sheet) {
  std::erase_if(sheet.rows, [](const XlsxRow& row) { return blank(row); });
  if (sheet.rows.empty()) {
    into_.complete = false;
    rows_.report(places_.cell(1, 0, ""), "Lembar kosong. Tulis judul kolom pada baris pertama: " +
                                             joined_columns(subject_, ", ") + ".");
    return;
  }
  const XlsxRow& head = sheet.rows.front();
  read_header(head);
  report_merges(sheet);
  const std::string subject(subject_.nama);
  if (sheet.rows.size() == 1) {
    into_.head_only.insert(subject);
    return;
  }
  auto& rows = into_.himpunan[subject];
  if (sheet.rows.size() == 2 && says_emptied(sheet.rows[1])) return;
  rows.reserve(sheet.rows.size() - 1);
  for (auto row = sheet.rows.begin() + 1; row != sheet.rows.end(); ++row) {
    rows.push_back(read_row(*row));
    row->cells = {};
  }
  note_formulas();
}

void report_foreign_sheet(const std::string& name, Terbaca& into) {
  const auto near = nearest_subject(teks::kecilkan(name));
  into.errors.push_back(
      {Kind::Invalid,
       "Lembar \"" + name + "\" bukan nama data yang dikenal. " +
           (near.empty() ? "Hapus lembar itu, atau awali namanya dengan garis bawah bila hanya "
                           "catatan; nama yang dikenal ada pada lembar Petunjuk."
                         : "Maksud Anda \"" + std::string(near) + "\"? Ganti namanya."),
       name + "!A1"});
}

Result<std::string> read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary | std::ios::ate);
  std::string bytes;
  if (in) {
    bytes.resize(static_cast<std::size_t>(std::max<std::streamoff>(in.tellg(), 0)));
    in.seekg(0);
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (in) return bytes;
  }
  return Error{Kind::NotFound, "Berkas tidak dapat dibuka. Periksa namanya dan hak bacanya.",
               path.string()};
}

}  // namespace

Result<Terbaca> read_workbook(std::string_view bytes) {
  LARAS_TRY(auto reader, XlsxReader::open(bytes));
  Terbaca result;
  result.source = "buku kerja";
  for (const auto& entry : reader.sheets()) {
    const kamus::Subjek* const subject = kamus::cari_tukar(teks::kecilkan(entry.name));
    if (subject == nullptr && (entry.name == kGuideSheet || entry.name.starts_with('_'))) continue;
    auto sheet = reader.read(entry);
    if (!sheet.ok()) {
      result.errors.push_back({Kind::Invalid, sheet.error().message, entry.name + "!A1"});
      result.complete = false;
    } else if (subject != nullptr) {
      if (entry.hidden) {
        result.notes.push_back("Lembar tersembunyi " + entry.name + " ikut dibaca.");
      }
      SheetReader(*subject, entry.name, result).read(sheet.value());
    } else if (!sheet.value().rows.empty()) {
      report_foreign_sheet(entry.name, result);
    }
  }
  if (result.himpunan.empty() && result.errors.empty()) {
    return Error{Kind::Invalid,
                 result.head_only.empty()
                     ? "Tidak ada lembar data di buku kerja ini. Mulailah dari templatnya: laras "
                       "templat BERKAS.xlsx."
                     : "Buku kerja ini belum berisi data. Isi lembar-lembarnya, lalu coba lagi."};
  }
  return result;
}

Result<Terbaca> read_source(const fs::path& source) {
  std::error_code failure;
  const std::string extension = teks::kecilkan(source.extension().string());
  const bool file = fs::is_regular_file(source, failure);
  const bool absent = !fs::exists(source, failure);
  if (!file && !(absent && extension.starts_with(".xls"))) return read_csv_folder(source);
  if (extension == ".csv") {
    return Error{Kind::Invalid,
                 "CSV dibaca per folder. Letakkan berkas ini dalam sebuah folder, lalu sebut "
                 "foldernya.",
                 source.string()};
  }
  LARAS_TRY(const std::string bytes, read_file(source));
  auto result = read_workbook(bytes);
  if (result.ok()) return result;
  Error error = result.error();
  error.where = source.string();
  return error;
}

}  // namespace laras::importer
