#include "format/xml_scanner.h"

#include <algorithm>
#include <charconv>

namespace laras::format {
namespace {

constexpr std::size_t kDeepest = 100;
constexpr std::string_view kSpaces = " \t\r\n";

// Plain comparisons: these two see every character of every tag.
bool space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::string_view local(std::string_view name) {
  const std::size_t colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

bool allowed_in_name(char c) {
  return !space(c) && c != '<' && c != '>' && c != '&' && c != '"' && c != '\'' && c != '=' &&
         c != '/';
}

std::string_view leading_name(std::string_view s) {
  const auto end = std::find_if_not(s.begin(), s.end(), allowed_in_name);
  return s.substr(0, static_cast<std::size_t>(end - s.begin()));
}

std::string_view without_leading_space(std::string_view s) {
  s.remove_prefix(std::min(s.find_first_not_of(kSpaces), s.size()));
  return s;
}

/// One attribute cut off the front of `rest`; false where there is none that is well-formed.
bool cut_attribute(std::string_view& rest, std::string_view& name, std::string_view& value) {
  rest = without_leading_space(rest);
  name = leading_name(rest);
  if (name.empty()) return false;
  rest = without_leading_space(rest.substr(name.size()));
  if (!rest.starts_with('=')) return false;
  rest = without_leading_space(rest.substr(1));
  if (rest.empty() || (rest[0] != '"' && rest[0] != '\'')) return false;
  const std::size_t end = rest.find(rest[0], 1);
  if (end == std::string_view::npos) return false;
  value = rest.substr(1, end - 1);
  rest.remove_prefix(end + 1);
  return value.find('<') == std::string_view::npos;
}

bool append_reference(std::string_view name, std::string& to) {
  constexpr std::pair<std::string_view, char> kNamed[] = {
      {"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}};
  for (const auto& [known, sign] : kNamed) {
    if (name == known) {
      to.push_back(sign);
      return true;
    }
  }
  if (!name.starts_with('#')) return false;
  const bool hexadecimal = name.starts_with("#x");
  const std::string_view digits = name.substr(hexadecimal ? 2 : 1);
  unsigned code = 0;
  const auto [end, failure] =
      std::from_chars(digits.data(), digits.data() + digits.size(), code, hexadecimal ? 16 : 10);
  if (failure != std::errc() || end != digits.data() + digits.size() || code == 0) return false;
  append_utf8(to, code);
  return true;
}

/// References resolved, line ends as LF.
bool append_decoded(std::string_view raw, std::string& to) {
  constexpr std::size_t kLongestReference = 12;
  while (!raw.empty()) {
    const auto end_of_plain =
        std::find_if(raw.begin(), raw.end(), [](char c) { return c == '&' || c == '\r'; });
    const auto plain = static_cast<std::size_t>(end_of_plain - raw.begin());
    to.append(raw.substr(0, plain));
    raw.remove_prefix(plain);
    if (raw.starts_with('\r')) {
      to.push_back('\n');
      raw.remove_prefix(raw.starts_with("\r\n") ? 2 : 1);
    } else if (!raw.empty()) {
      const std::size_t end = raw.substr(0, kLongestReference).find(';');
      if (end == std::string_view::npos || !append_reference(raw.substr(1, end - 1), to)) {
        return false;
      }
      raw.remove_prefix(end + 1);
    }
  }
  return true;
}

}  // namespace

XmlScanner::XmlScanner(std::string_view bytes) : bytes_(bytes) {
  if (bytes_.starts_with("\xEF\xBB\xBF")) at_ = 3;
}

XmlScanner::Event XmlScanner::broken() {
  failed_ = true;
  return Event::Broken;
}

bool XmlScanner::skip_past(std::string_view end) {
  const std::size_t found = bytes_.find(end, at_);
  if (found == std::string_view::npos) return false;
  at_ = found + end.size();
  return true;
}

XmlScanner::Event XmlScanner::next() {
  if (failed_) return Event::Broken;
  if (pending_close_) {
    pending_close_ = false;
    open_.pop_back();
    return Event::Close;
  }
  while (at_ < bytes_.size()) {
    if (bytes_[at_] != '<') {
      const std::size_t end = std::min(bytes_.find('<', at_), bytes_.size());
      text_ = bytes_.substr(at_, end - at_);
      literal_ = false;
      at_ = end;
      if (!open_.empty()) return Event::Text;
      if (text_.find_first_not_of(kSpaces) != std::string_view::npos) return broken();
      continue;
    }
    const std::string_view rest = bytes_.substr(at_);
    if (rest.starts_with("<?")) {
      if (!skip_past("?>")) return broken();
    } else if (rest.starts_with("<!--")) {
      at_ += 4;
      if (!skip_past("-->")) return broken();
    } else {
      return scan_markup();
    }
  }
  return open_.empty() ? Event::End : broken();
}

XmlScanner::Event XmlScanner::scan_markup() {
  constexpr std::string_view kLiteral = "<![CDATA[";
  const std::string_view rest = bytes_.substr(at_);
  if (rest.starts_with("</")) return scan_close();
  if (!rest.starts_with("<!")) return scan_open();
  if (!rest.starts_with(kLiteral) || open_.empty()) return broken();
  const std::size_t begin = at_ + kLiteral.size();
  if (!skip_past("]]>")) return broken();
  text_ = bytes_.substr(begin, at_ - 3 - begin);
  literal_ = true;
  return Event::Text;
}

XmlScanner::Event XmlScanner::scan_open() {
  const std::string_view whole = leading_name(bytes_.substr(at_ + 1));
  if (whole.empty() || open_.size() == kDeepest) return broken();
  std::size_t end = at_ + 1 + whole.size();
  const std::size_t begin = end;
  for (char quote = 0; end < bytes_.size() && (quote != 0 || bytes_[end] != '>'); ++end) {
    const char c = bytes_[end];
    if (quote != 0 ? c == quote : c == '"' || c == '\'') quote = quote != 0 ? '\0' : c;
  }
  if (end == bytes_.size()) return broken();
  attributes_ = bytes_.substr(begin, end - begin);
  pending_close_ = attributes_.ends_with('/');
  if (pending_close_) attributes_.remove_suffix(1);
  if (!attributes_.empty() && !space(attributes_.front())) return broken();
  at_ = end + 1;
  open_.push_back(whole);
  name_ = local(whole);
  return Event::Open;
}

XmlScanner::Event XmlScanner::scan_close() {
  const std::string_view whole = leading_name(bytes_.substr(at_ + 2));
  const std::size_t end = bytes_.find('>', at_);
  if (end == std::string_view::npos || open_.empty() || open_.back() != whole) return broken();
  const std::size_t behind = at_ + 2 + whole.size();
  if (bytes_.substr(behind, end - behind).find_first_not_of(kSpaces) != std::string_view::npos) {
    return broken();
  }
  at_ = end + 1;
  open_.pop_back();
  name_ = local(whole);
  return Event::Close;
}

std::optional<std::string_view> XmlScanner::raw(std::string_view attribute) const {
  std::string_view rest = attributes_;
  std::string_view name;
  std::string_view value;
  while (cut_attribute(rest, name, value)) {
    if (local(name) == attribute && !name.starts_with("xmlns:")) return value;
  }
  return std::nullopt;
}

std::string XmlScanner::value(std::string_view attribute) const {
  std::string result;
  if (!append_decoded(raw(attribute).value_or(std::string_view()), result)) result.clear();
  return result;
}

bool XmlScanner::append_text(std::string& to) const {
  if (!literal_) return append_decoded(text_, to);
  to.append(text_);
  return true;
}

bool XmlScanner::skip() {
  const std::size_t outside = open_.size() - 1;
  while (true) {
    const Event event = next();
    if (event == Event::Broken || event == Event::End) return false;
    if (event == Event::Close && open_.size() == outside) return true;
  }
}

void append_utf8(std::string& to, char32_t code) {
  if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) code = 0xFFFD;
  const auto byte = [&](char32_t bits) { to.push_back(static_cast<char>(bits)); };
  if (code < 0x80) return byte(code);
  if (code < 0x800) {
    byte(0xC0 | (code >> 6));
  } else {
    if (code < 0x10000) {
      byte(0xE0 | (code >> 12));
    } else {
      byte(0xF0 | (code >> 18));
      byte(0x80 | ((code >> 12) & 0x3F));
    }
    byte(0x80 | ((code >> 6) & 0x3F));
  }
  byte(0x80 | (code & 0x3F));
}

}  // namespace laras::format
