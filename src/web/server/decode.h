#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "web/request.h"

namespace laras::web {

/// What a request line asks for.
struct Target {
  std::string path;  ///< decoded; see decode_target()
  Params query;
};

/// Path and query of a request line. The path begins with a slash, is valid UTF-8, and has neither
/// control characters, a backslash, `.` or `..` segments nor empty ones (but the last); an encoded
/// slash is refused, so that a segment is what a slash ends. Fails with Invalid.
Result<Target> decode_target(std::string_view raw);

/// Most pairs that a query or a form may have.
inline constexpr std::size_t kMostPairs = 10'000;

/// A query: `a=1&b=2`, decoded. Fails with Invalid at a bad escape, bytes that are not UTF-8,
/// control characters other than line ends and tabs, and more than kMostPairs pairs.
Result<Params> decode_query(std::string_view raw);

/// The same for the body of a form; each value as form_text() makes it.
Result<Params> decode_form(std::string_view body);

/// What a person typed or pasted: line ends become LF, other control characters spaces (word
/// processors leave them behind). Nothing where it is not UTF-8 or has a NUL.
std::optional<std::string> form_text(std::string_view text);

/// The pairs of a Cookie header. What is not a pair is passed over, for other programs of the host
/// set cookies too; the first of a name counts.
std::map<std::string, std::string, std::less<>> decode_cookies(std::string_view header);

/// Whether an Accept-Encoding header takes gzip.
bool accepts_gzip(std::string_view header);

/// Whether an If-None-Match header names the tag (which stands in quotes).
bool names_tag(std::string_view header, std::string_view tag);

/// The last address of an X-Forwarded-For header, which the nearest proxy wrote. Empty if none.
std::string_view nearest_forwarded(std::string_view header);

/// Whether it may stand in a header as its value: UTF-8 without control characters.
bool safe_header_value(std::string_view value);

}  // namespace laras::web
