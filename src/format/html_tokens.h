#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace laras::format {

/// A tag or a piece of text of a page.
struct HtmlToken {
  enum class Kind { Text, Open, Close };
  Kind kind = Kind::Text;
  std::string name = {};             ///< of a tag, lower case
  std::string_view attributes = {};  ///< of an open tag, as written
  std::string_view text = {};        ///< as written
  std::size_t line = 0;              ///< where it begins, from 1

  /// The value of an attribute as written, without quotes; empty where it has none.
  std::string_view attribute(std::string_view wanted) const;
  /// Whether the attribute is there at all.
  bool has(std::string_view wanted) const;
};

/// Cuts a page into tags and text; passes over comments, declarations and the content of
/// `script`, `style`, `title`, `textarea` and `xmp`. Never fails: `<` that begins no tag is text.
class HtmlTokens {
 public:
  /// `bytes` must outlive the reader and its tokens.
  explicit HtmlTokens(std::string_view bytes) : bytes_(bytes) {}

  /// False at the end.
  bool next(HtmlToken& token);

 private:
  bool tag_at(std::size_t at) const;
  std::size_t end_of_tag(std::size_t at) const;
  void read_tag(HtmlToken& token);
  void pass(std::size_t to);
  void pass_raw_text(const std::string& name);

  std::string_view bytes_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
};

}  // namespace laras::format
