#pragma once

#include <string>
#include <string_view>

namespace laras::importer {

/// Words of a piece of Markdown without its markup.
struct RuasMarkdown {
  std::string teks = {};
  bool tebal = false;  ///< bold from its first word to its last
};

/// Takes markup out of one cell or paragraph: bold, italic, code, links (their words stay), images
/// (nothing stays), HTML tags and references, backslashes before punctuation. What only looks like
/// markup stays: `2 * 3`, `x < y`, `94,22*`. White space is left as it is, except that a tag that
/// ends a line becomes a space.
RuasMarkdown kata_markdown(std::string_view sumber);

}  // namespace laras::importer
