#include "web/server/decode.h"

#include <algorithm>

#include "base/teks.h"

namespace laras::web {

namespace {

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }
bool is_line_or_tab(char c) { return c == '\t' || c == '\n' || c == '\r'; }

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// Percent-escapes resolved; nothing at a bad one.
std::optional<std::string> unescape(std::string_view raw, bool plus_is_space) {
  std::string text;
  text.reserve(raw.size());
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (raw[i] == '+' && plus_is_space) {
      text += ' ';
    } else if (raw[i] != '%') {
      text += raw[i];
    } else {
      if (raw.size() - i < 3) return std::nullopt;
      const int high = hex_digit(raw[i + 1]);
      const int low = hex_digit(raw[i + 2]);
      if (high < 0 || low < 0) return std::nullopt;
      text += static_cast<char>(high * 16 + low);
      i += 2;
    }
  }
  return text;
}

std::optional<std::string> query_text(std::string_view text) {
  const bool control = std::any_of(text.begin(), text.end(),
                                   [](char c) { return is_control(c) && !is_line_or_tab(c); });
  if (control || !teks::utf8_sah(text)) return std::nullopt;
  return std::string(text);
}

Error unreadable(const char* what) {
  return Error{Kind::Invalid, std::string(what) + " tidak dapat dibaca. Ulangi dari halamannya."};
}

using TextRule = std::optional<std::string> (*)(std::string_view);

std::optional<std::string> decoded(std::string_view raw, TextRule rule) {
  const auto bytes = unescape(raw, true);
  return bytes ? rule(*bytes) : std::nullopt;
}

Result<Params> pairs(std::string_view raw, TextRule rule, const char* what) {
  Params params;
  while (!raw.empty()) {
    const std::size_t end = std::min(raw.find('&'), raw.size());
    const std::string_view pair = raw.substr(0, end);
    raw.remove_prefix(std::min(end + 1, raw.size()));
    if (pair.empty()) continue;
    const std::size_t equals = std::min(pair.find('='), pair.size());
    auto name = decoded(pair.substr(0, equals), rule);
    auto value = decoded(pair.substr(std::min(equals + 1, pair.size())), rule);
    if (!name || !value || params.all().size() >= kMostPairs) return unreadable(what);
    params.add(*std::move(name), *std::move(value));
  }
  return params;
}

/// The path itself, between slashes, once its escapes are resolved.
bool is_sound(std::string_view path) {
  if (!path.starts_with('/') || !teks::utf8_sah(path)) return false;
  if (std::any_of(path.begin(), path.end(), [](char c) { return is_control(c) || c == '\\'; })) {
    return false;
  }
  std::string_view rest = path.substr(1);
  while (true) {
    const std::size_t slash = rest.find('/');
    const std::string_view segment = rest.substr(0, slash);
    if (segment == "." || segment == "..") return false;
    if (slash == std::string_view::npos) return true;
    if (segment.empty()) return false;
    rest.remove_prefix(slash + 1);
  }
}

/// Takes what stands before the next separator off the list, without the white space around it.
std::string_view take(std::string_view& list, char separator) {
  const std::size_t end = std::min(list.find(separator), list.size());
  const std::string_view part = teks::pangkas(list.substr(0, end));
  list.remove_prefix(std::min(end + 1, list.size()));
  return part;
}

}  // namespace

Result<Target> decode_target(std::string_view raw) {
  const bool printable =
      std::all_of(raw.begin(), raw.end(), [](char c) { return c > ' ' && c < 0x7f && c != '#'; });
  const std::size_t mark = std::min(raw.find('?'), raw.size());
  const std::string_view escaped = raw.substr(0, mark);
  const auto path = unescape(escaped, false);
  if (!printable || !path || !is_sound(*path)) return unreadable("Alamat halaman");
  if (std::count(path->begin(), path->end(), '/') !=
      std::count(escaped.begin(), escaped.end(), '/')) {
    return unreadable("Alamat halaman");
  }
  LARAS_TRY(Params query, decode_query(raw.substr(std::min(mark + 1, raw.size()))));
  return Target{*path, std::move(query)};
}

Result<Params> decode_query(std::string_view raw) {
  return pairs(raw, query_text, "Alamat halaman");
}

Result<Params> decode_form(std::string_view body) { return pairs(body, form_text, "Isian"); }

std::optional<std::string> form_text(std::string_view text) {
  if (!teks::utf8_sah(text)) return std::nullopt;
  std::string clean;
  clean.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\0') return std::nullopt;
    if (c == '\r') {
      if (i + 1 == text.size() || text[i + 1] != '\n') clean += '\n';
    } else {
      clean += is_control(c) && !is_line_or_tab(c) ? ' ' : c;
    }
  }
  return clean;
}

std::map<std::string, std::string, std::less<>> decode_cookies(std::string_view header) {
  std::map<std::string, std::string, std::less<>> cookies;
  while (!header.empty()) {
    const std::string_view pair = take(header, ';');
    const std::size_t equals = pair.find('=');
    if (equals == std::string_view::npos || equals == 0) continue;
    cookies.emplace(teks::pangkas(pair.substr(0, equals)), teks::pangkas(pair.substr(equals + 1)));
  }
  return cookies;
}

bool accepts_gzip(std::string_view header) {
  while (!header.empty()) {
    std::string_view one = take(header, ',');
    const std::string coding = teks::kecilkan(take(one, ';'));
    if (coding != "gzip" && coding != "*") continue;
    // `q=0`, `q=0.0` and so on mean: not at all.
    return one.empty() || one.find_first_of("123456789") != std::string_view::npos;
  }
  return false;
}

bool names_tag(std::string_view header, std::string_view tag) {
  while (!header.empty()) {
    std::string_view one = take(header, ',');
    if (one == "*") return true;
    if (one.starts_with("W/")) one.remove_prefix(2);
    if (one == tag) return true;
  }
  return false;
}

std::string_view nearest_forwarded(std::string_view header) {
  const std::size_t comma = header.rfind(',');
  return teks::pangkas(comma == std::string_view::npos ? header : header.substr(comma + 1));
}

bool safe_header_value(std::string_view value) {
  return teks::utf8_sah(value) && std::none_of(value.begin(), value.end(),
                                               [](char c) { return is_control(c) && c != '\t'; });
}

}  // namespace laras::web
