#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace laras::render {

/// Markup that goes out as it is. The only way around escaping: a literal of the program
/// (`"<td>"_raw`) or bytes that a writer of this folder has made.
class Raw {
 public:
  /// For markup made by a writer here (SVG, the embedded CSS); never for text of the office.
  static Raw trusted(std::string_view markup) { return Raw(markup); }

  std::string_view view() const { return markup_; }

 private:
  friend consteval Raw operator""_raw(const char* text, std::size_t size);
  explicit constexpr Raw(std::string_view markup) : markup_(markup) {}

  std::string_view markup_;
};

consteval Raw operator""_raw(const char* text, std::size_t size) {
  return Raw(std::string_view(text, size));
}

/// Writes HTML, SVG or XML into one string. Text is escaped for element content and for quoted
/// attribute values alike; control characters become U+FFFD.
class TulisHtml {
 public:
  TulisHtml& operator<<(Raw markup) {
    out_ += markup.view();
    return *this;
  }
  TulisHtml& operator<<(std::string_view text);
  TulisHtml& operator<<(const std::string& text) { return *this << std::string_view(text); }
  TulisHtml& operator<<(const char* text) { return *this << std::string_view(text); }
  TulisHtml& operator<<(int number);
  TulisHtml& operator<<(std::size_t number);

  const std::string& str() const { return out_; }
  std::string take() { return std::move(out_); }
  void reserve(std::size_t bytes) { out_.reserve(bytes); }

 private:
  std::string out_;
};

}  // namespace laras::render
