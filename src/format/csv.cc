#include "format/csv.h"

#include <array>

#include "base/teks.h"

namespace laras::format {

namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr const char* kSaveAsUtf8 =
    " Buka berkas di aplikasi lembar kerja, lalu simpan sebagai CSV UTF-8.";

char detect_delimiter(std::string_view bytes) {
  constexpr std::array candidates = {',', ';', '\t'};
  std::array<std::size_t, candidates.size()> counts = {};
  bool inside = false;
  bool seen = false;
  for (const char c : bytes) {
    if (c == '"') inside = !inside;
    if (inside) continue;
    if (c == '\n' && seen) break;
    seen = seen || (c != '\n' && c != '\r');
    for (std::size_t i = 0; i < candidates.size(); ++i) counts[i] += c == candidates[i] ? 1U : 0U;
  }
  std::size_t best = 0;
  for (std::size_t i = 1; i < candidates.size(); ++i) {
    if (counts[i] > counts[best]) best = i;
  }
  return candidates[best];
}

std::string number(std::size_t n) { return std::to_string(n); }

}  // namespace

CsvReader::CsvReader(std::string_view bytes, const CsvLimits& limits)
    : bytes_(bytes), limits_(limits) {
  if (bytes_.starts_with(kUtf8Mark)) bytes_.remove_prefix(kUtf8Mark.size());
  if (limits_.delimiter != '\0') {
    delimiter_ = limits_.delimiter;
  } else if (bytes_.size() <= limits_.bytes) {
    delimiter_ = detect_delimiter(bytes_);
  }
}

Error CsvReader::fail(std::size_t line, std::size_t cell, std::string reason) {
  failed_line_ = line;
  failed_cell_ = cell;
  failure_ = Error{Kind::Invalid, std::move(reason)};
  return *failure_;
}

Result<void> CsvReader::check_start() {
  if (bytes_.size() > limits_.bytes) {
    return fail(1, 1,
                "Berkas melebihi " + number(limits_.bytes >> 20) +
                    " MB. Bagi isinya atau hapus yang tidak perlu.");
  }
  if (bytes_.starts_with("\xFF\xFE") || bytes_.starts_with("\xFE\xFF")) {
    return fail(1, 1, std::string("Berkas ini ditulis dalam UTF-16.") + kSaveAsUtf8);
  }
  return {};
}

Result<bool> CsvReader::next(CsvRow& row) {
  if (failure_) return *failure_;
  if (at_ == 0) LARAS_CHECK(check_start());
  while (at_ < bytes_.size()) {
    row.cells.clear();
    row.line = line_;
    bool ended = false;
    while (!ended) {
      LARAS_TRY(ended, read_cell(row));
    }
    if (row.cells.size() == 1 && row.cells[0].empty() && !quoted_) continue;
    if (++rows_ > limits_.rows) {
      return fail(row.line, 1, "Berkas melebihi " + number(limits_.rows) + " baris. Bagi isinya.");
    }
    return true;
  }
  row.cells.clear();
  return false;
}

Result<bool> CsvReader::read_cell(CsvRow& row) {
  if (row.cells.size() == limits_.columns) {
    return fail(
        line_, row.cells.size(),
        "Baris ini melebihi " + number(limits_.columns) + " sel. Periksa pemisah kolomnya.");
  }
  std::string cell;
  quoted_ = at_ < bytes_.size() && bytes_[at_] == '"';
  const std::size_t line = line_;
  if (quoted_) {
    LARAS_CHECK(read_quoted(row, cell));
  } else {
    const std::size_t begin = at_;
    while (at_ < bytes_.size() && bytes_[at_] != delimiter_ && bytes_[at_] != '\n' &&
           bytes_[at_] != '\r' && bytes_[at_] != '"') {
      ++at_;
    }
    cell = bytes_.substr(begin, at_ - begin);
  }
  if (auto checked = check_cell(row, cell); !checked.ok()) {
    failed_line_ = line;
    return checked.error();
  }
  row.cells.push_back(std::move(cell));
  return read_end_of_cell(row);
}

Result<void> CsvReader::read_quoted(CsvRow& row, std::string& cell) {
  const std::size_t line = line_;
  ++at_;
  while (at_ < bytes_.size()) {
    const char c = bytes_[at_++];
    if (c == '"') {
      if (at_ == bytes_.size() || bytes_[at_] != '"') return {};
      ++at_;
    } else if (c == '\n') {
      ++line_;
    }
    cell.push_back(c);
  }
  return fail(line, row.cells.size() + 1,
              "Tanda kutip pembuka sel ini tidak pernah ditutup. Tambahkan tanda kutip penutup; "
              "tanda kutip di dalam sel ditulis dua kali (\"\").");
}

Result<void> CsvReader::check_cell(const CsvRow& row, const std::string& cell) {
  const std::size_t place = row.cells.size() + 1;
  if (cell.size() > limits_.cell_bytes) {
    return fail(line_, place,
                "Isi sel melebihi " + number(limits_.cell_bytes >> 10) + " KB. Persingkat isinya.");
  }
  if (cell.find('\0') != std::string::npos) {
    return fail(line_, place,
                std::string("Berkas memuat karakter NUL, jadi bukan CSV biasa.") + kSaveAsUtf8);
  }
  if (!teks::utf8_sah(cell)) {
    return fail(line_, place, std::string("Sel ini memuat huruf yang bukan UTF-8.") + kSaveAsUtf8);
  }
  return {};
}

Result<bool> CsvReader::read_end_of_cell(const CsvRow& row) {
  if (at_ == bytes_.size()) return true;
  const char c = bytes_[at_];
  if (c == delimiter_) {
    ++at_;
    return false;
  }
  if (c == '\n' || (c == '\r' && bytes_.substr(at_, 2) == "\r\n")) {
    at_ += c == '\n' ? 1 : 2;
    ++line_;
    return true;
  }
  const std::size_t place = row.cells.size();
  if (c == '\r') {
    return fail(line_, place, std::string("Akhir baris ditulis dengan CR saja.") + kSaveAsUtf8);
  }
  if (quoted_) {
    return fail(line_, place,
                "Ada tulisan setelah tanda kutip penutup. Hapus tulisan itu; tanda kutip di dalam "
                "sel ditulis dua kali (\"\").");
  }
  return fail(line_, place,
              "Ada tanda kutip di tengah sel yang tidak diawali tanda kutip. Apit seluruh isi sel "
              "dengan tanda kutip dan tulis tanda kutip di dalamnya dua kali (\"\").");
}

std::string csv_row(const std::vector<std::string>& cells) {
  std::string line;
  for (const std::string& cell : cells) {
    if (&cell != &cells.front()) line += ',';
    const bool mark = line.empty() && cell.starts_with(kUtf8Mark);
    if (cell.find_first_of(",;\t\"\r\n") == std::string::npos && !mark) {
      line += cell;
    } else {
      line += '"' + teks::ganti(cell, "\"", "\"\"") + '"';
    }
  }
  // A lone empty cell would read as a blank line.
  if (line.empty() && !cells.empty()) line = "\"\"";
  return line + '\n';
}

}  // namespace laras::format
