#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "kamus/kamus.h"

namespace laras::importer {

/// Rows of subjects as they were written in files or sheets, with everything that is wrong in them.
/// A row's place is `pagu.csv:12` or `pagu!A12`, so that later checks say `pagu.csv:12:tahun` or
/// `pagu!A12:tahun`; as_cells() makes `pagu!C12` of the latter.
struct Terbaca {
  std::string_view source = "CSV";  ///< What it was read from, for the audit trail.
  kamus::Himpunan himpunan;         ///< Subjects that were given; rows with errors are in it too.
  Errors errors;                    ///< `where` is `berkas:baris:kolom` or `lembar!sel`.
  bool complete = true;             ///< False where part of a file could not be read at all.
  /// Places that were not understood (`pagu.csv:12:pagu`, `pagu.csv:12`, `pagu.csv::pagu` for a
  /// column that is missing): a later check says nothing useful about them.
  std::set<std::string, std::less<>> unread;
  /// Subjects whose sheet has its head alone. They are not in `himpunan`: a template comes with
  /// every sheet, and the ones that were not filled in must not empty the office's data.
  std::set<std::string, std::less<>> head_only;
  /// What a person should know although nothing is wrong.
  std::vector<std::string> notes;
  /// Letters of the columns of each sheet.
  std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>> letters;
};

/// The errors of a later check that are not merely the echo of one that is already in `read`.
Errors without_echo(const Terbaca& read, Errors later);

/// The errors with places of sheets as cells: `pagu!C12`.
Errors as_cells(const Terbaca& read, Errors later);

}  // namespace laras::importer
