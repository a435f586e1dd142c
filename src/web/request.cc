#include "web/request.h"

namespace laras::web {

namespace {

std::string find(const std::map<std::string, std::string, std::less<>>& all,
                 std::string_view name) {
  const auto found = all.find(name);
  return found == all.end() ? std::string() : found->second;
}

}  // namespace

std::string Params::get(std::string_view name) const {
  for (const auto& [key, value] : all_) {
    if (key == name) return value;
  }
  return {};
}

bool Params::has(std::string_view name) const {
  for (const auto& [key, value] : all_) {
    if (key == name) return true;
  }
  return false;
}

std::vector<std::string> Params::list(std::string_view name) const {
  std::vector<std::string> values;
  for (const auto& [key, value] : all_) {
    if (key == name) values.push_back(value);
  }
  return values;
}

void Params::add(std::string name, std::string value) {
  all_.emplace_back(std::move(name), std::move(value));
}

std::string Request::header(std::string_view name) const { return find(headers, name); }
std::string Request::cookie(std::string_view name) const { return find(cookies, name); }

}  // namespace laras::web
