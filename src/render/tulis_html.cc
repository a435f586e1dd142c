#include "render/tulis_html.h"

namespace laras::render {
namespace {

std::string_view pengganti(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    case '\n':
    case '\t':
      return {};
    default:
      break;
  }
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7f ? "\ufffd" : std::string_view{};
}

}  // namespace

TulisHtml& TulisHtml::operator<<(std::string_view text) {
  std::size_t mulai = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view ganti = pengganti(text[i]);
    if (!ganti.empty()) {
      out_.append(text, mulai, i - mulai);
      out_ += ganti;
      mulai = i + 1;
    }
  }
  out_.append(text, mulai);
  return *this;
}

TulisHtml& TulisHtml::operator<<(int number) {
  out_ += std::to_string(number);
  return *this;
}

TulisHtml& TulisHtml::operator<<(std::size_t number) {
  out_ += std::to_string(number);
  return *this;
}

}  // namespace laras::render
