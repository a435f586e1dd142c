#include "web/server/decode.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "base/teks.h"
#include "web/server/multipart.h"

namespace {

using laras::teks::utf8_sah;

void require(bool holds) {
  if (!holds) std::abort();
}

bool is_clean(std::string_view text) {
  return utf8_sah(text) && std::none_of(text.begin(), text.end(), [](char c) {
           return (static_cast<unsigned char>(c) < ' ' && c != '\t' && c != '\n' && c != '\r') ||
                  c == 0x7f;
         });
}

void check(const laras::web::Params& params) {
  for (const auto& [name, value] : params.all()) require(is_clean(name) && is_clean(value));
}

void check_target(std::string_view input) {
  const auto target = laras::web::decode_target(input);
  if (!target.ok()) return;
  const std::string& path = target.value().path;
  require(path.starts_with('/') && is_clean(path));
  require((path + "/").find("/../") == std::string::npos && path.find("//") == std::string::npos);
  check(target.value().query);
}

/// Parts as they come, in one text.
struct Written : laras::web::PartSink {
  bool begin(laras::web::PartHead head) override {
    require(is_clean(head.field) && !head.field.empty());
    const std::string file = head.file.value_or("");
    require(is_clean(file) && file.find_first_of("/\\") == std::string::npos);
    text += "\n[" + head.field + "|" + file + "]";
    return true;
  }
  bool data(std::string_view bytes) override {
    text += bytes;
    return true;
  }
  bool end() override {
    text += "\n.";
    return true;
  }
  std::string text;
};

std::string parts(std::string_view body, std::size_t piece) {
  Written sink;
  laras::web::MultipartParser parser("x", sink);
  bool sound = true;
  while (sound && !body.empty()) {
    sound = parser.feed(body.substr(0, piece));
    body.remove_prefix(std::min(piece, body.size()));
  }
  return sound && parser.complete() ? sink.text : "";
}

}  // namespace

/// The input as every text that a browser may send. What is accepted is clean, and a form in pieces
/// means the same as in one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  check_target(input);
  if (const auto form = laras::web::decode_form(input); form.ok()) check(form.value());
  laras::web::decode_cookies(input);
  laras::web::accepts_gzip(input);
  laras::web::names_tag(input, "\"a\"");
  laras::web::nearest_forwarded(input);
  laras::web::multipart_boundary(input);
  require(parts(input, input.size() + 1) == parts(input, 3));
  return 0;
}
