#include "importer/terbaca.h"

#include <utility>

namespace laras::importer {

Errors without_echo(const Terbaca& read, Errors later) {
  std::erase_if(later, [&](const Error& error) {
    const std::size_t last = error.where.rfind(':');
    if (last == std::string::npos) return false;
    const std::string row = error.where.substr(0, last);
    const std::string file = row.substr(0, row.find_first_of(":!"));
    return read.unread.contains(error.where) || read.unread.contains(row) ||
           read.unread.contains(file + ":" + error.where.substr(last));
  });
  return later;
}

Errors as_cells(const Terbaca& read, Errors later) {
  for (Error& error : later) {
    const std::size_t mark = error.where.find("!A");
    const std::size_t last = error.where.rfind(':');
    if (mark == std::string::npos || last == std::string::npos || last < mark) continue;
    const auto sheet = read.letters.find(error.where.substr(0, mark));
    if (sheet == read.letters.end()) continue;
    const auto column = sheet->second.find(error.where.substr(last + 1));
    const std::string letters = column == sheet->second.end() ? "A" : column->second;
    error.where = sheet->first + "!" + letters + error.where.substr(mark + 2, last - mark - 2);
  }
  return later;
}

}  // namespace laras::importer
