#include <gtest/gtest.h>

#include <array>
#include <regex>

#include "support/source_tree.h"

namespace laras {
namespace {

using support::SourceFile;

constexpr std::size_t kLongestFile = 400;
constexpr std::size_t kLongestFunction = 60;

bool is_code(const SourceFile& file) {
  return file.is_cpp() || file.has_suffix(".cmake") || file.has_suffix(".mjs") ||
         file.has_suffix(".sh") || file.has_suffix(".sql") || file.is_below("bin/");
}

/// Expects that no line of the files chosen by `applies` matches `pattern`.
template <class Applies>
void expect_nowhere(const std::string& pattern, const char* what, Applies applies) {
  const std::regex expression(pattern);
  for (const SourceFile& file : support::source_tree()) {
    if (!applies(file)) {
      continue;
    }
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      EXPECT_FALSE(std::regex_search(file.lines[i], expression))
          << file.path << ":" << i + 1 << ": " << what << ": " << file.lines[i].substr(0, 120);
    }
  }
}

bool any(const SourceFile&) { return true; }

TEST(SourceRules, KeepFilesShort) {
  for (const SourceFile& file : support::source_tree()) {
    if (is_code(file)) {
      EXPECT_LE(file.lines.size(), kLongestFile) << file.path;
    }
  }
}

TEST(SourceRules, KeepFunctionsShort) {
  for (const SourceFile& file : support::source_tree()) {
    if (!file.is_cpp()) {
      continue;
    }
    for (const support::FunctionSpan& span : support::functions(file.text)) {
      EXPECT_LE(span.last_line + 1 - span.first_line, kLongestFunction)
          << file.path << ":" << span.first_line;
    }
  }
}

TEST(SourceRules, CountFunctionsAsAReaderDoes) {
  const std::string text =
      "namespace a {\n"
      "struct B {\n"
      "  int c() const {\n"
      "    return 1'000;\n"
      "  }\n"
      "  int d = 0;\n"
      "};\n"
      "const int table[] = {\n"
      "    1, '}', 2};\n"
      "\n"
      "int e(int f,\n"
      "      int g) {\n"
      "  if (f) { return g; }\n"
      "  return \"{\"[0];  // }\n"
      "}\n"
      "}\n";
  const auto found = support::functions(text);
  ASSERT_EQ(2U, found.size());
  EXPECT_EQ(3U, found[0].first_line);
  EXPECT_EQ(5U, found[0].last_line);
  EXPECT_EQ(11U, found[1].first_line);
  EXPECT_EQ(15U, found[1].last_line);
}

TEST(SourceRules, KeepFloatingPointOutOfTheArithmetic) {
  static const std::regex floating(R"(\b(double|float)\b)");
  constexpr std::array folders = {"src/base/",        "src/kamus/",    "src/acuan/",
                                  "src/kantor/",      "src/kinerja/",  "src/evaluasi/",
                                  "src/perencanaan/", "src/pelaporan/"};
  for (const SourceFile& file : support::source_tree()) {
    for (const char* folder : folders) {
      if (file.is_below(folder) && file.is_cpp()) {
        EXPECT_FALSE(std::regex_search(support::without_comments_and_literals(file.text), floating))
            << file.path;
      }
    }
  }
}

TEST(SourceRules, GuardEveryHeaderOnce) {
  for (const SourceFile& file : support::source_tree()) {
    if (file.has_suffix(".h")) {
      EXPECT_TRUE(file.text.starts_with("#pragma once\n")) << file.path;
    }
  }
}

TEST(SourceRules, EndEveryTextFileWithANewline) {
  for (const SourceFile& file : support::source_tree()) {
    if (is_code(file) || file.has_suffix(".md") || file.has_suffix(".csv")) {
      EXPECT_TRUE(file.text.empty() || file.text.back() == '\n') << file.path;
    }
  }
}

TEST(SourceRules, NameNoPathOfAMachine) {
  expect_nowhere("(^|[^A-Za-z0-9_.])/(work|tmp|root|home/[a-z]+)/", "path of a machine", any);
}

TEST(SourceRules, NameNoRegistryHost) {
  expect_nowhere(
      "registry\\.npm"
      "js|npm"
      "js\\.org|deb\\.debian"
      "\\.org|proxy\\.golang",
      "host of a registry", any);
}

TEST(SourceRules, HoldNoNumberOfACivilServant) {
  expect_nowhere("(^|[^0-9])(19|20)[0-9]{6} ?(19|20)[0-9]{4} ?[12] ?[0-9]{3}([^0-9]|$)",
                 "looks like a NIP", any);
  expect_nowhere("(^|[^0-9])[0-9]{18}([^0-9]|$)", "looks like a NIP",
                 [](const SourceFile& file) { return file.is_below("data/"); });
}

TEST(SourceRules, LeaveNothingUnfinished) {
  expect_nowhere(
      "\\bTO"
      "DO\\b|[Ll]orem [Ii]psum|[Nn]ot implemented"
      "|[Cc]oming soon"
      "|[Bb]elum diimplementasi",
      "unfinished", [](const SourceFile& file) {
        return file.path != "tests/source_rules_test.cc" && file.path != "LICENSE";
      });
}

}  // namespace
}  // namespace laras
