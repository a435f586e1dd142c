#include "web/csrf.h"

#include "app/formulir.h"

namespace laras::web {

std::string csrf_token(std::string_view form_key, std::string_view session) {
  return app::token_formulir(form_key, session);
}

bool csrf_matches(std::string_view token, std::string_view form_key, std::string_view session) {
  return app::token_cocok(token, form_key, session);
}

bool from_elsewhere(const Request& request) {
  const std::string site = request.header("sec-fetch-site");
  if (!site.empty() && site != "same-origin" && site != "none") return true;
  const std::string origin = request.header("origin");
  if (origin.empty()) return false;
  // Without the scheme: a proxy may have taken TLS off without saying so.
  const auto host = origin.find("://");
  return host == std::string::npos || origin.substr(host + 3) != request.header("host");
}

}  // namespace laras::web
