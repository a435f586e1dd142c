#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace laras::support {

/// One text file of the repository.
struct SourceFile {
  std::string path;                ///< From the root of the repository, with '/'.
  std::string text;                ///< As it is on disk.
  std::vector<std::string> lines;  ///< `text` by line, without the ends.

  bool is_below(std::string_view folder) const { return path.starts_with(folder); }
  bool has_suffix(std::string_view suffix) const { return path.ends_with(suffix); }
  bool is_cpp() const { return has_suffix(".cc") || has_suffix(".h"); }
};

/// All text files of the repository in order of path, but for what is built or
/// fetched (build, out, node_modules) and the history. Read once a program.
const std::vector<SourceFile>& source_tree();

/// C++ text with comments and the insides of literals replaced by spaces; lines stay.
std::string without_comments_and_literals(std::string_view text);

/// One function body longer than it may be, or any block that reads as one.
struct FunctionSpan {
  std::size_t first_line = 0;  ///< From 1: where its signature starts.
  std::size_t last_line = 0;   ///< The line of its closing brace.
};

/// The functions of a C++ text by counting braces; bodies inside bodies belong to the outer one.
std::vector<FunctionSpan> functions(std::string_view text);

}  // namespace laras::support
