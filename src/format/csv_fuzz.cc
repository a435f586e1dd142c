#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "format/csv.h"

namespace {

using laras::format::CsvReader;
using laras::format::CsvRow;

/// The rows of a CSV, or none where it is refused.
std::vector<std::vector<std::string>> read(std::string_view bytes) {
  CsvReader reader(bytes);
  std::vector<std::vector<std::string>> rows;
  CsvRow row;
  while (true) {
    const auto more = reader.next(row);
    if (!more.ok()) return {};
    if (!more.value()) return rows;
    if (row.cells.empty()) std::abort();
    rows.push_back(row.cells);
  }
}

}  // namespace

/// Whatever is accepted must survive writing and reading again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto rows = read({reinterpret_cast<const char*>(data), size});
  std::string text;
  for (const auto& row : rows) text += laras::format::csv_row(row);
  if (read(text) != rows) std::abort();
  return 0;
}
