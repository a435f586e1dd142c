#include "web/asset.h"

#include <array>
#include <cassert>
#include <cstdint>
#include <map>
#include <utility>

#include "base/teks.h"
#include "embedded/assets.h"
#include "web/server/gzip.h"

namespace laras::web {

namespace {

constexpr std::string_view kPrefix = "/aset/";
constexpr std::string_view kFolder = "web/";
constexpr int kBestGzip = 9;

struct Asset {
  std::string path = {};
  std::string type = {};
  std::string tag = {};
  std::string bytes = {};
  std::string gzip = {};
};

/// FNV-1a: tells contents apart, defends nothing.
std::string digest(std::string_view bytes) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char c : bytes) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 1099511628211ULL;
  }
  std::string hex;
  for (int shift = 60; shift >= 0; shift -= 4) hex += "0123456789abcdef"[(hash >> shift) & 15U];
  return hex;
}

/// By the end of the name, for nothing else is served.
std::string type_of(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kTypes = {{
      {".css", "text/css; charset=utf-8"},
      {".js", "text/javascript; charset=utf-8"},
      {".svg", "image/svg+xml"},
      {".woff2", "font/woff2"},
      {".png", "image/png"},
  }};
  for (const auto& [end, type] : kTypes) {
    if (name.ends_with(end)) return std::string(type);
  }
  assert(false && "a kind of asset without a content type");
  return "application/octet-stream";
}

using Assets = std::map<std::string, Asset, std::less<>>;

void add(Assets& assets, std::string_view name, std::string bytes) {
  Asset asset{.type = type_of(name), .bytes = std::move(bytes)};
  const std::string hash = digest(asset.bytes);
  asset.path = std::string(kPrefix) + hash + "-" + std::string(name);
  asset.tag = "\"" + hash + "\"";
  if (!name.ends_with(".woff2") && !name.ends_with(".png"))
    asset.gzip = gzip(asset.bytes, kBestGzip);
  assets.emplace(name, std::move(asset));
}

/// A style sheet names files as they are called in the source; browsers need their addresses.
std::string addressed(std::string_view sheet, const Assets& assets) {
  std::string text(sheet);
  for (const auto& [name, asset] : assets) {
    text = teks::ganti(text, "url(\"" + name + "\")", "url(\"" + asset.path + "\")");
  }
  return text;
}

Assets make_assets() {
  Assets made;
  for (const std::string_view name :
       {"htmx.js", "source-sans-3.woff2", "source-sans-3-italic.woff2"}) {
    add(made, name, std::string(embedded::find("npm/" + std::string(name))));
  }
  const auto names = embedded::list(kFolder);
  for (const bool sheets : {false, true}) {
    for (const std::string_view name : names) {
      if (name.ends_with(".css") != sheets) continue;
      const std::string_view bytes = embedded::find(name);
      add(made, name.substr(kFolder.size()), sheets ? addressed(bytes, made) : std::string(bytes));
    }
  }
  return made;
}

const Assets& assets() {
  static const Assets all = make_assets();
  return all;
}

/// Under its lasting name a browser keeps it for good, under its plain one it asks again.
Response served(const Asset& asset, bool lasting) {
  Response response{.type = asset.type, .body = Static{asset.bytes, asset.gzip}};
  response.header("ETag", asset.tag);
  response.header("Cache-Control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
  return response;
}

}  // namespace

const std::string& asset_path(std::string_view name) {
  const auto found = assets().find(name);
  assert(found != assets().end());
  return found->second.path;
}

std::optional<Response> asset(const Request& request) {
  if (!request.path.starts_with(kPrefix)) return std::nullopt;
  if (request.method == Method::Get) {
    for (const auto& [name, asset] : assets()) {
      if (request.path == asset.path) return served(asset, true);
      if (request.path.substr(kPrefix.size()) == name) return served(asset, false);
    }
  }
  return Response{.status = 404, .type = "text/plain; charset=utf-8", .body = "Tidak ada.\n"};
}

}  // namespace laras::web
