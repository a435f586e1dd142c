#include "format/xlsx_tulis.h"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <array>
#include <ctime>

namespace laras::format {
namespace {

constexpr std::time_t kMade = 946684800;  // 2000-01-01, a date without meaning

Error no_room() {
  return {Kind::Unavailable,
          "Tidak ada ruang untuk menyusun buku kerja. Periksa memori dan ruang penyimpanan "
          "sementara, lalu coba lagi."};
}

/// A file in memory; the library writes to paths only.
class MemoryFile {
 public:
  MemoryFile() : descriptor_(::memfd_create("xlsx", MFD_CLOEXEC)) {}
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  ~MemoryFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }

  bool open() const { return descriptor_ >= 0; }
  std::string path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

  std::string bytes() const {
    std::string all;
    std::array<char, 1 << 16> buffer{};
    ssize_t n = 0;
    while ((n = ::pread(descriptor_, buffer.data(), buffer.size(),
                        static_cast<off_t>(all.size()))) > 0) {
      all.append(buffer.data(), static_cast<std::size_t>(n));
    }
    return all;
  }

 private:
  int descriptor_;
};

}  // namespace

Result<std::string> write_xlsx(const XlsxOptions& options,
                               const std::function<Result<void>(lxw_workbook*)>& fill) {
  const MemoryFile file;
  if (!file.open()) return no_room();
  lxw_workbook_options library = {};
  library.constant_memory = options.row_by_row ? LXW_TRUE : LXW_FALSE;
  lxw_workbook* workbook = workbook_new_opt(file.path().c_str(), &library);
  if (workbook == nullptr) return no_room();
  std::string name = options.title;
  std::string author = "Laras";
  lxw_doc_properties properties = {};
  properties.title = name.data();
  properties.author = author.data();
  properties.created = kMade;
  workbook_set_properties(workbook, &properties);
  const Result<void> filled = fill(workbook);
  const lxw_error error = workbook_close(workbook);
  if (!filled.ok()) return filled.error();
  if (error != LXW_NO_ERROR) {
    Error failed = no_room();
    failed.detail = lxw_strerror(error);
    return failed;
  }
  return file.bytes();
}

}  // namespace laras::format
