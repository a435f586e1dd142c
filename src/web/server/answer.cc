#include "web/server/answer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <ctime>
#include <exception>
#include <utility>

#include "base/teks.h"
#include "web/server/decode.h"

namespace laras::web {

namespace {

constexpr std::size_t kPiece = 65'536;
constexpr std::size_t kWorthGzip = 1024;

/// Of every answer that does not state its own.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kAlways = {{
    {"Content-Security-Policy",
     "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
     "form-action 'self'"},
    {"X-Content-Type-Options", "nosniff"},
    {"Referrer-Policy", "same-origin"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"},
    {"Cache-Control", "no-store"},
}};

std::string_view reason(int status) {
  constexpr std::array<std::pair<int, std::string_view>, 20> kReasons = {{
      {200, "OK"},
      {204, "No Content"},
      {303, "See Other"},
      {304, "Not Modified"},
      {400, "Bad Request"},
      {401, "Unauthorized"},
      {403, "Forbidden"},
      {404, "Not Found"},
      {405, "Method Not Allowed"},
      {409, "Conflict"},
      {410, "Gone"},
      {413, "Content Too Large"},
      {415, "Unsupported Media Type"},
      {417, "Expectation Failed"},
      {422, "Unprocessable Content"},
      {429, "Too Many Requests"},
      {431, "Request Header Fields Too Large"},
      {500, "Internal Server Error"},
      {501, "Not Implemented"},
      {503, "Service Unavailable"},
  }};
  for (const auto& [number, text] : kReasons) {
    if (number == status) return text;
  }
  return "Status";
}

bool is_same_name(std::string_view a, std::string_view b) {
  return teks::kecilkan(a) == teks::kecilkan(b);
}

/// Letters, digits and dashes: every header that a program means to send.
bool is_header_name(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  });
}

/// What the server alone decides.
bool is_of_the_server(std::string_view name) {
  constexpr std::array<std::string_view, 6> kOwn = {"connection",     "content-encoding",
                                                    "content-length", "content-type",
                                                    "date",           "transfer-encoding"};
  return std::find(kOwn.begin(), kOwn.end(), teks::kecilkan(name)) != kOwn.end();
}

const std::string* stated(const Response& response, std::string_view name) {
  for (const auto& [key, value] : response.headers) {
    if (is_same_name(key, name)) return &value;
  }
  return nullptr;
}

bool is_text(std::string_view type) {
  type = type.substr(0, type.find(';'));
  return type.starts_with("text/") || type.ends_with("json") || type.ends_with("javascript") ||
         type.ends_with("xml");
}

std::string http_date() {
  const std::time_t now = std::time(nullptr);
  std::tm utc = {};
  gmtime_r(&now, &utc);
  constexpr std::array days = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  std::array<char, 40> rest = {};
  std::strftime(rest.data(), rest.size(), "%Y %H:%M:%S GMT", &utc);
  const auto day = std::to_string(100 + utc.tm_mday).substr(1);
  return std::string(days.at(static_cast<std::size_t>(utc.tm_wday))) + ", " + day + " " +
         months.at(static_cast<std::size_t>(utc.tm_mon)) + " " + rest.data();
}

void line(std::string& head, std::string_view name, std::string_view value) {
  head.append(name).append(": ").append(value).append("\r\n");
}

std::string as_chunk(std::string_view bytes) {
  std::array<char, 16> size = {};
  const auto end = std::to_chars(size.data(), size.data() + size.size(), bytes.size(), 16).ptr;
  std::string chunk(size.data(), end);
  chunk.append("\r\n").append(bytes).append("\r\n");
  return chunk;
}

}  // namespace

Answer::Answer(Response response, const Asked& asked)
    : response_(std::move(response)), keep_alive_(asked.keep_alive) {
  // A line end would begin a header, or an answer, of somebody else's making.
  std::erase_if(response_.headers, [](const auto& header) {
    return !is_header_name(header.first) || !safe_header_value(header.second) ||
           is_of_the_server(header.first);
  });
  const std::string* tag = stated(response_, "ETag");
  if (response_.status == 200 && tag != nullptr && names_tag(asked.none_match, *tag)) {
    varies_ = is_text(response_.type);
    drop_body(304);
  } else {
    choose_source(asked);
  }
  write_head(asked);
  if (asked.head) source_ = Source::None;
}

void Answer::drop_body(int status) {
  response_.status = status;
  response_.type.clear();
  response_.body = std::string();
}

