#include "format/html_tokens.h"

#include <algorithm>
#include <optional>

namespace laras::format {

namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

bool is_letter(char c) {
  const char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'z';
}

bool ends_name(char c) { return is_space(c) || c == '/' || c == '>'; }

char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

bool same_name(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lowered(x) == lowered(y); });
}

bool is_raw_text(std::string_view name) {
  return name == "script" || name == "style" || name == "title" || name == "textarea" ||
         name == "xmp";
}

/// The value of one attribute; nothing where the tag does not have it.
std::optional<std::string_view> find_attribute(std::string_view s, std::string_view wanted) {
  std::size_t i = 0;
  while (i < s.size()) {
    while (i < s.size() && (is_space(s[i]) || s[i] == '/')) {
      ++i;
    }
    const std::size_t name = i;
    // Not ends_name: a `>` that stray quotes brought in must not stop it for ever.
    while (i < s.size() && !is_space(s[i]) && s[i] != '/' && s[i] != '=') {
      ++i;
    }
    const std::string_view found = s.substr(name, i - name);
    while (i < s.size() && is_space(s[i])) {
      ++i;
    }
    std::string_view value;
    if (i < s.size() && s[i] == '=') {
      i = std::min(s.find_first_not_of(" \t\n\r\f", i + 1), s.size());
      const char quote = i < s.size() && (s[i] == '"' || s[i] == '\'') ? s[i] : '\0';
      const std::size_t from = quote == '\0' ? i : i + 1;
      i = std::min(quote == '\0' ? s.find_first_of(" \t\n\r\f", from) : s.find(quote, from),
                   s.size());
      value = s.substr(from, i - from);
      i += quote == '\0' ? 0 : 1;
    }
    if (same_name(found, wanted)) {
      return value;
    }
  }
  return std::nullopt;
}

}  // namespace

std::string_view HtmlToken::attribute(std::string_view wanted) const {
  return find_attribute(attributes, wanted).value_or("");
}

bool HtmlToken::has(std::string_view wanted) const {
  return find_attribute(attributes, wanted).has_value();
}

bool HtmlTokens::tag_at(std::size_t at) const {
  if (bytes_[at] != '<' || at + 1 >= bytes_.size()) {
    return false;
  }
  const char next = bytes_[at + 1];
  return is_letter(next) || next == '!' || next == '?' ||
         (next == '/' && at + 2 < bytes_.size() && is_letter(bytes_[at + 2]));
}

// Quotes protect `>`, but only where a value may begin.
std::size_t HtmlTokens::end_of_tag(std::size_t at) const {
  bool value = false;
  while (at < bytes_.size() && bytes_[at] != '>') {
    const char c = bytes_[at];
    if (value && (c == '"' || c == '\'')) {
      const std::size_t closing = bytes_.find(c, at + 1);
      if (closing == std::string_view::npos) {
        return bytes_.size();
      }
      at = closing;
    }
    value = c == '=' || (value && is_space(c));
    ++at;
  }
  return at;
}

void HtmlTokens::pass(std::size_t to) {
  to = std::min(to, bytes_.size());
  line_ +=
      static_cast<std::size_t>(std::count(bytes_.begin() + static_cast<std::ptrdiff_t>(at_),
                                          bytes_.begin() + static_cast<std::ptrdiff_t>(to), '\n'));
  at_ = to;
}

void HtmlTokens::pass_raw_text(const std::string& name) {
  std::size_t at = bytes_.find("</", at_);
  while (at != std::string_view::npos && !same_name(bytes_.substr(at + 2, name.size()), name)) {
    at = bytes_.find("</", at + 2);
  }
  pass(at);
}

void HtmlTokens::read_tag(HtmlToken& token) {
  const bool closes = bytes_[at_ + 1] == '/';
  const std::size_t name = at_ + (closes ? 2 : 1);
  std::size_t i = name;
  while (i < bytes_.size() && !ends_name(bytes_[i])) {
    ++i;
  }
  token.kind = closes ? HtmlToken::Kind::Close : HtmlToken::Kind::Open;
  token.name.assign(bytes_.substr(name, std::min<std::size_t>(i - name, 32)));
  std::transform(token.name.begin(), token.name.end(), token.name.begin(), lowered);
  const std::size_t end = end_of_tag(i);
  token.attributes = bytes_.substr(i, end - i);
  pass(end + 1);
  if (!closes && is_raw_text(token.name)) {
    pass_raw_text(token.name);
  }
}

bool HtmlTokens::next(HtmlToken& token) {
  while (at_ < bytes_.size()) {
    token.line = line_;
    if (!tag_at(at_)) {
      std::size_t end = bytes_.find('<', at_ + 1);
      while (end != std::string_view::npos && !tag_at(end)) {
        end = bytes_.find('<', end + 1);
      }
      token.kind = HtmlToken::Kind::Text;
      token.text = bytes_.substr(at_, end == std::string_view::npos ? end : end - at_);
      pass(end);
      return true;
    }
    const std::string_view rest = bytes_.substr(at_);
    if (rest.starts_with("<!--")) {
      // `<!-->` is a comment of its own.
      const std::size_t end = bytes_.find("-->", at_ + 2);
      pass(end == std::string_view::npos ? end : end + 3);
    } else if (rest[1] == '!' || rest[1] == '?') {
      const std::size_t end = bytes_.find('>', at_);
      pass(end == std::string_view::npos ? end : end + 1);
    } else {
      read_tag(token);
      return true;
    }
  }
  return false;
}

}  // namespace laras::format
