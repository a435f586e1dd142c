#pragma once

#include <filesystem>
#include <string_view>

#include "base/result.h"
#include "importer/terbaca.h"

namespace laras::importer {

/// Name of the sheet that explains the workbook; it is never read.
constexpr std::string_view kGuideSheet = "Petunjuk";
/// Written alone below the head, it says that a subject shall have no rows.
constexpr std::string_view kEmptied = "(kosong)";

/// Reads the rows of a workbook (.xlsx, .xlsm): a sheet is named after its subject, its first
/// filled row is the head, as in a CSV. Passed over are the guide, sheets whose name begins with an
/// underscore, and other sheets without content; any other sheet is an error. A sheet with its head
/// alone goes to `head_only`; one whose only row is `(kosong)` gives no rows. Hidden sheets and
/// formulas are read and noted. Fails with Invalid where it is no workbook or no subject is in it.
Result<Terbaca> read_workbook(std::string_view bytes);

/// Reads what an office hands over: a folder of CSV or a workbook. Fails as read_csv_folder and
/// read_workbook do, with NotFound where the file cannot be opened, and with advice for other
/// files.
Result<Terbaca> read_source(const std::filesystem::path& source);

}  // namespace laras::importer
