#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace laras::format {

/// Walks through the XML of a spreadsheet's part without building a tree, so that a sheet of a
/// million cells costs no more memory than its text. UTF-8 alone; no document types, so no entities
/// beyond the five of XML and character references; names are given without their prefix.
class XmlScanner {
 public:
  enum class Event {
    Open,   ///< A start tag; one that is empty is followed by its Close.
    Close,  ///< An end tag.
    Text,   ///< Characters between tags, white space too.
    End,    ///< The document is over and every tag is closed.
    Broken  ///< Not well-formed, deeper than 100 tags, or with a document type; stays so.
  };

  /// `bytes` must outlive the scanner.
  explicit XmlScanner(std::string_view bytes);

  Event next();

  /// Local name of the tag of the last Open or Close.
  std::string_view name() const { return name_; }
  /// Number of tags that are open; within an Open its own is counted.
  std::size_t depth() const { return open_.size(); }
  /// The attribute of the last Open as written, found by its local name; none if it is absent.
  std::optional<std::string_view> raw(std::string_view attribute) const;
  /// The attribute with its references resolved; empty if it is absent or broken.
  std::string value(std::string_view attribute) const;
  /// Appends the characters of the last Text with references resolved and line ends as LF. False
  /// where a reference is broken.
  bool append_text(std::string& to) const;
  /// Passes over everything up to the Close of the last Open. False where the document breaks.
  bool skip();

 private:
  Event broken();
  Event scan_markup();
  Event scan_open();
  Event scan_close();
  bool skip_past(std::string_view end);

  std::string_view bytes_;
  std::size_t at_ = 0;
  bool failed_ = false;
  bool pending_close_ = false;
  bool literal_ = false;
  std::string_view name_;
  std::string_view attributes_;
  std::string_view text_;
  std::vector<std::string_view> open_;
};

/// Appends a code point as UTF-8; one that is none (a surrogate, beyond U+10FFFF) as U+FFFD.
void append_utf8(std::string& to, char32_t code);

}  // namespace laras::format
