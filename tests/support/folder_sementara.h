#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace laras::support {

/// An empty folder of its own, gone with the value.
class FolderSementara {
 public:
  FolderSementara();
  FolderSementara(const FolderSementara&) = delete;
  FolderSementara& operator=(const FolderSementara&) = delete;
  ~FolderSementara();

  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path operator/(std::string_view name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

/// Writes a file, with the folders above it.
void tulis(const std::filesystem::path& path, std::string_view bytes);
/// All bytes of a file; empty where there is none.
std::string baca(const std::filesystem::path& path);
/// The names in a folder, sorted, with a line end each.
std::string isi_folder(const std::filesystem::path& folder);

}  // namespace laras::support
