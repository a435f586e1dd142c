#include "format/xml.h"

#include "base/teks.h"

namespace laras::format {
namespace {

std::string_view escaped(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return {};
  }
}

bool forbidden(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7f;
}

// U+FFFE and U+FFFF, the only code points of valid UTF-8 above ASCII that XML forbids.
bool no_character(std::string_view text, std::size_t at) {
  const std::string_view three = text.substr(at, 3);
  return three == "\xef\xbf\xbe" || three == "\xef\xbf\xbf";
}

Error refused(std::string detail) {
  return {Kind::Invalid,
          "Isi berkas tidak terbaca. Buka dengan programnya, simpan ulang, lalu coba lagi.", "",
          std::move(detail)};
}

/// Whether no element stands deeper than that; without recursion, so that no file can break it.
bool within(const pugi::xml_document& document, int depth) {
  int level = 0;
  for (pugi::xml_node node = document.first_child(); node;) {
    if (node.first_child()) {
      if (++level > depth) return false;
      node = node.first_child();
      continue;
    }
    while (node && !node.next_sibling()) {
      node = node.parent();
      --level;
    }
    if (node) node = node.next_sibling();
  }
  return true;
}

struct StringWriter : pugi::xml_writer {
  void write(const void* data, std::size_t size) override {
    text.append(static_cast<const char*>(data), size);
  }
  std::string text;
};

}  // namespace

void append_xml(std::string& out, std::string_view text) {
  const bool valid = teks::utf8_sah(text);
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool high = static_cast<unsigned char>(c) >= 0x80;
    const std::string_view instead = escaped(c);
    std::size_t skipped = 1;
    if (high && valid && no_character(text, i)) {
      skipped = 3;
    } else if (instead.empty() && !forbidden(c) && (valid || !high)) {
      continue;
    }
    out.append(text, begin, i - begin);
    out += instead;
    begin = i + skipped;
    i += skipped - 1;
  }
  if (begin < text.size()) out.append(text, begin);
}

Result<std::unique_ptr<pugi::xml_document>> read_xml(std::string_view bytes,
                                                     const XmlLimits& limits) {
  if (bytes.size() > limits.bytes) return refused("too many bytes");
  auto document = std::make_unique<pugi::xml_document>();
  constexpr unsigned kOptions =
      pugi::parse_default | pugi::parse_ws_pcdata_single | pugi::parse_declaration;
  const pugi::xml_parse_result result = document->load_buffer(bytes.data(), bytes.size(), kOptions);
  if (!result) return refused(result.description());
  if (!document->document_element()) return refused("no element");
  if (!within(*document, limits.depth)) return refused("too deep");
  return document;
}

std::string write_xml(const pugi::xml_document& document) {
  StringWriter writer;
  document.save(writer, "", pugi::format_raw, pugi::encoding_utf8);
  return std::move(writer.text);
}

}  // namespace laras::format
