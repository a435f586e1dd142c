#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "kamus/kamus.h"

namespace laras::importer {

/// Rows of subjects as they were written in files, with everything that is wrong in them.
struct Terbaca {
  kamus::Himpunan himpunan;  ///< Subjects that were given; rows with errors are in it too.
  Errors errors;             ///< `where` is `berkas:baris:kolom`.
  bool complete = true;      ///< False where part of a file could not be read at all.
  /// Places that were not understood (`pagu.csv:12:pagu`, `pagu.csv:12`, `pagu.csv::pagu` for a
  /// column that is missing): a later check says nothing useful about them.
  std::set<std::string, std::less<>> unread;
};

/// Reads one file of a subject into `into`. The header must name every column of the subject once,
/// in any order, and nothing else.
void read_csv(const kamus::Subjek& subject, const std::string& file, std::string_view bytes,
              Terbaca& into);

/// Reads every `<subjek>.csv` of a folder. Another `.csv`, or a subject in another format, is an
/// error; other files are passed over. Fails with NotFound where the folder or a file in it cannot
/// be opened, with Invalid where no subject is in it.
Result<Terbaca> read_csv_folder(const std::filesystem::path& folder);

/// The errors of a later check that are not merely the echo of one that is already in `read`.
Errors without_echo(const Terbaca& read, Errors later);

}  // namespace laras::importer
