#include "web/server/incoming.h"

#include <algorithm>

#include "base/teks.h"
#include "web/server/decode.h"

namespace laras::web {

namespace {

constexpr std::size_t kLongestLoggedPath = 200;

bool is_secure(const RequestHead& head, const Peer& peer) {
  return peer.tls ||
         (peer.is_trusted_proxy && teks::kecilkan(head.field("x-forwarded-proto")) == "https");
}

bool is_address(std::string_view text) {
  return !text.empty() && text.size() <= 45 &&
         text.find_first_not_of("0123456789abcdefABCDEF.:") == std::string_view::npos;
}

std::string remote_of(const RequestHead& head, const Peer& peer) {
  const std::string_view forwarded = nearest_forwarded(head.field("x-forwarded-for"));
  return peer.is_trusted_proxy && is_address(forwarded) ? std::string(forwarded) : peer.address;
}

/// False where a field's value is not text, or there is not exactly one host.
bool read_fields(const RequestHead& head, Request& request) {
  int hosts = 0;
  for (const auto& [name, value] : head.fields) {
    if (!safe_header_value(value)) return false;
    const std::string key = teks::kecilkan(name);
    if (key == "host") ++hosts;
    const auto [place, is_new] = request.headers.emplace(key, value);
    if (!is_new) place->second += (key == "cookie" ? "; " : ", ") + value;
  }
  return hosts == 1 || (hosts == 0 && head.version == 10);
}

}  // namespace

std::string_view RequestHead::field(std::string_view name) const {
  for (const auto& [key, value] : fields) {
    if (teks::kecilkan(key) == name) return value;
  }
  return {};
}

bool RequestHead::expects_continue() const {
  return version == 11 && teks::kecilkan(field("expect")) == "100-continue";
}

int read_request(const RequestHead& head, const Peer& peer, Request& request) {
  if (head.method != "GET" && head.method != "HEAD" && head.method != "POST") return 405;
  request.method = head.method == "POST" ? Method::Post : Method::Get;
  if (head.version != 10 && head.version != 11) return 400;
  if (head.has_body && request.method != Method::Post) return 400;
  auto target = decode_target(head.target);
  if (!target.ok() || !read_fields(head, request)) return 400;
  if (!head.field("expect").empty() && !head.expects_continue()) return 417;
  request.path = std::move(target.value().path);
  request.query = std::move(target.value().query);
  request.cookies = decode_cookies(request.header("cookie"));
  request.remote = remote_of(head, peer);
  request.secure = is_secure(head, peer);
  return 0;
}

Asked asked_by(const RequestHead& head, const Peer& peer) {
  Asked asked;
  asked.head = head.method == "HEAD";
  asked.gzip = accepts_gzip(head.field("accept-encoding"));
  asked.secure = is_secure(head, peer);
  asked.http_1_0 = head.version == 10;
  asked.none_match = head.field("if-none-match");
  return asked;
}

std::string path_for_log(std::string_view target) {
  std::string path(target.substr(0, std::min(target.find('?'), kLongestLoggedPath)));
  std::replace_if(
      path.begin(), path.end(), [](char c) { return c <= ' ' || c >= 0x7f; }, '?');
  return path;
}

RefusalWords refusal_words(int status) {
  switch (status) {
    case 405:
      return {"Permintaan ini tidak dilayani", "Buka halamannya dari menu."};
    case 413:
      return {"Kiriman terlalu besar",
              "Kiriman ini belum disimpan. Perkecil berkasnya atau kirim satu per satu."};
    case 415:
      return {"Kiriman ini tidak dikenal", "Kirim isian dari halamannya. Tidak ada yang disimpan."};
    case 431:
      return {"Permintaan terlalu panjang", "Hapus kuki situs ini pada peramban, lalu ulangi."};
    case 500:
      return {"Permintaan ini gagal",
              "Kesalahan ada pada aplikasi, bukan pada isian Anda. Yang tersimpan sebelumnya aman. "
              "Sampaikan kepada administrator."};
    case 503:
      return {"Kiriman belum dapat diterima",
              "Tempat penyimpanan server penuh. Sampaikan kepada administrator, lalu coba lagi."};
    default:
      return {"Permintaan ini tidak dapat dipahami",
              "Ulangi dari halamannya. Tidak ada data yang berubah."};
  }
}

Response plain_refusal(int status) {
  const RefusalWords words = refusal_words(status);
  std::string text(words.title);
  text.append(". ").append(words.advice).append("\n");
  return {.status = status, .type = "text/plain; charset=utf-8", .body = std::move(text)};
}

}  // namespace laras::web
