#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <vector>

#include "support/source_tree.h"

namespace laras {
namespace {

using support::SourceFile;
using Names = std::set<std::string>;

struct Layers {
  std::map<std::string, Names> folders;    ///< Folder -> what it may include.
  std::map<std::string, Names> libraries;  ///< Prefix of a header -> folders and files.
  Names pure;
  std::vector<std::string> order;  ///< Folders, as the file has them.
};

Names words(const std::string& text) {
  std::istringstream in(text);
  return {std::istream_iterator<std::string>(in), {}};
}

Layers read_layers() {
  static const std::regex folder(R"(folder ([\w.]+):(.*))");
  static const std::regex library(R"(library <([^>]+)>:(.*))");
  static const std::regex pure(R"(pure (.*))");
  Layers layers;
  for (const SourceFile& file : support::source_tree()) {
    if (file.path != "layers.txt") {
      continue;
    }
    for (const std::string& line : file.lines) {
      std::smatch m;
      if (std::regex_match(line, m, folder)) {
        layers.folders[m[1]] = words(m[2]);
        layers.order.push_back(m[1]);
      } else if (std::regex_match(line, m, library)) {
        layers.libraries[m[1]] = words(m[2]);
      } else if (std::regex_match(line, m, pure)) {
        layers.pure = words(m[1]);
      } else if (!line.empty() && line[0] != '#') {
        ADD_FAILURE() << "layers.txt: not understood: " << line;
      }
    }
  }
  return layers;
}

const Layers& layers() {
  static const Layers read = read_layers();
  return read;
}

std::string folder_of(const std::string& path_below_src) {
  return path_below_src.substr(0, path_below_src.find('/'));
}

/// One #include of a file below src, with the place to name in a message.
struct Include {
  std::string file;    ///< Below src.
  std::string folder;  ///< First part of `file`.
  std::string target;  ///< What stands between the quotes or brackets.
  bool quoted = false;
  std::string place;  ///< "src/base/rational.cc:3: ".
};

std::vector<Include> includes() {
  static const std::regex pattern(R"re(\s*#\s*include\s*(["<])([^">]+)[">].*)re");
  std::vector<Include> found;
  for (const SourceFile& file : support::source_tree()) {
    if (!file.is_below("src/") || !file.is_cpp()) {
      continue;
    }
    const std::string below = file.path.substr(4);
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      std::smatch m;
      if (std::regex_match(file.lines[i], m, pattern)) {
        found.push_back({below, folder_of(below), m[2], m[1] == "\"",
                         file.path + ":" + std::to_string(i + 1) + ": "});
      }
    }
  }
  return found;
}

bool is_standard(const std::string& header) {
  return header.find('/') == std::string::npos && header.find('.') == std::string::npos;
}

bool library_allows(const Include& include) {
  for (const auto& [prefix, users] : layers().libraries) {
    if (!include.target.starts_with(prefix)) {
      continue;
    }
    return std::any_of(users.begin(), users.end(), [&](const std::string& user) {
      return user == include.folder || user == include.file ||
             (user[0] == '*' && include.file.ends_with(user.substr(1)));
    });
  }
  return false;
}

TEST(Layers, NameEveryFolderOfSrc) {
  for (const SourceFile& file : support::source_tree()) {
    if (file.is_below("src/") && file.is_cpp()) {
      EXPECT_TRUE(layers().folders.contains(folder_of(file.path.substr(4))))
          << file.path << ": its folder has no line in layers.txt";
    }
  }
}

TEST(Layers, UseOnlyLayersStatedAboveThem) {
  Names above;
  for (const std::string& folder : layers().order) {
    for (const std::string& used : layers().folders.at(folder)) {
      EXPECT_TRUE(above.contains(used)) << folder << " uses " << used << ", which is not above it";
    }
    above.insert(folder);
  }
}

TEST(Layers, AreKeptByEveryInclude) {
  for (const Include& include : includes()) {
    if (!include.quoted) {
      continue;
    }
    const std::string target = folder_of(include.target);
    if (target == "support" && include.file.ends_with("_test.cc")) {
      continue;
    }
    ASSERT_TRUE(layers().folders.contains(include.folder)) << include.place;
    ASSERT_TRUE(layers().folders.contains(target))
        << include.place << "\"" << include.target << "\" must be written from src on";
    EXPECT_TRUE(target == include.folder || layers().folders.at(include.folder).contains(target))
        << include.place << include.folder << " may not use " << target;
  }
}

TEST(Layers, KeepLibrariesInTheirFolders) {
  for (const Include& include : includes()) {
    if (!include.quoted && !is_standard(include.target)) {
      EXPECT_TRUE(library_allows(include))
          << include.place << "<" << include.target << "> may not be used here";
    }
  }
}

TEST(Layers, KeepPureFoldersFromDiskClockThreadsAndChance) {
  static const Names forbidden = {
      "condition_variable", "cstdio", "ctime",  "filesystem", "fstream", "future",
      "iostream",           "mutex",  "random", "thread"};
  for (const Include& include : includes()) {
    EXPECT_FALSE(layers().pure.contains(include.folder) && forbidden.contains(include.target))
        << include.place << "<" << include.target << "> in a pure folder";
  }
  static const std::regex impure(R"(\b(\w+_clock|getenv|std::time)\b)");
  for (const SourceFile& file : support::source_tree()) {
    if (file.is_below("src/") && file.is_cpp() &&
        layers().pure.contains(folder_of(file.path.substr(4)))) {
      std::smatch m;
      const std::string code = support::without_comments_and_literals(file.text);
      EXPECT_FALSE(std::regex_search(code, m, impure)) << file.path << ": " << m.str();
    }
  }
}

}  // namespace
}  // namespace laras
