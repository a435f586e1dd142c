#include "web/html.h"

namespace laras::web {

namespace {

void escape(std::string& to, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '&':
        to += "&amp;";
        break;
      case '<':
        to += "&lt;";
        break;
      case '>':
        to += "&gt;";
        break;
      case '"':
        to += "&quot;";
        break;
      case '\'':
        to += "&#39;";
        break;
      default:
        to += c;
    }
  }
}

void attribute_to(std::string& to, std::string_view name, std::string_view value) {
  to += ' ';
  to += name;
  to += "=\"";
  escape(to, value);
  to += '"';
}

}  // namespace

Html& Html::operator<<(Raw markup) {
  text_ += markup.text();
  return *this;
}

Html& Html::operator<<(std::string_view text) {
  escape(text_, text);
  return *this;
}

Html& Html::operator<<(const Html& html) {
  text_ += html.text_;
  return *this;
}

Html& Html::operator<<(const Attr& attribute) {
  attribute_to(text_, attribute.name.text(), attribute.value);
  return *this;
}

Html& Html::operator<<(const Url& address) {
  attribute_to(text_, address.name.text(), safe_address(address.value) ? address.value : "#");
  return *this;
}

Html& Html::operator<<(int number) {
  text_ += std::to_string(number);
  return *this;
}

Html& Html::operator<<(std::size_t number) {
  text_ += std::to_string(number);
  return *this;
}

Html Html::trusted(std::string markup, Raw) {
  Html html;
  html.text_ = std::move(markup);
  return html;
}

Html text(std::string_view plain) {
  Html html;
  html << plain;
  return html;
}

bool safe_address(std::string_view address) {
  if (address.starts_with("https://") || address.starts_with('#') || address.starts_with('?')) {
    return true;
  }
  // Browsers read a backslash as a slash, and two slashes as another host.
  return address.starts_with('/') && !address.starts_with("//") && !address.starts_with("/\\");
}

}  // namespace laras::web
