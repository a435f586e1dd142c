#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace laras::web {

/// Markup as a programmer wrote it. Only literals become one, so nothing that came from outside
/// can.
class Raw {
 public:
  consteval explicit Raw(const char* text, std::size_t length) : text_(text, length) {}
  constexpr std::string_view text() const { return text_; }

 private:
  std::string_view text_;
};

/// `"<p>"_html`
consteval Raw operator""_html(const char* text, std::size_t length) { return Raw(text, length); }

/// ` name="value"`, the value escaped. The name is the programmer's.
struct Attr {
  Raw name;
  std::string_view value;
};

/// An address as value of an attribute: a path of this program, or https. Anything else becomes
/// `#`, so that no `javascript:` gets through.
struct Url {
  Raw name;
  std::string_view value;
};

/// HTML under construction. Text is escaped unless its type says that it is markup.
class Html {
 public:
  Html() = default;

  Html& operator<<(Raw markup);
  Html& operator<<(std::string_view text);
  Html& operator<<(const char* text) { return *this << std::string_view(text); }
  Html& operator<<(const std::string& text) { return *this << std::string_view(text); }
  Html& operator<<(const Html& html);
  Html& operator<<(const Attr& attribute);
  Html& operator<<(const Url& address);
  Html& operator<<(int number);
  Html& operator<<(std::size_t number);

  /// Markup that another part of the program made and answers for: a drawn figure, rendered
  /// Markdown. `made_by` says which; every use is listed in a test.
  static Html trusted(std::string markup, Raw made_by);

  const std::string& str() const& { return text_; }
  std::string str() && { return std::move(text_); }
  bool empty() const { return text_.empty(); }

 private:
  std::string text_;
};

/// Plain text, escaped.
Html text(std::string_view plain);

/// Whether a link may lead there: a path of this program (one slash at the beginning), a place in
/// the page (`#...`), a query (`?...`) or https.
bool safe_address(std::string_view address);

}  // namespace laras::web
