#include "support/source_tree.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

namespace laras::support {
namespace {

namespace fs = std::filesystem;

constexpr std::array kSkippedFolders = {".git", "build", "out", "node_modules"};

std::vector<std::string> split_lines(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) {
    lines.push_back(line);
  }
  return lines;
}

std::vector<SourceFile> read_tree(const fs::path& root) {
  std::vector<SourceFile> files;
  auto it = fs::recursive_directory_iterator(root);
  for (const auto end = fs::end(it); it != end; ++it) {
    const std::string name = it->path().filename().string();
    if (it->is_directory() &&
        std::find(kSkippedFolders.begin(), kSkippedFolders.end(), name) != kSkippedFolders.end()) {
      it.disable_recursion_pending();
      continue;
    }
    if (!it->is_regular_file()) {
      continue;
    }
    std::ifstream in(it->path(), std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (text.find('\0') != std::string::npos) {
      continue;
    }
    std::vector<std::string> lines = split_lines(text);
    files.push_back(
        {fs::relative(it->path(), root).generic_string(), std::move(text), std::move(lines)});
  }
  std::sort(files.begin(), files.end(),
            [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
  return files;
}

/// Where the literal or comment that starts at `at` ends (one past); `at` itself where none starts.
std::size_t end_of_opaque(std::string_view text, std::size_t at) {
  const auto end_or_size = [&](std::size_t found, std::size_t length) {
    return found == std::string_view::npos ? text.size() : found + length;
  };
  const std::string_view rest = text.substr(at);
  if (rest.starts_with("//")) {
    return end_or_size(text.find('\n', at), 0);
  }
  if (rest.starts_with("/*")) {
    return end_or_size(text.find("*/", at + 2), 2);
  }
  if (rest.starts_with("R\"")) {
    const std::size_t open = text.find('(', at);
    const std::string close = ")" + std::string(text.substr(at + 2, open - at - 2)) + "\"";
    return end_or_size(text.find(close, open), close.size());
  }
  const bool after_digit = at > 0 && std::isalnum(static_cast<unsigned char>(text[at - 1])) != 0;
  if (text[at] == '"' || (text[at] == '\'' && !after_digit)) {
    std::size_t next = at + 1;
    while (next < text.size() && text[next] != text[at]) {
      next += text[next] == '\\' ? 2 : 1;
    }
    return std::min(next + 1, text.size());
  }
  return at;
}

enum class Block { Scope, Function, Other };

Block classify(const std::string& head) {
  static const std::regex scope(R"(\b(namespace|class|struct|union|enum|extern)\b)");
  static const std::regex type_then_parameters(R"(\b(class|struct|union|enum)\b[^(]*\()");
  const bool has_parameters = head.find('(') != std::string::npos;
  if (std::regex_search(head, scope) && !has_parameters) {
    return Block::Scope;
  }
  const std::size_t last = head.find_last_not_of(" \n");
  if (last == std::string::npos) {
    return Block::Function;
  }
  return has_parameters && head[last] != '=' && head[last] != ',' ? Block::Function : Block::Other;
}

std::string without_preprocessor(std::string text) {
  bool at_line_start = true;
  bool inside = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (at_line_start && text[i] == '#') {
      inside = true;
    }
    if (text[i] == '\n') {
      inside = inside && i > 0 && text[i - 1] == '\\';
      at_line_start = true;
    } else {
      at_line_start = at_line_start && text[i] == ' ';
      if (inside && text[i] != '\\') {
        text[i] = ' ';
      }
    }
  }
  return text;
}

}  // namespace

const std::vector<SourceFile>& source_tree() {
  static const std::vector<SourceFile> tree = read_tree(LARAS_SOURCE_DIR);
  return tree;
}

std::string without_comments_and_literals(std::string_view text) {
  std::string out(text);
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end = end_of_opaque(text, i);
    for (std::size_t j = i; j < end; ++j) {
      if (text[j] != '\n') {
        out[j] = ' ';
      }
    }
    i = std::max(end, i + 1);
  }
  return out;
}

std::vector<FunctionSpan> functions(std::string_view text) {
  const std::string code = without_preprocessor(without_comments_and_literals(text));
  std::vector<FunctionSpan> found;
  std::vector<Block> open;
  std::string head;
  std::size_t line = 1;
  std::size_t head_line = 1;
  std::size_t depth_of_function = 0;  // 0: outside of any
  for (const char c : code) {
    if (c == '{') {
      open.push_back(classify(head));
      if (depth_of_function == 0 && open.back() == Block::Function) {
        depth_of_function = open.size();
        found.push_back({head.find_first_not_of(" \n") == std::string::npos ? line : head_line, 0});
      }
    } else if (c == '}' && !open.empty()) {
      if (open.size() == depth_of_function) {
        found.back().last_line = line;
        depth_of_function = 0;
      }
      open.pop_back();
    }
    const bool ends_head = c == '{' || c == '}' || c == ';';
    if (ends_head) {
      head.clear();
    } else {
      if (head.find_first_not_of(" \n") == std::string::npos) {
        head_line = line;
      }
      head.push_back(c);
    }
    line += c == '\n' ? 1 : 0;
  }
  return found;
}

}  // namespace laras::support
