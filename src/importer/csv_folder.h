#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"
#include "importer/terbaca.h"
#include "kamus/kamus.h"

namespace laras::importer {

/// Reads one file of a subject into `into`. The header must name every column of the subject once,
/// in any order, and nothing else.
void read_csv(const kamus::Subjek& subject, const std::string& file, std::string_view bytes,
              Terbaca& into);

/// Reads every `<subjek>.csv` of a folder. Another `.csv`, or a subject in another format, is an
/// error; other files are passed over. Fails with NotFound where the folder or a file in it cannot
/// be opened, with Invalid where no subject is in it.
Result<Terbaca> read_csv_folder(const std::filesystem::path& folder);

}  // namespace laras::importer
