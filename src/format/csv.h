#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace laras::format {

/// What a CSV may not exceed; a file beyond it is refused, never cut.
struct CsvLimits {
  std::size_t bytes = std::size_t{64} << 20;
  std::size_t rows = 1'000'000;
  std::size_t columns = 200;
  std::size_t cell_bytes = std::size_t{1} << 20;
  char delimiter = '\0';  ///< taken for given; NUL: by the header
};

/// One record. Cells are as written, without their quotes.
struct CsvRow {
  std::size_t line = 0;  ///< Where it begins in the file, from 1.
  std::vector<std::string> cells;
};

/// Reads RFC 4180 row by row and guesses nothing: CRLF or LF, a leading UTF-8 byte order mark,
/// quoted cells with `""`; the delimiter (comma, semicolon or tab) is the one that the header has
/// most of. Blank lines are passed over. Refused with Invalid, reason and advice in Indonesian:
/// a quote inside an unquoted cell, text after a closing quote, a quote never closed, a lone CR,
/// NUL, UTF-16, text that is not UTF-8, and what exceeds the limits.
class CsvReader {
 public:
  /// `bytes` must outlive the reader.
  explicit CsvReader(std::string_view bytes, const CsvLimits& limits = {});

  char delimiter() const { return delimiter_; }

  /// Puts the next record into `row`; false at the end. After a failure it fails the same way.
  Result<bool> next(CsvRow& row);

  /// Line and cell (both from 1) of the failure.
  std::size_t failed_line() const { return failed_line_; }
  std::size_t failed_cell() const { return failed_cell_; }

 private:
  Error fail(std::size_t line, std::size_t cell, std::string reason);
  Result<void> check_start();
  Result<bool> read_cell(CsvRow& row);
  Result<void> read_quoted(CsvRow& row, std::string& cell);
  Result<bool> read_end_of_cell(const CsvRow& row);
  Result<void> check_cell(const CsvRow& row, const std::string& cell);

  std::string_view bytes_;
  CsvLimits limits_;
  char delimiter_ = ',';
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  std::size_t rows_ = 0;
  bool quoted_ = false;
  std::optional<Error> failure_;
  std::size_t failed_line_ = 0;
  std::size_t failed_cell_ = 0;
};

/// One record with its line end (LF), comma between cells, quotes only where they are needed.
/// CsvReader gives the same cells back.
std::string csv_row(const std::vector<std::string>& cells);

}  // namespace laras::format
