#include "exporter/berkas.h"

#include <fstream>
#include <system_error>

#include "base/galat.h"

namespace laras::exporter {

namespace fs = std::filesystem;

Result<void> write_file(const fs::path& path, std::string_view bytes) {
  const fs::path passing = path.string() + kUnfinished;
  std::ofstream out(passing, std::ios::binary | std::ios::trunc);
  out << bytes;
  out.close();
  std::error_code failure;
  if (out) fs::rename(passing, path, failure);
  if (out && !failure) return {};
  std::error_code ignored;
  fs::remove(passing, ignored);
  return cannot_write(path.string(), failure.message());
}

}  // namespace laras::exporter
