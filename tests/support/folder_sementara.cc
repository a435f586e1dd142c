#include "support/folder_sementara.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>

namespace laras::support {

namespace fs = std::filesystem;

FolderSementara::FolderSementara() {
  std::string pattern = (fs::temp_directory_path() / "uji-laras-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) std::abort();
  path_ = pattern;
}

FolderSementara::~FolderSementara() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

void tulis(const fs::path& path, std::string_view bytes) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

std::string baca(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string isi_folder(const fs::path& folder) {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) {
    names.insert(entry.path().filename().string());
  }
  std::string text;
  for (const auto& name : names) text += name + "\n";
  return text;
}

}  // namespace laras::support