void Answer::choose_source(const Asked& asked) {
  varies_ = is_text(response_.type);
  if (const auto* text = std::get_if<std::string>(&response_.body)) {
    take_bytes(*text, {}, asked);
  } else if (const auto* bytes = std::get_if<Static>(&response_.body)) {
    take_bytes(bytes->bytes, bytes->gzip, asked);
  } else if (std::holds_alternative<FileBody>(response_.body)) {
    open_file();
  } else {
    source_ = Source::Pieces;
    chunked_ = !asked.http_1_0;
    keep_alive_ = keep_alive_ && chunked_;
    gzipped_ = asked.gzip && varies_;
    if (gzipped_) stream_gzip_.emplace();
  }
}

void Answer::take_bytes(std::string_view bytes, std::string_view gzipped, const Asked& asked) {
  source_ = Source::Bytes;
  rest_ = bytes;
  if (asked.gzip && varies_ && bytes.size() > kWorthGzip) {
    gzipped_ = true;
    if (gzipped.empty()) {
      own_ = gzip(bytes);
      gzipped = own_;
    }
    rest_ = gzipped;
  }
  length_ = rest_.size();
}

void Answer::open_file() {
  varies_ = false;
  const auto& path = std::get<FileBody>(response_.body).file;
  std::error_code failed;
  length_ = std::filesystem::file_size(path, failed);
  if (!failed) file_.open(path, std::ios::binary);
  if (failed || !file_.is_open()) {
    length_ = 0;
    response_.headers.clear();
    drop_body(404);
    return;
  }
  source_ = Source::File;
}

void Answer::write_head(const Asked& asked) {
  head_ = "HTTP/1.1 " + std::to_string(response_.status) + " ";
  head_.append(reason(response_.status)).append("\r\n");
  line(head_, "Date", http_date());
  if (!response_.type.empty() && safe_header_value(response_.type)) {
    line(head_, "Content-Type", response_.type);
  }
  for (const auto& [name, value] : response_.headers) line(head_, name, value);
  for (const auto& [name, value] : kAlways) {
    if (stated(response_, name) == nullptr) line(head_, name, value);
  }
  if (asked.secure) line(head_, "Strict-Transport-Security", "max-age=31536000");
  if (varies_) line(head_, "Vary", "Accept-Encoding");
  if (gzipped_) line(head_, "Content-Encoding", "gzip");
  if (chunked_) line(head_, "Transfer-Encoding", "chunked");
  const bool has_length = response_.status != 204 && response_.status != 304;
  if (length_ && has_length) line(head_, "Content-Length", std::to_string(*length_));
  if (!keep_alive_) line(head_, "Connection", "close");
  if (keep_alive_ && asked.http_1_0) line(head_, "Connection", "keep-alive");
  head_ += "\r\n";
}

std::string_view Answer::next() {
  try {
    switch (source_) {
      case Source::None:
        return {};
      case Source::Bytes: {
        const std::string_view piece = rest_.substr(0, kPiece);
        rest_.remove_prefix(piece.size());
        return piece;
      }
      case Source::File:
        return next_of_file();
      case Source::Pieces:
        return next_of_pieces();
    }
  } catch (const std::exception&) {
    failed_ = true;
  }
  return {};
}

std::string_view Answer::next_of_file() {
  const auto wanted = std::min<std::uintmax_t>(kPiece, *length_);
  own_.resize(static_cast<std::size_t>(wanted));
  file_.read(own_.data(), static_cast<std::streamsize>(wanted));
  // A file that became shorter meanwhile cannot fill the length that was promised.
  if (static_cast<std::uintmax_t>(file_.gcount()) != wanted) {
    failed_ = true;
    return {};
  }
  *length_ -= wanted;
  return own_;
}

std::string_view Answer::next_of_pieces() {
  own_.clear();
  while (own_.empty() && !ended_) {
    std::string piece = std::get<Stream>(response_.body)();
    ended_ = piece.empty();
    own_ = stream_gzip_ ? stream_gzip_->add(piece, ended_) : std::move(piece);
  }
  if (!chunked_) return own_;
  if (!own_.empty()) {
    own_ = as_chunk(own_);
  }
  if (ended_ && source_ == Source::Pieces) {
    own_ += "0\r\n\r\n";
    source_ = Source::None;
  }
  return own_;
}

}  // namespace laras::web
