#include "web/server/multipart.h"

#include <algorithm>

#include "base/teks.h"
#include "web/server/decode.h"

namespace laras::web {

namespace {

constexpr std::size_t kLongestHead = 8192;
constexpr std::size_t kLongestName = 255;
constexpr std::size_t kLongestBoundary = 70;

/// `name=value` behind a semicolon, taken off `text`; the value may stand in quotes.
struct Parameter {
  std::string name;
  std::string value;
};

std::string quoted(std::string_view& text) {
  std::string value;
  text.remove_prefix(1);
  while (!text.empty() && text.front() != '"') {
    // Browsers leave a backslash alone, curl escapes it and the quote.
    if (text.front() == '\\' && text.size() > 1 && (text[1] == '"' || text[1] == '\\')) {
      text.remove_prefix(1);
    }
    value += text.front();
    text.remove_prefix(1);
  }
  text.remove_prefix(std::min<std::size_t>(1, text.size()));
  return value;
}

std::optional<Parameter> take_parameter(std::string_view& text) {
  const std::size_t semicolon = text.find(';');
  if (semicolon == std::string_view::npos) return std::nullopt;
  text.remove_prefix(semicolon + 1);
  const std::size_t equals = text.find_first_of("=;");
  if (equals == std::string_view::npos || text[equals] == ';') return Parameter{};
  Parameter parameter;
  parameter.name = teks::kecilkan(teks::pangkas(text.substr(0, equals)));
  text.remove_prefix(equals + 1);
  while (text.starts_with(' ') || text.starts_with('\t')) text.remove_prefix(1);
  if (text.starts_with('"')) {
    parameter.value = quoted(text);
  } else {
    parameter.value = teks::pangkas(text.substr(0, text.find(';')));
  }
  return parameter;
}

/// What browsers write for the three characters that would end the name.
std::string browser_name(std::string value) {
  value = teks::ganti(value, "%22", "\"");
  value = teks::ganti(value, "%0D", " ");
  return teks::ganti(value, "%0A", " ");
}

std::string without_folders(const std::string& name) {
  const std::size_t slash = name.find_last_of("/\\");
  return slash == std::string::npos ? name : name.substr(slash + 1);
}

std::optional<PartHead> disposition(std::string_view value) {
  if (teks::kecilkan(teks::pangkas(value.substr(0, value.find(';')))) != "form-data") {
    return std::nullopt;
  }
  PartHead head;
  while (const auto parameter = take_parameter(value)) {
    if (parameter->name == "name") head.field = browser_name(parameter->value);
    if (parameter->name == "filename") head.file = without_folders(browser_name(parameter->value));
  }
  const std::string file = head.file.value_or("");
  if (head.field.empty() || head.field.size() > kLongestName || file.size() > kLongestName ||
      !safe_header_value(head.field) || !safe_header_value(file)) {
    return std::nullopt;
  }
  return head;
}

}  // namespace

MultipartParser::MultipartParser(std::string_view boundary, PartSink& sink)
    : delimiter_("\r\n--" + std::string(boundary)), sink_(sink), buffer_("\r\n") {}

bool MultipartParser::feed(std::string_view bytes) {
  if (state_ == State::Done) return true;
  buffer_ += bytes;
  std::size_t used = 0;
  Step next = Step::Again;
  while (next == Step::Again) next = step(std::string_view(buffer_).substr(used), used);
  buffer_.erase(0, used);
  return next != Step::Bad;
}

MultipartParser::Step MultipartParser::step(std::string_view rest, std::size_t& used) {
  switch (state_) {
    case State::Before:
      return before(rest, used);
    case State::Delimiter:
      return delimiter(rest, used);
    case State::Head:
      return head(rest, used);
    case State::Data:
      return data(rest, used);
    case State::Done:
      break;
  }
  return Step::NeedMore;
}

MultipartParser::Step MultipartParser::before(std::string_view rest, std::size_t& used) {
  if (rest.size() < delimiter_.size()) return Step::NeedMore;
  // A preamble is allowed by the letter, but no browser writes one.
  if (!rest.starts_with(delimiter_)) return Step::Bad;
  used += delimiter_.size();
  state_ = State::Delimiter;
  return Step::Again;
}

MultipartParser::Step MultipartParser::delimiter(std::string_view rest, std::size_t& used) {
  if (rest.size() < 2) return Step::NeedMore;
  if (!rest.starts_with("--") && !rest.starts_with("\r\n")) return Step::Bad;
  state_ = rest.starts_with("--") ? State::Done : State::Head;
  used += 2;
  return Step::Again;
}

MultipartParser::Step MultipartParser::head(std::string_view rest, std::size_t& used) {
  const std::size_t end = rest.find("\r\n\r\n");
  if (end == std::string_view::npos) {
    return rest.size() > kLongestHead ? Step::Bad : Step::NeedMore;
  }
  auto read = end > kLongestHead ? std::nullopt : part_head(rest.substr(0, end));
  if (!read || !sink_.begin(*std::move(read))) return Step::Bad;
  used += end + 4;
  state_ = State::Data;
  return Step::Again;
}

MultipartParser::Step MultipartParser::data(std::string_view rest, std::size_t& used) {
  const std::size_t end = rest.find(delimiter_);
  if (end != std::string_view::npos) {
    if ((end > 0 && !sink_.data(rest.substr(0, end))) || !sink_.end()) return Step::Bad;
    used += end + delimiter_.size();
    state_ = State::Delimiter;
    return Step::Again;
  }
  if (rest.size() < delimiter_.size()) return Step::NeedMore;
  const std::size_t sure = rest.size() - (delimiter_.size() - 1);
  used += sure;
  return sink_.data(rest.substr(0, sure)) ? Step::NeedMore : Step::Bad;
}

std::optional<std::string> multipart_boundary(std::string_view content_type) {
  if (teks::kecilkan(teks::pangkas(content_type.substr(0, content_type.find(';')))) !=
      "multipart/form-data") {
    return std::nullopt;
  }
  while (const auto parameter = take_parameter(content_type)) {
    if (parameter->name != "boundary") continue;
    const bool fits = !parameter->value.empty() && parameter->value.size() <= kLongestBoundary &&
                      safe_header_value(parameter->value);
    return fits ? std::optional(parameter->value) : std::nullopt;
  }
  return std::nullopt;
}

std::optional<PartHead> part_head(std::string_view lines) {
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find("\r\n"), lines.size());
    const std::string_view line = lines.substr(0, end);
    lines.remove_prefix(std::min(end + 2, lines.size()));
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    if (teks::kecilkan(line.substr(0, colon)) == "content-disposition") {
      return disposition(line.substr(colon + 1));
    }
  }
  return std::nullopt;
}

}  // namespace laras::web
