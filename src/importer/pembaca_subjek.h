#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "importer/terbaca.h"
#include "kamus/kamus.h"

namespace laras::importer {

/// How a source names its places in messages.
class Places {
 public:
  virtual ~Places() = default;

  /// What stands before the row: `pagu.csv`, `pagu`.
  virtual const std::string& name() const = 0;
  /// Of a row: `pagu.csv:12`, `pagu!A12`.
  virtual std::string row(std::size_t line) const = 0;
  /// Of a cell (from 0) whose column has that name: `pagu.csv:12:tahun`, `pagu!C12`.
  virtual std::string cell(std::size_t line, std::size_t cell, std::string_view column) const = 0;
};

/// The cell number of a column that is not there.
constexpr std::size_t kNoCell = static_cast<std::size_t>(-1);

/// One cell of the head.
struct HeadCell {
  std::size_t cell = 0;  ///< From 0.
  std::string name;      ///< As written.
};

/// Reads head and rows of one subject from any source into a Terbaca, with the same checks and the
/// same messages. The head must name every column once, in any order, and nothing else.
class SubjectReader {
 public:
  SubjectReader(const kamus::Subjek& subject, const Places& places, Terbaca& into)
      : subject_(subject), places_(places), into_(into) {}

  void read_header(const std::vector<HeadCell>& head, std::size_t line);

  /// Column of a cell by the head: its index in the subject, -1 where it is not known.
  int column_of(std::size_t cell) const {
    return cell < column_of_cell_.size() ? column_of_cell_[cell] : -1;
  }
  /// Whether the head has a cell there.
  bool has_head(std::size_t cell) const { return cell < has_head_.size() && has_head_[cell]; }

  /// A row without content.
  kamus::Baris blank_row(std::size_t line) const;
  /// Puts the value of a known cell into its row. One that could not be read is kept as written, so
  /// that what refers to this row is not reported as well; it is told unless `told` says that the
  /// row already was.
  void put(kamus::Baris& row, std::size_t line, std::size_t cell, Result<kamus::Isian> value,
           std::string_view written, bool told = false);

  /// Tells of something at `place`; with `unread`, later checks keep silent about it.
  void report(const std::string& place, std::string message, bool unread = true);

 private:
  void report_unknown(const HeadCell& head, std::size_t line);
  void report_missing(std::size_t line);

  const kamus::Subjek& subject_;
  const Places& places_;
  Terbaca& into_;
  std::vector<int> column_of_cell_;
  std::vector<bool> has_head_;
};

/// The subject whose name is nearest to `name`; empty where none is near.
std::string_view nearest_subject(std::string_view name);
/// The names of all columns of a subject in their order.
std::string joined_columns(const kamus::Subjek& subject, std::string_view separator);

}  // namespace laras::importer
